import { rarityAmong, rarityOf } from '../rarity.ts';
import { unpackNumbers, unpackPlaces, type SearchIndex } from './index-data.ts';
import { lexiconOf } from './lexicon.ts';
import { mattersIn } from './matters.ts';
import { pairsIn, unpackName, type Heading } from './names.ts';
import { normaliser } from './normalize.ts';
import { segmenter, withParts } from './segment.ts';
import { readSounds, type Sounds } from './sounds.ts';

/** Words that would do in place of another. */
export interface OtherWords {
	readonly words: readonly string[];
	/** Whether they say less than the word: 服务器 for 虚拟主机. */
	readonly isBroader: boolean;
}

/** The index made ready for queries. */
export interface ReadIndex {
	readonly index: SearchIndex;
	readonly normalise: (text: string) => string;
	readonly segment: (normalised: string) => string[];
	/** A word, then the shorter words in it. */
	readonly parts: (word: string) => readonly string[];
	readonly headings: readonly Heading[];
	/** Places in `headings` by word. */
	readonly inHeadings: ReadonlyMap<string, readonly number[]>;
	/** Sections by a word of the headings above them or the page's title. */
	readonly inContexts: ReadonlyMap<string, readonly number[]>;
	/** Sections by a word of their text. */
	readonly inTexts: (word: string) => readonly number[];
	readonly synonyms: ReadonlyMap<string, readonly OtherWords[]>;
	/** How long each section's text is, as a multiple of the mean. */
	readonly lengths: Float32Array;
	/** How many texts and headings have a word. */
	readonly placesOf: (word: string) => number;
	/** Whether a word is anywhere on the site. */
	readonly isKnown: (word: string) => boolean;
	readonly sounds: Sounds;
	/** The words in Latin letters. */
	readonly latinWords: readonly string[];
	/** How telling a word is: high for one that few sections have. */
	readonly rarity: (word: string) => number;
	/** The same for a pair of characters, among the headings. */
	readonly pairRarity: (pair: number) => number;
	readonly pairsOf: (heading: Heading) => readonly ReadonlySet<number>[];
	/** What the heading is about besides the filing of a website, as `mattersIn` says it. */
	readonly mattersOf: (heading: Heading) => number;
}

/** Unpacks the index. Takes some milliseconds, once. */
export function readIndex(index: SearchIndex): ReadIndex {
	const words = index.words.split(' ');
	const postings = index.postings.split(' ');
	const placeOf = new Map(words.map((word, at) => [word, at]));
	const inTexts = cached((word: string) => unpackNumbers(postings[placeOf.get(word) ?? -1] ?? ''));
	const lexicon = lexiconOf(words, (at) => postings[at]!.length, index.synonyms);
	const segment = segmenter(lexicon);
	const parts = partsOf(index.parts.split(' '), placeOf, words, withParts(lexicon));
	const { headings, inHeadings, inContexts } = readHeadings(index, words, parts);
	const placesOf = (word: string) =>
		(postings[placeOf.get(word) ?? -1] ?? '').length + (inHeadings.get(word)?.length ?? 0);
	const rarity = cached((word: string) => {
		const places = new Set(inTexts(word));
		for (const at of inHeadings.get(word) ?? []) places.add(headings[at]!.section);
		return rarityOf(index.sections.length, places.size);
	});
	const pairsOf = cached((heading: Heading) => heading.clauses.map(pairsIn));
	return {
		index,
		normalise: normaliser(index.pairs),
		segment,
		parts,
		headings,
		inHeadings,
		inContexts,
		inTexts,
		synonyms: readSynonyms(index, segment),
		lengths: lengthsOf(index.lengths),
		placesOf,
		isKnown: (word) => placesOf(word) > 0,
		sounds: readSounds(index.spelling, lexicon),
		latinWords: words.filter((word) => /^[a-z]/.test(word)),
		rarity,
		pairRarity: cached(rarityAmong(headings.map((heading) => pairsOf(heading)[0]!))),
		pairsOf,
		mattersOf: cached((heading: Heading) => mattersIn(heading.clauses[0]!.join(''))),
	};
}

function readHeadings(
	{ sections }: SearchIndex,
	words: readonly string[],
	parts: (word: string) => readonly string[],
) {
	const inHeadings = new Map<string, number[]>();
	const inContexts = new Map<string, number[]>();
	const headings: Heading[] = [];
	const trail: (readonly string[])[] = [];
	sections.forEach(([, , , level, names], section) => {
		names.split(' ').forEach((name, place) => {
			const heading = unpackName(name, words, section, place > 0);
			addAll(inHeadings, new Set(heading.clauses[0]!.flatMap(parts)), headings.length);
			headings.push(heading);
			if (place > 0) return;
			trail.length = level;
			trail[level - 1] = heading.clauses[0]!;
		});
		addAll(inContexts, new Set(trail.slice(0, level - 1).flatMap((above) => above.flatMap(parts))), section);
	});
	return { headings, inHeadings, inContexts };
}

/** The parts of the words that the index knows, and of others by `cut`. */
function partsOf(
	packed: readonly string[],
	placeOf: ReadonlyMap<string, number>,
	words: readonly string[],
	cut: (word: string) => string[],
): (word: string) => readonly string[] {
	return cached((word) => {
		const place = placeOf.get(word);
		return place === undefined
			? cut(word)
			: [word, ...unpackPlaces(packed[place]!).map((part) => words[part]!)];
	});
}

function readSynonyms(index: SearchIndex, segment: (text: string) => string[]): Map<string, OtherWords[]> {
	const synonyms = new Map<string, OtherWords[]>();
	for (const [both, oneWay] of index.synonyms) {
		const targets = both.map((word) => [word, segment(word)] as const);
		for (const from of [...both, ...oneWay]) {
			const isBroader = oneWay.includes(from);
			const others = targets.flatMap(([to, words]) => (to === from ? [] : [{ words, isBroader }]));
			synonyms.set(from, [...(synonyms.get(from) ?? []), ...others]);
		}
	}
	return synonyms;
}

function lengthsOf(packed: string): Float32Array {
	const lengths = Float32Array.from(packed, (one) => one.charCodeAt(0));
	const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
	return lengths.map((length) => length / mean);
}

function addAll(lists: Map<string, number[]>, keys: Iterable<string>, value: number) {
	for (const key of keys) {
		const list = lists.get(key);
		if (list) list.push(value);
		else lists.set(key, [value]);
	}
}

function cached<K, V>(work: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return (key) => {
		let result = known.get(key);
		if (result === undefined) known.set(key, (result = work(key)));
		return result;
	};
}
