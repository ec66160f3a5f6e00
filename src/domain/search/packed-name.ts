import { packIndexes, unpackIndexes } from './index-data.ts';
import { findIntent, intentWords, isTelling, type Intent } from './question-words.ts';

/** A name of a section: its heading, or another under which it is found. */
export interface UnpackedName {
	readonly intent: Intent | undefined;
	/** All of its words that say something, then each of its clauses that says something by itself; words by their place in the index. */
	readonly phrases: readonly (readonly number[])[];
}

const intents = Object.keys(intentWords) as Intent[];
const clauseEnd = ',';
const fewestWordsOfClause = 2;

/**
 * Packs a name of a section for the index: what it asks, and its telling words, clause by clause.
 *
 * @param segment cuts a normalised text into words
 * @param placeWord gives the place of a word in the index; a new word gets one
 */
export function packName(
	normalised: string,
	segment: (text: string) => string[],
	placeWord: (word: string) => number,
): string {
	const intent = findIntent(segment(normalised));
	const clauses = normalised
		.split(/[,;:?!()。]/)
		.map((clause) => packIndexes(segment(clause).filter(isTelling).map(placeWord)))
		.filter((clause) => clause !== '');
	return (intent === undefined ? '' : intents.indexOf(intent)) + clauses.join(clauseEnd);
}

/** Reads the name that `packName` packed. */
export function unpackName(packed: string): UnpackedName {
	const hasIntent = /^\d/.test(packed);
	const clauses = (hasIntent ? packed.slice(1) : packed).split(clauseEnd).map(unpackIndexes);
	return {
		intent: hasIntent ? intents[Number(packed[0])] : undefined,
		phrases:
			clauses.length === 1
				? clauses
				: [clauses.flat(), ...clauses.filter((clause) => clause.length >= fewestWordsOfClause)],
	};
}
