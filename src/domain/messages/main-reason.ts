import {
	answerMatches,
	isStatedIn,
	makeOwnAnswer,
	matchClause,
	matchWhole,
	type GivenText,
	type MessageAnswer,
} from './answers.ts';
import type { Clause } from './clauses.ts';

/** So many answers at the most, what else the text may mean among them. */
const most = 3;

/**
 * What a text means as a whole, and beside it the clauses that state a further reason in so many words. Where the first is not sure, what
 * else it may mean follows as related.
 */
export function findMainReason(given: GivenText, clauses: readonly Clause[]): readonly MessageAnswer[] {
	const everything = { start: 0, end: given.text.length, isListed: false };
	const [best, ...others] = answerMatches(matchWhole(given, clauses), everything);
	if (!best) return [];
	const main = clauses.find(({ start, end }) =>
		best.spans.some((span) => span.start < end && span.end > start),
	);
	const answers = [main ? { ...best, start: main.start, end: main.end } : best];
	const isKnown = (id: string) => answers.some((answer) => answer.id === id);
	if (best.certainty !== 'related')
		for (const clause of clauses) {
			const [own] = clause === main ? [] : matchClause(given, clause);
			if (own && isStatedIn(own, clause) && !isKnown(own.id)) answers.push(makeOwnAnswer(own, clause));
		}
	if (best.certainty !== 'sure')
		for (const other of others)
			if (answers.length < most && !isKnown(other.id)) answers.push({ ...other, certainty: 'related' });
	return answers;
}
