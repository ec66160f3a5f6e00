import { computeRarity } from '../rarity.ts';
import { isHan } from './normalise.ts';
import { invertLists, joinLists, getList, type NumberLists } from './number-lists.ts';

/**
 * The letters of all names. A letter is a Chinese character, or a whole word in Latin letters or digits: characters are what
 * is left in common where people shorten words or say only half of one (图 for 图片, 备 for 备案).
 */
export interface LetterTable {
	/** The places of the letters that occur. */
	readonly places: ReadonlyMap<string, number>;
	/** How telling each letter is: high for one that few sections have in a name. */
	readonly rarity: Float32Array;
	/** How telling a letter is that no name has. */
	readonly unknownRarity: number;
	/** For each letter the names that have it. */
	readonly withLetter: NumberLists;
	/** How telling all letters of each name are together. */
	readonly told: Float32Array;
}

/**
 * Makes the table of the letters.
 *
 * @param names the words of each name, by their places
 * @param sections the section of each name, ascending
 */
export function tabulateLetters(
	names: readonly (readonly number[])[],
	words: readonly string[],
	sections: Int32Array,
): LetterTable {
	const places = new Map<string, number>();
	const wordLetters = words.map((word) =>
		splitLetters(word).map((letter) => {
			const place = places.get(letter) ?? places.size;
			places.set(letter, place);
			return place;
		}),
	);
	const nameLetters = joinLists(
		names.map((name) => [...new Set(name.flatMap((word) => wordLetters[word]!))]),
	);
	const withLetter = invertLists(nameLetters, places.size);
	const count = (sections.at(-1) ?? 0) + 1;
	const rarity = new Float32Array(places.size);
	for (let letter = 0; letter < rarity.length; letter++) {
		let having = 0;
		let last = -1;
		for (const name of getList(withLetter, letter)) {
			if (sections[name] !== last) having++;
			last = sections[name]!;
		}
		rarity[letter] = computeRarity(count, having);
	}
	const told = Float32Array.from(names, (_, name) =>
		getList(nameLetters, name).reduce((sum, letter) => sum + rarity[letter]!, 0),
	);
	return { places, rarity, unknownRarity: computeRarity(count, 0), withLetter, told };
}

/** Measures for each name which share of its letters and the query's they have in common, rare ones counting more: 0 to 1. */
export function measureLetters(words: readonly string[], letters: LetterTable): Float32Array {
	const { places, rarity, unknownRarity, withLetter, told } = letters;
	const asked = new Set(words.flatMap(splitLetters));
	const share = new Float32Array(told.length);
	let wanted = 0;
	for (const letter of asked) {
		const place = places.get(letter);
		wanted += place === undefined ? unknownRarity : rarity[place]!;
		if (place === undefined) continue;
		for (const name of getList(withLetter, place)) share[name]! += rarity[place]!;
	}
	for (let name = 0; name < share.length; name++) {
		if (share[name]! > 0) share[name] = (2 * share[name]!) / (wanted + told[name]!);
	}
	return share;
}

/** Splits a word into its letters: a Chinese one into characters; any other is one letter. */
function splitLetters(word: string): string[] {
	return isHan(word) ? [...word] : [word];
}
