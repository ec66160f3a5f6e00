import type { Day } from '../day.ts';
import { splitAtCommas, splitClauses, type Clause } from './clauses.ts';
import { findDeadline, type Deadline } from './deadline.ts';
import { longestText } from './longest-text.ts';
import { isCourtesy, matchMessages, type Match, type MessageIndex } from './match.ts';

/** How sure an answer is: its own words were found and nothing else fits as well; they were found; the text only speaks of the same things. */
type Certainty = 'sure' | 'likely' | 'related';

/** What a part of a text means. */
export interface MessageAnswer {
	/** Id of the entry. */
	readonly id: string;
	readonly certainty: Certainty;
	/** The clause that it answers: UTF-16 offsets into the text as given, `end` not included. */
	readonly start: number;
	readonly end: number;
	/** The words that fit, in the text as given. */
	readonly spans: Match['spans'];
}

/** What a pasted text says. */
export interface MessageReading {
	/** One for each reason, in the order of a list that the text has, else the best first. */
	readonly answers: readonly MessageAnswer[];
	readonly deadline: Deadline | undefined;
}

/** From this score on an answer is sure, if no other comes near. */
const sure = 0.6;
/** A second one that has more than this share of the best score comes near. */
const near = 0.85;
/** How like a message a sentence must be to be a reason of its own, where no other is as near. */
const likeEnough = 0.3;
/** The same for a part of a sentence, which explains more often than it gives a reason. */
const likeEnoughInPart = 0.45;
/** How near another may be to a sentence's, as a share. */
const apart = 0.95;
/** What a sentence beside the best one must score to be a reason of its own, and how much of its words must fit. */
const ownReason = 0.55;
/** So many clauses of a long text are read one by one; a message with more is none. */
const mostClauses = 60;
/** So many answers at the most for a text that is no list. */
const most = 3;

/**
 * Reads a message: its reasons, each with the clause that gives it, and the deadline that it sets.
 *
 * @param sentOn the day of the message, for a deadline without a year
 */
export function readMessage(text: string, index: MessageIndex, sentOn: Day): MessageReading {
	const given = text.slice(0, longestText);
	const clauses = splitClauses(given).slice(0, mostClauses);
	const isList = clauses.some(({ isListed }) => isListed);
	return {
		answers:
			(isList
				? listAnswers(given, clauses, index)
				: (findSeveralAnswers(given, clauses, index, likeEnough, apart) ??
					findSeveralAnswers(
						given,
						splitAtCommas(given, clauses).slice(0, mostClauses),
						index,
						likeEnoughInPart,
						near,
					))) ?? plainAnswers(given, clauses, index),
		deadline: findDeadline(given, sentOn),
	};
}

/** An answer for each point of a list; nothing where no point is understood. */
function listAnswers(
	text: string,
	clauses: readonly Clause[],
	index: MessageIndex,
): MessageAnswer[] | undefined {
	const head = { start: 0, end: clauses[0]!.start, isListed: false };
	const [heading] = answersOf(text, head, index);
	// What a message of the police counts are points of theirs, whatever else they are like.
	if (
		heading &&
		heading.certainty !== 'related' &&
		index.messages.get(heading.id)!.mentions?.includes('公安')
	)
		return [{ ...heading, start: 0, end: text.length }];
	const answers: MessageAnswer[] = [];
	for (const clause of clauses) {
		const [answer] = answersOf(text, clause, index);
		if (answer && !answers.some(({ id }) => id === answer.id)) answers.push(answer);
	}
	return answers.length > 1 || answers.some(({ certainty }) => certainty !== 'related') ? answers : undefined;
}

/**
 * An answer for each sentence that gives a reason of its own, the best first; nothing where fewer than two do. The message that the
 * whole text is most like comes before the others.
 *
 * @param least how like its message a clause must be
 * @param distance how near the next message may be, as a share
 */
function findSeveralAnswers(
	text: string,
	clauses: readonly Clause[],
	index: MessageIndex,
	least: number,
	distance: number,
): MessageAnswer[] | undefined {
	const reasons: { answer: MessageAnswer; score: number }[] = [];
	for (const clause of clauses) {
		const given = text.slice(clause.start, clause.end);
		const [match, next] = matchMessages(given, index, text);
		if (!match || index.messages.get(match.id)!.isGeneral || isCourtesy(given, index)) continue;
		const isAlone = (next?.score ?? 0) <= match.score * distance;
		const isExact = match.fit >= ownReason && covered(match.spans) * 2 >= clause.end - clause.start;
		if (!isExact && !(isAlone && match.score >= least)) continue;
		if (reasons.some(({ answer }) => answer.id === match.id)) continue;
		reasons.push({
			answer: answerOf(match, match.fit >= sure ? 'sure' : 'likely', clause),
			score: match.score,
		});
	}
	if (reasons.length < 2) return undefined;
	const whole = matchMessages(blankCourtesies(text, clauses, index), index, text)[0]?.id;
	const first = ({ answer }: { answer: MessageAnswer }) => (answer.id === whole ? 1 : 0);
	reasons.sort((one, other) => first(other) - first(one) || other.score - one.score);
	return reasons.map(({ answer }) => answer);
}

/** The text with a gap where a sentence gives no reason; what is found keeps its place. The whole text where none gives one. */
function blankCourtesies(text: string, clauses: readonly Clause[], index: MessageIndex): string {
	const empty = clauses.filter(({ start, end }) => isCourtesy(text.slice(start, end), index));
	if (empty.length === clauses.length) return text;
	return empty.reduce(
		(whole, { start, end }) => whole.slice(0, start) + '，'.repeat(end - start) + whole.slice(end),
		text,
	);
}

function plainAnswers(text: string, clauses: readonly Clause[], index: MessageIndex): MessageAnswer[] {
	const telling = blankCourtesies(text, clauses, index);
	const whole = findAnswersIn(telling, { start: 0, end: text.length, isListed: false }, index, text);
	const [best] = whole;
	if (!best) return [];
	const bestClause = clauses.find(({ start, end }) =>
		best.spans.some((span) => span.start < end && span.end > start),
	);
	const first = bestClause ? { ...best, start: bestClause.start, end: bestClause.end } : best;
	const answers = [first];
	if (first.certainty !== 'related') {
		for (const clause of clauses) {
			if (clause === bestClause) continue;
			const [own] = matchMessages(text.slice(clause.start, clause.end), index, text);
			if (!own?.isClear || own.fit < ownReason || answers.some(({ id }) => id === own.id)) continue;
			if (covered(own.spans) * 2 < clause.end - clause.start) continue;
			answers.push(answerOf(own, own.fit >= sure ? 'sure' : 'likely', clause));
		}
	}
	for (const other of whole.slice(1)) {
		if (answers.length >= most) break;
		if (first.certainty !== 'sure' && !answers.some(({ id }) => id === other.id))
			answers.push({ ...other, certainty: 'related' });
	}
	return answers;
}

/** What a clause may mean, best first. */
function answersOf(text: string, clause: Clause, index: MessageIndex): MessageAnswer[] {
	return findAnswersIn(text, clause, index, text);
}

/** The same in a text of which some is left out; the whole text is what can speak against a message. */
function findAnswersIn(text: string, clause: Clause, index: MessageIndex, whole: string): MessageAnswer[] {
	const matches = matchMessages(text.slice(clause.start, clause.end), index, whole);
	return matches.map((match, index) => answerOf(match, certaintyOf(match, index, matches), clause));
}

function certaintyOf({ isClear, fit, score }: Match, index: number, matches: readonly Match[]): Certainty {
	if (!isClear) return 'related';
	const isAlone = index === 0 && (matches[1]?.score ?? 0) < score * near;
	return fit >= sure && isAlone ? 'sure' : 'likely';
}

function answerOf({ id, spans }: Match, certainty: Certainty, { start, end }: Clause): MessageAnswer {
	return {
		id,
		certainty,
		start,
		end,
		spans: spans.map((span) => ({ start: start + span.start, end: start + span.end })),
	};
}

function covered(spans: Match['spans']): number {
	return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
