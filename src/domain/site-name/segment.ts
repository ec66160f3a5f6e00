import type { WordSet } from './word-hashes.ts';

/** The words that a name may be read with. */
export interface Dictionary {
	/** Words that can cross a border of a rule's word. */
	readonly terms: WordSet;
	/** Characters that often stand as a word of their own. */
	readonly lone: ReadonlySet<string>;
}

/**
 * How a part of a name stands among its words. `word`: it is one, or nothing known speaks against it. `across`: the
 * name is read otherwise, and the part only arises where two words meet. `either`: both readings are likely.
 */
type Standing = 'word' | 'across' | 'either';

/** A part's standing with both readings, where there are two: the words of the name, parted. */
export interface PartReading {
	readonly standing: Standing;
	readonly asWord: readonly string[];
	readonly across: readonly string[];
}

/*
 * What each piece of a reading costs: minus the logarithm of a typical frequency in a corpus of sixty million words, so
 * that the cheaper of two readings is the more likely one. Words differ less in names than in the corpus, hence one price.
 */
const cost = { word: 10.6, lone: 7.3, character: 9.9 };
/** The other reading wins as long as it is no more than this much dearer: where two known words meet, they are mostly meant. */
const stillAcross = 4;
/** Up to this much dearer it is worth a doubt. */
const stillDoubtful = 8;
/**
 * A reading that leaves a character of the part alone is worth a doubt up to this much dearer (水银|行走 without 行走 in the
 * dictionary); where the part begins or ends the name, nothing could take the character there, and it has to be this much
 * cheaper (中国美食, in which 国美 is a word too).
 */
const stillDoubtfulInside = 1;
const clearlyCheaper = -4;
const longestWord = 4;
const han = /^\p{Script=Han}$/u;

/** How the part from `start` to `end` (UTF-16 offsets) of a normalised name stands among its words. */
export function readPart(text: string, start: number, end: number, dictionary: Dictionary): PartReading {
	const asWord = bestReading(text, (from, to) => !(from < start && to > start) && !(from < end && to > end));
	const across = [start, end]
		.filter((border) => border > 0 && border < text.length)
		.map((border) =>
			bestReading(
				text,
				// A longer word that holds the part says the same (县政府) or stands among the rule's innocent ones (人民币).
				(from, to) => from !== border && to !== border && !(from <= start && to >= end),
			),
		)
		.sort((one, other) => one.cost - other.cost)[0];
	const dearer = (across?.cost ?? Infinity) - asWord.cost;
	const isCovered = across !== undefined && coversPart(across.words, start, end);
	const standing = standingOf(dearer, isCovered, start > 0 && end < text.length);
	return { standing, asWord: asWord.words, across: across?.words ?? [] };

	/** The cheapest way to part the text into pieces that are allowed; an infinite cost where there is none. */
	function bestReading(whole: string, isAllowed: (from: number, to: number) => boolean) {
		const costs: number[] = [0, ...Array<number>(whole.length).fill(Infinity)];
		const cameFrom: number[] = [];
		for (let from = 0; from < whole.length; from++) {
			if (costs[from] === Infinity) continue;
			for (let to = from + 1; to <= Math.min(whole.length, from + longestWord); to++) {
				if (!isAllowed(from, to)) continue;
				const price = costs[from]! + priceOf(from, to);
				if (price < costs[to]!) {
					costs[to] = price;
					cameFrom[to] = from;
				}
			}
			// The part itself may be longer than any word of the dictionary.
			if (from === start && isAllowed(start, end) && costs[from]! + cost.word < costs[end]!) {
				costs[end] = costs[from]! + cost.word;
				cameFrom[end] = from;
			}
		}
		const words: string[] = [];
		if (costs[whole.length] !== Infinity) {
			for (let to = whole.length; to > 0; to = cameFrom[to]!) words.unshift(whole.slice(cameFrom[to], to));
		}
		return { cost: costs[whole.length]!, words };
	}

	function priceOf(from: number, to: number): number {
		const piece = text.slice(from, to);
		if (to - from > 1)
			return dictionary.terms.has(piece) || (from === start && to === end) ? cost.word : Infinity;
		if (!han.test(piece)) return 0;
		return dictionary.lone.has(piece) ? cost.lone : cost.character;
	}
}

/** Where a reading leaves a character of the part alone, it only raises a doubt: the dictionary may lack the word that takes it. */
function standingOf(dearer: number, isCovered: boolean, isInside: boolean): Standing {
	if (!isCovered) return dearer < (isInside ? stillDoubtfulInside : clearlyCheaper) ? 'either' : 'word';
	if (dearer < stillAcross) return 'across';
	return dearer < stillDoubtful ? 'either' : 'word';
}

/** Whether every character of the part belongs to a word of several characters. */
function coversPart(words: readonly string[], start: number, end: number): boolean {
	let from = 0;
	return words.every((word) => {
		const to = from + word.length;
		const isOutside = to <= start || from >= end;
		from = to;
		return isOutside || word.length > 1;
	});
}
