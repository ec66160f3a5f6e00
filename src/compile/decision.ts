import type { Entry } from '../content-model/collections.ts';
import { decisionParts } from '../content-model/vocabulary.ts';
import type { Profile } from '../domain/profile.ts';
import { findTranslation, getTranslation, type Messages } from '../i18n/translate.ts';
import type { Question } from '../domain/decision/path.ts';
import type { Decision } from '../domain/decision/result.ts';

/** What the tool needs of the questions and decisions, in their order: their logic, what the questions say, and the verdicts' titles. */
export interface DecisionData {
	readonly questions: readonly Question[];
	readonly decisions: readonly Decision[];
}

/**
 * Compiles what 要不要备案 needs in the browser.
 *
 * @param questions by id
 * @param decisions by id
 * @param messages hold `decision.<question>`, `decision.<question>.<answer>` and the hints of some questions
 * @throws an `Error` where a question or an answer has no text
 */
export function compileDecision(
	questions: ReadonlyMap<string, Entry<'questions'>>,
	decisions: ReadonlyMap<string, Entry<'decisions'>>,
	messages: Messages,
): DecisionData {
	return {
		questions: [...questions]
			.sort(([, a], [, b]) => a.order - b.order)
			.map(([id, { when, answers }]) => ({
				id,
				label: getTranslation(messages, `decision.${id}`),
				hint: findTranslation(messages, `decision.${id}.hint`),
				when,
				answers: answers.map((answer) => ({
					...answer,
					label: getTranslation(messages, `decision.${id}.${answer.id}`),
					hint: findTranslation(messages, `decision.${id}.${answer.id}.hint`),
					profile: answer.profile as Profile | undefined,
				})),
			})),
		decisions: sortDecisions(decisions).map(([id, { part, verdict, when, page, title }]) => ({
			id,
			part,
			when,
			// Only the verdict is a heading, and decides where to go on.
			...(verdict && { verdict, page, title }),
		})),
	};
}

/** Decisions as they are listed: by part, then by their own order. */
export function sortDecisions(
	decisions: ReadonlyMap<string, Entry<'decisions'>>,
): [string, Entry<'decisions'>][] {
	return [...decisions].sort(
		([, a], [, b]) => decisionParts.indexOf(a.part) - decisionParts.indexOf(b.part) || a.order - b.order,
	);
}
