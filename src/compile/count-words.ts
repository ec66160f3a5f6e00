import { isHan, splitRuns } from '../domain/search/normalise.ts';
import { longestWord } from '../domain/search/segment.ts';

/** How often two words must be neighbours to be one word. */
const fewestTogether = 4;
/** How often two words must be neighbours, of all the times that they occur (geometric mean, squared). */
const leastCohesion = 0.1;

/**
 * Counts how often each word occurs in texts: the words of the language, and those of the field, which a dictionary cuts
 * apart (域 名, 身份 证) and which are found by how seldom their parts occur alone.
 *
 * @param texts normalised
 * @param cut cuts a run of Chinese into words of the language
 */
export function countWords(
	texts: readonly string[],
	cut: (run: string) => readonly string[],
): Map<string, number> {
	const pieces = texts.flatMap(splitRuns).map((run) => (isHan(run) ? [...cut(run)] : [run]));
	// Twice: a word of the field may have three parts (公安 联网 备案).
	const joined = joinNeighbours(joinNeighbours(pieces));
	const counts = new Map<string, number>();
	for (const word of [...pieces, ...joined].flat()) {
		if (word.length <= longestWord) addOne(counts, word);
	}
	return counts;
}

/** Joins neighbours that belong together. */
function joinNeighbours(pieces: readonly string[][]): string[][] {
	const single = new Map<string, number>();
	const double = new Map<string, number>();
	for (const words of pieces) {
		words.forEach((word, at) => {
			addOne(single, word);
			if (at > 0) addOne(double, words[at - 1]! + word);
		});
	}
	const belongTogether = (left: string, right: string) => {
		const together = double.get(left + right) ?? 0;
		return (
			together >= fewestTogether &&
			left.length + right.length <= longestWord &&
			together ** 2 / (single.get(left)! * single.get(right)!) >= leastCohesion
		);
	};
	return pieces.map((words) => {
		const result: string[] = [];
		for (let at = 0; at < words.length; at++) {
			const next = words[at + 1];
			if (next !== undefined && belongTogether(words[at]!, next)) {
				result.push(words[at]! + next);
				at++;
			} else result.push(words[at]!);
		}
		return result;
	});
}

function addOne(counts: Map<string, number>, word: string): void {
	counts.set(word, (counts.get(word) ?? 0) + 1);
}
