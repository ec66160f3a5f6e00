import { evaluate, type NameFinding, type NameQuery } from './evaluate.ts';
import type { Checker } from './prepare.ts';
import { suggest } from './suggest.ts';
import { findVerdict, type Verdict } from './verdict.ts';

/** What the checker says about a name. `ok` means that no known problem was found, not that it will pass. */
export interface NameReport {
	readonly verdict: Verdict;
	readonly findings: readonly NameFinding[];
	/** Names for the same profile in which the rules find nothing; none where the verdict is `ok`. */
	readonly suggestions: readonly string[];
}

/** Checks a name: any string, for whatever has been said about who files it. */
export function checkName(query: NameQuery, checker: Checker): NameReport {
	const findings = evaluate(query, checker);
	const verdict = findVerdict(findings);
	return {
		verdict,
		findings: findings.map(({ rule, severity, start, end, text, reason, readings }) => ({
			rule,
			severity,
			start,
			end,
			text,
			reason,
			...(readings && { readings }),
		})),
		suggestions: verdict === 'ok' ? [] : suggest(query, findings, checker),
	};
}
