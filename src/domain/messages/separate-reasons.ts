import {
	isStatedIn,
	makeOwnAnswer,
	matchClause,
	matchWhole,
	type GivenText,
	type MessageAnswer,
} from './answers.ts';
import type { Clause } from './clauses.ts';
import { isCourtesy, type Match } from './match.ts';

/** What a clause must have that is a reason of its own without stating it in so many words. */
export interface Bounds {
	/** The lowest score of its message. */
	readonly score: number;
	/** The share of that score up to which the next message may come. */
	readonly next: number;
}

/** A whole sentence says little beside its reason. */
export const sentenceBounds: Bounds = { score: 0.3, next: 0.95 };
/** A part of a sentence explains more often than it gives a reason. */
export const partBounds: Bounds = { score: 0.45, next: 0.85 };

/**
 * The reasons of a text that strings them together: an answer for each clause that gives one of its own, the message that the whole text
 * is most like first, then the best. Nothing where fewer than two clauses give one.
 */
export function findSeparateReasons(
	given: GivenText,
	clauses: readonly Clause[],
	bounds: Bounds,
): readonly MessageAnswer[] | undefined {
	const reasons: { readonly answer: MessageAnswer; readonly score: number }[] = [];
	for (const clause of clauses) {
		const match = findOwnReason(given, clause, bounds);
		if (match && reasons.every(({ answer }) => answer.id !== match.id))
			reasons.push({ answer: makeOwnAnswer(match, clause), score: match.score });
	}
	if (reasons.length < 2) return undefined;
	const whole = matchWhole(given, clauses)[0]?.id;
	const isMain = ({ answer }: { readonly answer: MessageAnswer }) => Number(answer.id === whole);
	reasons.sort((one, other) => isMain(other) - isMain(one) || other.score - one.score);
	return reasons.map(({ answer }) => answer);
}

function findOwnReason(given: GivenText, clause: Clause, bounds: Bounds): Match | undefined {
	const [match, next] = matchClause(given, clause);
	if (!match || given.index.messages.get(match.id)!.isGeneral) return undefined;
	if (isCourtesy(given.text.slice(clause.start, clause.end), given.index)) return undefined;
	const isAlone = (next?.score ?? 0) <= match.score * bounds.next;
	return isStatedIn(match, clause) || (isAlone && match.score >= bounds.score) ? match : undefined;
}
