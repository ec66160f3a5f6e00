import { computeRarity } from '../rarity.ts';
import { findMatters } from './matters.ts';
import { visitPairs, type UnpackedName } from './names.ts';
import { invertLists, joinLists, listAt, type NumberLists } from './number-lists.ts';
import type { Intent } from './question-words.ts';

/** All names of all sections, in the order of the sections, made ready to be compared with a query. */
export interface NameTable {
	/** The section of each name. */
	readonly sections: Int32Array;
	/** What each name asks. */
	readonly intents: readonly (Intent | undefined)[];
	/** The phrases of each name: all of it first, then its clauses. */
	readonly phrasesOf: (name: number) => { readonly first: number; readonly end: number };
	/** The words of each phrase. */
	readonly words: NumberLists;
	/** The pairs of neighbouring characters of each phrase, by their places in `pairRarity`. */
	readonly pairs: NumberLists;
	/** The places of pairs that occur, by the pair as `visitPairs` gives it. */
	readonly placeOfPair: ReadonlyMap<number, number>;
	/** How telling each pair is among the names. */
	readonly pairRarity: Float32Array;
	/** How telling a pair is that no name has. */
	readonly unknownPairRarity: number;
	/** For each word the names that have it, alone or within a longer word. */
	readonly withWord: NumberLists;
	/** What each name is about besides the filing of a website, as `findMatters` says it. */
	readonly matters: Int32Array;
}

/**
 * Makes the table.
 *
 * @param names the names of each section, its heading first
 * @param partsOf the shorter words in a word
 */
export function tabulateNames(
	names: readonly (readonly UnpackedName[])[],
	words: readonly string[],
	partsOf: (word: number) => ArrayLike<number>,
): NameTable {
	const all = names.flat();
	const phrases = joinLists(all.flatMap((name) => name.phrases));
	const starts = new Int32Array(all.length + 1);
	all.forEach((name, at) => (starts[at + 1] = starts[at]! + name.phrases.length));
	const placeOfPair = new Map<number, number>();
	const pairs = joinLists(
		all.flatMap((name) => name.phrases.map((phrase) => pairsIn(phrase, words, placeOfPair))),
	);
	const having = new Int32Array(placeOfPair.size);
	for (let name = 0; name < all.length; name++) {
		for (const pair of listAt(pairs, starts[name]!)) having[pair]!++;
	}
	const mattersOfWords = words.map(findMatters);
	return {
		sections: Int32Array.from(names.flatMap((one, section) => one.map(() => section))),
		intents: all.map(({ intent }) => intent),
		phrasesOf: (name) => ({ first: starts[name]!, end: starts[name + 1]! }),
		words: phrases,
		pairs,
		placeOfPair,
		pairRarity: Float32Array.from(having, (count) => computeRarity(all.length, count)),
		unknownPairRarity: computeRarity(all.length, 0),
		withWord: invertLists(joinLists(all.map((name) => withParts(name.phrases[0]!, partsOf))), words.length),
		matters: Int32Array.from(all, ({ phrases: [whole] }) =>
			whole!.reduce((bits, word) => bits | mattersOfWords[word]!, 0),
		),
	};
}

/** The places of the pairs in a phrase, each once; a new pair gets the next place. */
function pairsIn(
	phrase: readonly number[],
	words: readonly string[],
	placeOfPair: Map<number, number>,
): number[] {
	const found: number[] = [];
	visitPairs(
		phrase.map((word) => words[word]!),
		(pair) => {
			let place = placeOfPair.get(pair);
			if (place === undefined) placeOfPair.set(pair, (place = placeOfPair.size));
			if (!found.includes(place)) found.push(place);
		},
	);
	return found;
}

/** Words and the shorter words in them, each once. */
function withParts(phrase: readonly number[], partsOf: (word: number) => ArrayLike<number>): number[] {
	const found: number[] = [];
	const add = (word: number) => {
		if (!found.includes(word)) found.push(word);
	};
	for (const word of phrase) {
		add(word);
		const parts = partsOf(word);
		for (let at = 0; at < parts.length; at++) add(parts[at]!);
	}
	return found;
}
