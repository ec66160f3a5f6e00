import type { SynonymGroup } from './index-data.ts';
import { splitRuns } from './normalise.ts';
import { emptyWords, intentWords, weakWords } from './question-words.ts';
import type { Lexicon } from './segment.ts';

/** The field's own words and the question words are cut as one, as if they occurred so often. */
const fixedWordCount = 40;

/** Lists the words that are cut as one wherever they stand. */
export function listFixedWords(synonyms: readonly SynonymGroup[]): string[] {
	return [...synonyms.flat(2), ...emptyWords, ...weakWords, ...Object.values(intentWords).flat()].flatMap(
		splitRuns,
	);
}

/**
 * Makes the lexicon by which queries and names are cut.
 *
 * @param words the words of the index, by their places
 * @param countSections in how many texts the word at a place stands
 */
export function buildLexicon(
	words: readonly string[],
	countSections: (place: number) => number,
	synonyms: readonly SynonymGroup[],
): Lexicon {
	const lexicon = new Map(words.map((word, at) => [word, countSections(at) + 1]));
	for (const word of listFixedWords(synonyms)) {
		lexicon.set(word, Math.max(lexicon.get(word) ?? 0, fixedWordCount));
	}
	return lexicon;
}
