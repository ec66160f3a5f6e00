import { computeRarity } from '../rarity.ts';
import { measureWholeAndBest, type NameTable } from './name-table.ts';
import { getList, joinLists, type NumberLists } from './number-lists.ts';
import type { UnpackedName } from './packed-name.ts';

/** The pairs of neighbouring characters of all names. */
export interface PairTable {
	/** The pairs of each phrase, by their places. */
	readonly inPhrases: NumberLists;
	/** The places of the pairs that occur, by the pair as `visitPairs` gives it. */
	readonly places: ReadonlyMap<number, number>;
	/** How telling each pair is among the names. */
	readonly rarity: Float32Array;
	/** How telling a pair is that no name has. */
	readonly unknownRarity: number;
}

/**
 * Makes the table of the pairs.
 *
 * @param names the names of all sections, one after the other
 * @param words the words of the site, by their places
 */
export function tabulatePairs(names: readonly UnpackedName[], words: readonly string[]): PairTable {
	const places = new Map<number, number>();
	const inPhrases = joinLists(
		names.flatMap(({ phrases }) => phrases.map((phrase) => collectPairs(phrase, words, places))),
	);
	const having = new Int32Array(places.size);
	let phrase = 0;
	for (const { phrases } of names) {
		for (const pair of getList(inPhrases, phrase)) having[pair]!++;
		phrase += phrases.length;
	}
	return {
		inPhrases,
		places,
		rarity: Float32Array.from(having, (count) => computeRarity(names.length, count)),
		unknownRarity: computeRarity(names.length, 0),
	};
}

/** Collects the places of the pairs in a phrase, each once; a new pair gets the next place. */
function collectPairs(
	phrase: readonly number[],
	words: readonly string[],
	places: Map<number, number>,
): number[] {
	const found: number[] = [];
	visitPairs(
		phrase.map((word) => words[word]!),
		(pair) => {
			let place = places.get(pair);
			if (place === undefined) places.set(pair, (place = places.size));
			if (!found.includes(place)) found.push(place);
		},
	);
	return found;
}

/** Visits each pair of neighbouring characters in words read as one text, as one number. */
function visitPairs(words: Iterable<string>, visit: (pair: number) => void): void {
	let last = 0;
	for (const word of words) {
		for (let at = 0; at < word.length; at++) {
			const code = word.charCodeAt(at);
			if (last !== 0) visit(last * 0x10000 + code);
			last = code;
		}
	}
}

/** Makes what measures how alike a name and a query are as strings of characters, by their pairs of neighbours: 0 to 1. */
export function createPairMeasure(
	words: readonly string[],
	pairs: PairTable,
	names: NameTable,
): (name: number) => number {
	const { inPhrases, rarity } = pairs;
	const isAsked = new Uint8Array(rarity.length);
	let wanted = 0;
	const unknown = new Set<number>();
	visitPairs(words, (pair) => {
		const place = pairs.places.get(pair);
		if (place === undefined) unknown.add(pair);
		else if (isAsked[place] === 0) {
			isAsked[place] = 1;
			wanted += rarity[place]!;
		}
	});
	wanted += unknown.size * pairs.unknownRarity;
	const { starts, items } = inPhrases;
	return (name) =>
		measureWholeAndBest(name, names, (phrase) => {
			let said = 0;
			let both = 0;
			for (let at = starts[phrase]!; at < starts[phrase + 1]!; at++) {
				const pair = items[at]!;
				said += rarity[pair]!;
				both += rarity[pair]! * isAsked[pair]!;
			}
			return wanted + said === 0 ? 0 : (2 * both) / (wanted + said);
		});
}
