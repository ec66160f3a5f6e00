import type { AdviceKind } from './advice.ts';
import type { NumberKind, WritingProblem } from './find-numbers.ts';

/** How the link of a number is. */
export type LinkProblem = 'missing' | 'insecure' | 'old' | 'wrong' | 'ok';

/** What a finding is of. */
export type FindingKind =
	| 'page-empty'
	| `${NumberKind}-${'missing' | 'hidden' | 'found' | 'differs'}`
	| `${NumberKind}-writing-${Exclude<WritingProblem, 'abbreviation'>}`
	| 'icp-writing-abbreviation'
	| `${NumberKind}-link-${LinkProblem}`
	| 'icp-link-long'
	| `police-link-${'no-code' | 'other-code'}`
	| 'digit-count'
	| 'suffix-service'
	| 'division'
	| 'licence-only'
	| 'police-other-province'
	| 'icon-elsewhere'
	| AdviceKind;

/** One thing that the check of a footer saw. */
export interface FooterFinding {
	readonly kind: FindingKind;
	/** `error` has to be mended, `warn` looked at, `advice` is a matter of care, `ok` is right. */
	readonly severity: 'ok' | 'advice' | 'warn' | 'error';
	/** What it is about, as it stands in the page. */
	readonly said?: string | undefined;
	/** What should stand there instead. */
	readonly better?: string | undefined;
}

/** How much the lack of a number or a link weighs: the ICP number is a duty everywhere. */
export const weight = { icp: 'error', police: 'warn' } as const;
