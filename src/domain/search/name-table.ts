import { findMatters } from './matters.ts';
import { invertLists, joinLists, type NumberLists } from './number-lists.ts';
import type { UnpackedName } from './packed-name.ts';
import type { Intent } from './question-words.ts';

/** All names of all sections, in the order of the sections, made ready to be compared with a query. */
export interface NameTable {
	/** The section of each name. */
	readonly sections: Int32Array;
	/** What each name asks. */
	readonly intents: readonly (Intent | undefined)[];
	/** Where the phrases of each name begin: all of it first, then its clauses. The next name begins where they end. */
	readonly firstPhrases: Int32Array;
	/** The words of each phrase. */
	readonly words: NumberLists;
	/** For each word the names that have it, alone or within a longer word. */
	readonly withWord: NumberLists;
	/** What each name is about besides the filing of a website, as `findMatters` says it. */
	readonly matters: Int32Array;
}

/**
 * Makes the table of the names.
 *
 * @param names the names of each section, its heading first
 * @param words the words of the site, by their places
 * @param listParts gives the shorter words in a word
 */
export function tabulateNames(
	names: readonly (readonly UnpackedName[])[],
	words: readonly string[],
	listParts: (word: number) => ArrayLike<number>,
): NameTable {
	const all = names.flat();
	const firstPhrases = new Int32Array(all.length + 1);
	all.forEach((name, at) => (firstPhrases[at + 1] = firstPhrases[at]! + name.phrases.length));
	const wordMatters = words.map(findMatters);
	return {
		sections: Int32Array.from(names.flatMap((one, section) => one.map(() => section))),
		intents: all.map(({ intent }) => intent),
		firstPhrases,
		words: joinLists(all.flatMap((name) => name.phrases)),
		withWord: invertLists(joinLists(all.map((name) => addParts(name.phrases[0]!, listParts))), words.length),
		matters: Int32Array.from(all, ({ phrases: [whole] }) =>
			whole!.reduce((bits, word) => bits | wordMatters[word]!, 0),
		),
	};
}

/** Adds to words the shorter words in them; each stands there once. */
function addParts(phrase: readonly number[], listParts: (word: number) => ArrayLike<number>): number[] {
	const found: number[] = [];
	const add = (word: number) => {
		if (!found.includes(word)) found.push(word);
	};
	for (const word of phrase) {
		add(word);
		const parts = listParts(word);
		for (let at = 0; at < parts.length; at++) add(parts[at]!);
	}
	return found;
}

/**
 * Measures a name half by the whole of it and half by its best clause, since one may ask two things (备案号放在哪里，每一页都要放吗).
 *
 * @param measure how well one phrase fits, 0 to 1
 */
export function measureWholeAndBest(
	name: number,
	{ firstPhrases }: NameTable,
	measure: (phrase: number) => number,
): number {
	const first = firstPhrases[name]!;
	const end = firstPhrases[name + 1]!;
	const whole = measure(first);
	let best = whole;
	for (let phrase = first + 1; phrase < end; phrase++) best = Math.max(best, measure(phrase));
	return (whole + best) / 2;
}
