import type { Entry } from '../../content-model/collections.ts';
import { decisionParts } from '../../content-model/vocabulary.ts';
import type { Profile } from '../profile.ts';
import type { Question } from './path.ts';
import type { Decision } from './result.ts';

/** What the tool needs of the questions and decisions: their logic, in order; their words stand elsewhere. */
export interface DecisionData {
	readonly questions: readonly Question[];
	readonly decisions: readonly Decision[];
}

/** @param questions by id @param decisions by id */
export function compileDecision(
	questions: ReadonlyMap<string, Entry<'questions'>>,
	decisions: ReadonlyMap<string, Entry<'decisions'>>,
): DecisionData {
	return {
		questions: [...questions]
			.sort(([, a], [, b]) => a.order - b.order)
			.map(([id, { when, answers }]) => ({
				id,
				when,
				answers: answers.map((answer) => ({ ...answer, profile: answer.profile as Profile | undefined })),
			})),
		decisions: inOrder(decisions).map(([id, { part, verdict, when, page }]) => ({
			id,
			part,
			when,
			// Only the verdict decides where to go on.
			...(verdict && { verdict, page }),
		})),
	};
}

/** Decisions as they are listed: by part, then by their own order. */
export function inOrder(decisions: ReadonlyMap<string, Entry<'decisions'>>): [string, Entry<'decisions'>][] {
	return [...decisions].sort(
		([, a], [, b]) => decisionParts.indexOf(a.part) - decisionParts.indexOf(b.part) || a.order - b.order,
	);
}
