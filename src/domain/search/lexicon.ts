import type { SynonymGroup } from './index-data.ts';
import { isHan, splitRuns } from './normalise.ts';
import { emptyWords, intentWords, weakWords } from './question-words.ts';

/** Cuts a run of Chinese into words of the language. */
export type Cut = (run: string) => readonly string[];

/** The field's own words and the question words are cut as one, as if they occurred so often. */
const knownWordCount = 40;

/** Words that are cut as one wherever they stand. */
export function listFixedWords(synonyms: readonly SynonymGroup[]): string[] {
	return [...synonyms.flat(2), ...emptyWords, ...weakWords, ...Object.values(intentWords).flat()].flatMap(
		splitRuns,
	);
}

/** How often each word occurs, for cutting queries and headings. */
export function buildLexicon(
	words: readonly string[],
	placesOf: (at: number) => number,
	synonyms: readonly SynonymGroup[],
): Map<string, number> {
	const lexicon = new Map(words.map((word, at) => [word, placesOf(at) + 1]));
	for (const word of listFixedWords(synonyms)) {
		lexicon.set(word, Math.max(lexicon.get(word) ?? 0, knownWordCount));
	}
	return lexicon;
}

const longestWord = 8;
const fewest = 4;
/** How often two words must be neighbours, of all the times that they occur (geometric mean, squared). */
const cohesion = 0.1;

/**
 * How often each word occurs in the texts: the words of the language, and those of the field, which a
 * dictionary cuts apart (域 名, 身份 证) and which are found by how seldom their parts occur alone.
 */
export function countWords(texts: readonly string[], cut: Cut): Map<string, number> {
	const pieces = texts.flatMap(splitRuns).map((run) => (isHan(run) ? [...cut(run)] : [run]));
	const joined = [join, join].reduce((cuts, again) => again(cuts), pieces);
	const counts = new Map<string, number>();
	for (const word of [...pieces, ...joined].flat()) {
		if (word.length <= longestWord) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/** Joins neighbours that belong together. */
function join(pieces: readonly string[][]): string[][] {
	const single = new Map<string, number>();
	const double = new Map<string, number>();
	const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
	for (const words of pieces) {
		words.forEach((word, at) => {
			count(single, word);
			if (at > 0) count(double, words[at - 1]! + word);
		});
	}
	const belong = (left: string, right: string) => {
		const together = double.get(left + right) ?? 0;
		return (
			together >= fewest &&
			left.length + right.length <= longestWord &&
			together ** 2 / (single.get(left)! * single.get(right)!) >= cohesion
		);
	};
	return pieces.map((words) => {
		const result: string[] = [];
		for (let at = 0; at < words.length; at++) {
			const next = words[at + 1];
			if (next !== undefined && belong(words[at]!, next)) {
				result.push(words[at]! + next);
				at++;
			} else result.push(words[at]!);
		}
		return result;
	});
}
