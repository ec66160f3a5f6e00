import { packIndexes, unpackIndexes } from './index-data.ts';
import { findIntent, intentWords, isTelling, type Intent } from './question-words.ts';

/** A name of a section as the index holds it: its heading, or another under which it is found. */
export interface UnpackedName {
	readonly intent: Intent | undefined;
	/** All of its words that say something, then each of its clauses that says something by itself; words by their place in the index. */
	readonly phrases: readonly (readonly number[])[];
}

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

/** The name that `packName` packed. */
export function unpackName(packed: string): UnpackedName {
	const asked = /^\d/.test(packed);
	const clauses = (asked ? packed.slice(1) : packed).split(clauseEnd).map(unpackIndexes);
	return {
		intent: asked ? intents[Number(packed[0])] : undefined,
		phrases:
			clauses.length === 1
				? clauses
				: [clauses.flat(), ...clauses.filter((clause) => clause.length >= fewestWordsOfClause)],
	};
}

/** Visits each pair of neighbouring characters in words read as one text, as one number. */
export function visitPairs(words: Iterable<string>, visit: (pair: number) => void): void {
	let last = 0;
	for (const word of words) {
		for (let at = 0; at < word.length; at++) {
			const code = word.charCodeAt(at);
			if (last !== 0) visit(last * 0x10000 + code);
			last = code;
		}
	}
}
