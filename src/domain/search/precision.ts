import { measureWholeAndBest } from './name-table.ts';
import { getList } from './number-lists.ts';
import type { PreparedIndex } from './prepare-index.ts';

/**
 * Makes what measures how much of what a name says was asked for: 0 to 1.
 *
 * @param asked the words of the query, their parts and what else would do for them
 */
export function createPrecisionMeasure(
	asked: ReadonlySet<string>,
	{ names, wordWeights, parts, findPlace }: PreparedIndex,
): (name: number) => number {
	const isAsked = new Uint8Array(wordWeights.length);
	for (const word of asked) {
		const place = findPlace(word);
		if (place !== undefined) isAsked[place] = 1;
	}
	const shares = new Float32Array(wordWeights.length).fill(-1);
	/** How much of a word was asked for: a long one may be in part. */
	const measureShare = (word: number) => {
		if (isAsked[word] === 1) return 1;
		if (shares[word]! < 0) {
			let said = 0;
			let heard = 0;
			for (const part of getList(parts, word)) {
				said += wordWeights[part]!;
				heard += wordWeights[part]! * isAsked[part]!;
			}
			shares[word] = said === 0 ? 0 : heard / said;
		}
		return shares[word]!;
	};
	const { starts, items } = names.words;
	return (name) =>
		measureWholeAndBest(name, names, (phrase) => {
			let said = 0;
			let heard = 0;
			for (let at = starts[phrase]!; at < starts[phrase + 1]!; at++) {
				const word = items[at]!;
				said += wordWeights[word]!;
				heard += wordWeights[word]! * measureShare(word);
			}
			return said === 0 ? 0 : heard / said;
		});
}
