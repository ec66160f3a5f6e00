import { packIndexes, unpackIndexes } from './index-data.ts';
import { findIntent, intentWords, isTelling, type Intent } from './question-words.ts';

/** A heading under which a section is found: its own or another name of it. */
export interface Heading {
	readonly section: number;
	readonly intent: Intent | undefined;
	/** All of it, and each of its clauses that says something by itself. */
	readonly clauses: readonly NameClause[];
}

/** Words that say something, in their order. */
type NameClause = readonly string[];

const intents = Object.keys(intentWords) as Intent[];
const clauseEnd = ',';
const fewestWordsOfClause = 2;

/** A name of a section as the index holds it: what it asks, and its telling words, clause by clause. */
export function packName(
	normalised: string,
	segment: (text: string) => string[],
	idOf: (word: string) => number,
): string {
	const intent = findIntent(segment(normalised));
	const clauses = normalised
		.split(/[,;:?!()。]/)
		.map((clause) => packIndexes(segment(clause).filter(isTelling).map(idOf)))
		.filter((clause) => clause !== '');
	return (intent === undefined ? '' : intents.indexOf(intent)) + clauses.join(clauseEnd);
}

/** The heading that `packName` packed. */
export function unpackName(packed: string, words: readonly string[], section: number): Heading {
	const asked = /^\d/.test(packed);
	const pieces = (asked ? packed.slice(1) : packed)
		.split(clauseEnd)
		.map((clause) => unpackIndexes(clause).map((index) => words[index]!));
	return {
		section,
		intent: asked ? intents[Number(packed[0])] : undefined,
		clauses:
			pieces.length === 1
				? pieces
				: [pieces.flat(), ...pieces.filter((piece) => piece.length >= fewestWordsOfClause)],
	};
}

/** The pairs of neighbouring characters in words read as one text, each as one number. */
export function findPairs(words: readonly string[]): Set<number> {
	const text = words.join('');
	const pairs = new Set<number>();
	for (let at = 1; at < text.length; at++) pairs.add(text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at));
	return pairs;
}
