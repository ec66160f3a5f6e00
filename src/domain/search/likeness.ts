import type { NameTable } from './name-table.ts';
import { visitPairs } from './names.ts';
import { listAt } from './number-lists.ts';
import type { PreparedIndex } from './prepared-index.ts';
import type { Term } from './understand.ts';

/**
 * Makes what measures how much of what a name says was asked for: 0 to 1.
 *
 * @param asked the words of the query, their parts and what else would do for them
 */
export function createPrecisionMeasure(
	asked: ReadonlySet<string>,
	{ names, weights, partsOf, placeOf }: PreparedIndex,
): (name: number) => number {
	const isAsked = new Uint8Array(weights.length);
	for (const word of asked) {
		const place = placeOf(word);
		if (place !== undefined) isAsked[place] = 1;
	}
	const shares = new Float32Array(weights.length).fill(-1);
	/** How much of a word was asked for: a long one may be in part. */
	const shareOf = (word: number) => {
		if (isAsked[word] === 1) return 1;
		if (shares[word]! < 0) {
			let said = 0;
			let heard = 0;
			for (const part of listAt(partsOf, word)) {
				said += weights[part]!;
				heard += weights[part]! * isAsked[part]!;
			}
			shares[word] = said === 0 ? 0 : heard / said;
		}
		return shares[word]!;
	};
	return (name) =>
		measureWholeAndBest(name, names, (phrase) => {
			let said = 0;
			let heard = 0;
			const { starts, items } = names.words;
			for (let at = starts[phrase]!; at < starts[phrase + 1]!; at++) {
				const word = items[at]!;
				said += weights[word]!;
				heard += weights[word]! * shareOf(word);
			}
			return said === 0 ? 0 : heard / said;
		});
}

/** Makes what measures how alike a name and the query are as strings of characters, by their pairs of neighbours: 0 to 1. */
export function createPairMeasure(terms: readonly Term[], names: NameTable): (name: number) => number {
	const { pairs, pairRarity } = names;
	const isAsked = new Uint8Array(pairRarity.length);
	let wanted = 0;
	const unknown = new Set<number>();
	visitPairs(
		terms.map(({ word }) => word),
		(pair) => {
			const place = names.placeOfPair.get(pair);
			if (place === undefined) unknown.add(pair);
			else if (isAsked[place] === 0) {
				isAsked[place] = 1;
				wanted += pairRarity[place]!;
			}
		},
	);
	wanted += unknown.size * names.unknownPairRarity;
	return (name) =>
		measureWholeAndBest(name, names, (phrase) => {
			let said = 0;
			let both = 0;
			const { starts, items } = pairs;
			for (let at = starts[phrase]!; at < starts[phrase + 1]!; at++) {
				const pair = items[at]!;
				said += pairRarity[pair]!;
				both += pairRarity[pair]! * isAsked[pair]!;
			}
			return wanted + said === 0 ? 0 : (2 * both) / (wanted + said);
		});
}

/** Half by the whole of a name and half by its best clause, since one may ask two things (备案号放在哪里，每一页都要放吗). */
function measureWholeAndBest(name: number, names: NameTable, measure: (phrase: number) => number): number {
	const { first, end } = names.phrasesOf(name);
	const whole = measure(first);
	let best = whole;
	for (let phrase = first + 1; phrase < end; phrase++) best = Math.max(best, measure(phrase));
	return (whole + best) / 2;
}
