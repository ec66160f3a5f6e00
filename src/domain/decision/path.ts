import type { AnswerCases } from '../../content-model/schemas/decisions.ts';
import type { Profile } from '../profile.ts';
import { fitsAnyCase, type Answers } from './answers.ts';

/** So many questions are asked at most, whatever is answered. */
export const mostQuestions = 7;

/** A question as the tool needs it. */
export interface Question {
	readonly id: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly when?: AnswerCases | undefined;
	readonly answers: readonly AnswerOption[];
}

/** An answer that may be chosen. */
interface AnswerOption {
	readonly id: string;
	readonly label: string;
	/** What explains it, where it needs that. */
	readonly hint?: string | undefined;
	readonly when?: AnswerCases | undefined;
	/** What the answer says about the shared profile. */
	readonly profile?: Profile | undefined;
}

/** A question that matters after the answers before it. */
export interface Asked {
	readonly question: Question;
	readonly options: readonly AnswerOption[];
	/** The answer, if one of the options was given. */
	readonly answer: string | undefined;
}

/** The questions that somebody meets, and the answers so far. */
export interface Path {
	/** The questions that matter, the answered ones first; the last may be open. */
	readonly asked: readonly Asked[];
	/** The answers that count. Others stay known to whoever keeps them and count again when they matter again. */
	readonly answers: Answers;
	/** Whether nothing is left to ask. */
	readonly isComplete: boolean;
}

/**
 * The way through the questions that `given` leads to.
 *
 * @param questions in the order in which they are asked
 * @param given every answer ever given, those to questions that no longer matter included
 */
export function followPath(questions: readonly Question[], given: Answers): Path {
	const asked: Asked[] = [];
	const answers: Record<string, string> = {};
	for (const question of questions) {
		if (!fitsAnyCase(question.when, answers)) continue;
		const options = question.answers.filter((option) => fitsAnyCase(option.when, answers));
		const answer = options.find((option) => option.id === given[question.id])?.id;
		asked.push({ question, options, answer });
		if (answer === undefined) return { asked, answers, isComplete: false };
		answers[question.id] = answer;
	}
	return { asked, answers, isComplete: true };
}

/** What the answers say about the shared profile; questions that it does not answer are not in it. */
export function toProfile(path: Path): Profile {
	const chosen = path.asked.map(({ options, answer }) => options.find(({ id }) => id === answer)?.profile);
	return Object.assign({}, ...chosen) as Profile;
}
