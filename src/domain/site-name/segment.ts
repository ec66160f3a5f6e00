import type { WordSet } from './word-hashes.ts';

/** The words that a name may be read with. */
export interface Dictionary {
	/** Words that can cross a border of a rule's word, the rules' words themselves, and words that many names have. */
	readonly words: WordSet;
	/** Those of the rules' words that are met everywhere: 中国, 公司. */
	readonly frequent: ReadonlySet<string>;
	/** Characters that often stand as a word of their own, with their group: 0 are the most frequent ones. */
	readonly lone: ReadonlyMap<string, number>;
}

/**
 * How a part of a name stands among its words. `word`: it is one, or nothing known speaks against it. `across`: the
 * name is read otherwise, and the part only arises where two words meet. `either`: both readings are likely.
 */
type Standing = 'word' | 'across' | 'either';

/**
 * A part's standing with both readings, where there are two: the words of the name, parted. What both read alike before and
 * after the part is left in one piece.
 */
export interface PartReading {
	readonly standing: Standing;
	readonly asWord: readonly string[];
	readonly across: readonly string[];
}

/*
 * What each piece of a reading costs: about minus the logarithm of how often it is met, so that the cheaper of two readings is
 * the more likely one. Words differ less in names than in other texts, hence two prices for them; characters that stand alone
 * have one for each group of the dictionary, and one for all others.
 */
const cost = { word: 10.6, frequentWord: 8, unknownWord: 19.5, lone: [6, 7.5, 8.8], otherCharacter: 10.5 };
/** By so much a part is the cheaper for each character beyond two: a long word hardly arises by chance. */
const longerIsSurer = 2;
/** What it costs besides where a reading leaves a character of the part alone: the word that takes it is rather unknown. */
const leftAlone = 2;
/**
 * The name is read otherwise as long as that is at most this much dearer: where two known words meet, they are mostly meant.
 * Both limits were chosen on names in which two words of a dictionary meet across a forbidden one, and on forbidden words among
 * random words: of the former few are left in doubt, of the latter hardly any passes.
 */
const stillAcross = 3;
/** Up to this much dearer the other reading is worth a doubt. */
const stillDoubtful = 7;
const longestWord = 4;
const han = /^\p{Script=Han}$/u;

/** How the part from `start` to `end` (UTF-16 offsets) of a normalised name stands among its words. */
export function readPart(text: string, start: number, end: number, dictionary: Dictionary): PartReading {
	const isFrequent = dictionary.frequent.has(text.slice(start, end));
	const costOfPart =
		(isFrequent ? cost.frequentWord : cost.word) - longerIsSurer * Math.max(0, end - start - 2);
	const asWord = bestReading(text, (from, to) => !isInside(start, from, to) && !isInside(end, from, to));
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
	const standing = dearer < stillAcross ? 'across' : dearer < stillDoubtful ? 'either' : 'word';
	if (across === undefined || across.words.length === 0)
		return { standing, asWord: asWord.words, across: [] };
	const otherCuts = listCuts(across.words);
	const sharedCuts = listCuts(asWord.words).filter((cut) => otherCuts.includes(cut));
	const from = sharedCuts.findLast((cut) => cut <= start) ?? 0;
	const to = sharedCuts.find((cut) => cut >= end) ?? text.length;
	return {
		standing,
		asWord: joinOutside(asWord.words, from, to),
		across: joinOutside(across.words, from, to),
	};

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
			if (from === start && isAllowed(start, end) && costs[from]! + costOfPart < costs[end]!) {
				costs[end] = costs[from]! + costOfPart;
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
		if (from === start && to === end) return costOfPart;
		if (to - from > 1) {
			if (dictionary.words.has(piece)) return cost.word;
			return to - from === 2 && (isInside(start, from, to) || isInside(end, from, to))
				? cost.unknownWord
				: Infinity;
		}
		if (!han.test(piece)) return 0;
		const alone = cost.lone[dictionary.lone.get(piece) ?? Infinity] ?? cost.otherCharacter;
		return alone + (from >= start && to <= end ? leftAlone : 0);
	}
}

/** Whether a border lies within a piece, not at its ends. */
function isInside(border: number, from: number, to: number): boolean {
	return from < border && border < to;
}

/** Where the words of a reading end, the last one too. */
function listCuts(words: readonly string[]): number[] {
	let at = 0;
	return words.map((word) => (at += word.length));
}

/** Joins the words that end before or begin after a stretch of the text into one piece each. */
function joinOutside(words: readonly string[], from: number, to: number): string[] {
	const text = words.join('');
	const within = words.filter((word, at) => {
		const end = listCuts(words)[at]!;
		return end - word.length >= from && end <= to;
	});
	return [text.slice(0, from), ...within, text.slice(to)].filter((piece) => piece !== '');
}
