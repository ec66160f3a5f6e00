import type { Clause } from './clauses.ts';
import { isCourtesy, matchMessages, type Match } from './match.ts';
import type { MessageIndex } from './message-index.ts';

/** How sure an answer is: its own words were found and nothing else fits as well; they were found; the text only speaks of the same things. */
export type Certainty = 'sure' | 'likely' | 'related';

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

/** A message that is being read. */
export interface GivenText {
	readonly text: string;
	/** The text in the form in which words are looked for: what it says anywhere can speak against an answer to any of its clauses. */
	readonly plain: string;
	readonly index: MessageIndex;
}

/** From this fit on an answer is sure, if no other comes near. */
const sure = 0.6;
/** A second one that has more than this share of the best score comes near. */
const near = 0.85;
/** How well a wording must fit a clause that states it in so many words. */
const stated = 0.55;

/** The messages that a clause fits, best first. */
export function matchClause({ text, plain, index }: GivenText, { start, end }: Clause): Match[] {
	return matchMessages(text.slice(start, end), index, plain);
}

/** What a clause may mean, best first. */
export function answerClause(given: GivenText, clause: Clause): MessageAnswer[] {
	return answerMatches(matchClause(given, clause), clause);
}

/** The answers that matches give to a clause, in their order: only the first can be sure, and only where no other is near it. */
export function answerMatches(matches: readonly Match[], clause: Clause): MessageAnswer[] {
	const [best, second] = matches;
	const isAlone = best !== undefined && (second?.score ?? 0) < best.score * near;
	return matches.map((match) => {
		if (!match.isClear) return makeAnswer(match, 'related', clause);
		return match === best && isAlone ? makeOwnAnswer(match, clause) : makeAnswer(match, 'likely', clause);
	});
}

/** The answer that a match gives to a clause which has no other. */
export function makeOwnAnswer(match: Match, clause: Clause): MessageAnswer {
	return makeAnswer(match, match.fit >= sure ? 'sure' : 'likely', clause);
}

function makeAnswer({ id, spans }: Match, certainty: Certainty, { start, end }: Clause): MessageAnswer {
	return {
		id,
		certainty,
		start,
		end,
		spans: spans.map((span) => ({ start: start + span.start, end: start + span.end })),
	};
}

/** Whether a clause states a message in so many words: a wording fits, and at least half of the clause is of it. */
export function isStatedIn({ fit, spans }: Match, { start, end }: Clause): boolean {
	const covered = spans.reduce((sum, span) => sum + span.end - span.start, 0);
	return fit >= stated && covered * 2 >= end - start;
}

/** The messages that the text as a whole is like, best first: without the clauses that give no reason, unless none gives one. */
export function matchWhole({ text, plain, index }: GivenText, clauses: readonly Clause[]): Match[] {
	const empty = clauses.filter(({ start, end }) => isCourtesy(text.slice(start, end), index));
	const telling = empty.length === clauses.length ? text : empty.reduce(blankClause, text);
	return matchMessages(telling, index, plain);
}

/** The text with a gap of its length in place of a clause, so that what is found keeps its place. */
function blankClause(text: string, { start, end }: Clause): string {
	return text.slice(0, start) + '，'.repeat(end - start) + text.slice(end);
}
