import { rarityAmong, rarityOf } from '../rarity.ts';
import { unpackNumbers, type SearchIndex } from './index-data.ts';
import { normaliser, runs } from './normalize.ts';
import { emptyWords, intentWords, weakWords, type Intent } from './question-words.ts';
import { segmenter, withParts } from './segment.ts';
import { readSounds, type Sounds } from './sounds.ts';
import { intentOf, isTelling } from './understand.ts';

/** A heading under which a section is found: its own or another name of it. */
export interface Heading {
	readonly section: number;
	readonly alias: boolean;
	readonly intent: Intent | undefined;
	/** All of it, and each of its clauses that says something by itself. */
	readonly clauses: readonly Clause[];
}

/** Words that say something, and their pairs of neighbouring characters. */
export interface Clause {
	readonly words: readonly string[];
	readonly pairs: ReadonlySet<string>;
}

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
	readonly parts: (word: string) => string[];
	readonly headings: readonly Heading[];
	/** Places in `headings` by word. */
	readonly inHeadings: ReadonlyMap<string, readonly number[]>;
	/** Sections by a word of the headings above them or the page's title. */
	readonly inContexts: ReadonlyMap<string, readonly number[]>;
	/** Sections by a word of their text. */
	readonly inTexts: ReadonlyMap<string, readonly number[]>;
	readonly synonyms: ReadonlyMap<string, readonly OtherWords[]>;
	/** How many words each section's text has, as a multiple of the mean. */
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
	readonly pairRarity: (pair: string) => number;
}

/** The field's own words and the question words are cut as one, as if they occurred so often. */
const knownWordCount = 40;

/** Unpacks the index. Takes some milliseconds, once. */
export function readIndex(index: SearchIndex): ReadIndex {
	const normalise = normaliser(index.pairs);
	const words = index.words.split(' ');
	const postings = index.postings.split(' ').map(unpackNumbers);
	const inTexts = new Map(words.map((word, at) => [word, postings[at]!]));
	const lexicon = new Map(words.map((word, at) => [word, postings[at]!.length + 1]));
	for (const word of [
		...index.synonyms.flat(2),
		...emptyWords,
		...weakWords,
		...Object.values(intentWords).flat(),
	].flatMap(runs)) {
		lexicon.set(word, Math.max(lexicon.get(word) ?? 0, knownWordCount));
	}
	const segment = segmenter(lexicon);
	const parts = cached(withParts(lexicon));

	const inHeadings = new Map<string, number[]>();
	const inContexts = new Map<string, number[]>();
	const headings: Heading[] = [];
	const trail: (readonly string[])[] = [];
	index.sections.forEach(([page, , own, level, ...aliases], section) => {
		[own || index.pages[page]![1], ...aliases].forEach((name, place) => {
			const clauses = clausesOf(normalise(name), segment);
			const { words } = clauses[0]!;
			for (const word of new Set(words.flatMap(parts))) add(inHeadings, word, headings.length);
			headings.push({ section, alias: place > 0, intent: intentOf(segment(normalise(name))), clauses });
			if (place > 0) return;
			trail.length = level;
			trail[level - 1] = words;
		});
		for (const word of new Set(
			trail
				.slice(0, level - 1)
				.flat()
				.flatMap(parts),
		))
			add(inContexts, word, section);
	});

	const rarity = cached((word: string) => {
		const places = new Set(inTexts.get(word));
		for (const at of inHeadings.get(word) ?? []) places.add(headings[at]!.section);
		return rarityOf(index.sections.length, places.size);
	});
	const pairRarity = cached(rarityAmong(headings.map(({ clauses }) => clauses[0]!.pairs)));
	const synonyms = new Map<string, OtherWords[]>();
	for (const [both, oneWay] of index.synonyms) {
		for (const from of [...both, ...oneWay]) {
			const isBroader = oneWay.includes(from);
			for (const to of both) if (to !== from) add(synonyms, from, { words: segment(to), isBroader });
		}
	}
	const placesOf = (word: string) => (inTexts.get(word)?.length ?? 0) + (inHeadings.get(word)?.length ?? 0);
	const lengths = new Float32Array(index.sections.length);
	for (const places of postings) for (const at of places) lengths[at]!++;
	const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
	for (const at of lengths.keys()) lengths[at] = (lengths[at]! + 1) / mean;
	return {
		index,
		normalise,
		segment,
		parts,
		headings,
		inHeadings,
		inContexts,
		inTexts,
		synonyms,
		lengths,
		placesOf,
		isKnown: (word) => placesOf(word) > 0,
		sounds: readSounds(index.spelling, lexicon),
		latinWords: words.filter((word) => /^[a-z]/.test(word)),
		rarity,
		pairRarity,
	};
}

const fewestWordsOfClause = 2;

function clausesOf(name: string, segment: (text: string) => string[]): Clause[] {
	const clause = (text: string) => {
		const words = segment(text).filter(isTelling);
		return { words, pairs: new Set(pairsIn(words)) };
	};
	const pieces = name.split(/[,;:?!()。]/).map(clause);
	return [
		clause(name),
		...pieces.filter(({ words }) => pieces.length > 1 && words.length >= fewestWordsOfClause),
	];
}

/** The pairs of neighbouring characters in words read as one text. */
export function pairsIn(words: readonly string[]): string[] {
	const text = words.join('');
	return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

function add<T>(lists: Map<string, T[]>, key: string, value: T) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

function cached<T>(work: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		let result = known.get(word);
		if (result === undefined) known.set(word, (result = work(word)));
		return result;
	};
}
