import type { Day } from '../day.ts';
import type { GivenText, MessageAnswer } from './answers.ts';
import { splitAtCommas, splitClauses } from './clauses.ts';
import { findDeadline, type Deadline } from './deadline.ts';
import { findListedReasons } from './listed-reasons.ts';
import { longestText } from './longest-text.ts';
import { findMainReason } from './main-reason.ts';
import type { MessageIndex } from './message-index.ts';
import { simplifyText } from './tokens.ts';
import { findSeparateReasons, partBounds, sentenceBounds } from './separate-reasons.ts';

/** What a pasted text says. */
export interface MessageReading {
	/** One for each reason, in the order of a list that the text has, else the best first. */
	readonly answers: readonly MessageAnswer[];
	readonly deadline: Deadline | undefined;
}

/** So many clauses of a long text are read one by one; a message with more is none. */
const mostClauses = 60;

/**
 * Reads a message: its reasons, each with the clause that gives it, and the deadline that it sets.
 *
 * @param sentOn the day of the message, for a deadline without a year
 */
export function readMessage(text: string, index: MessageIndex, sentOn: Day): MessageReading {
	const read = text.slice(0, longestText);
	return {
		answers: findReasons({ text: read, plain: simplifyText(read), index }),
		deadline: findDeadline(read, sentOn),
	};
}

/** The reasons that the text counts, or strings together in sentences or between commas, or the one that it gives as a whole. */
function findReasons(given: GivenText): readonly MessageAnswer[] {
	const clauses = splitClauses(given.text).slice(0, mostClauses);
	const isList = clauses.some(({ isListed }) => isListed);
	const several = isList
		? findListedReasons(given, clauses)
		: (findSeparateReasons(given, clauses, sentenceBounds) ??
			findSeparateReasons(given, splitAtCommas(given.text, clauses).slice(0, mostClauses), partBounds));
	return several ?? findMainReason(given, clauses);
}
