import { computeRarity } from '../rarity.ts';
import { unpackNumbers, unpackIndexes, type SearchIndex } from './index-data.ts';
import { tabulateLetters, type LetterTable } from './letters.ts';
import { buildLexicon } from './lexicon.ts';
import { tabulateNames, type NameTable } from './name-table.ts';
import { createSearchNormaliser, hasHan, isLatin } from './normalise.ts';
import { getList, joinLists, type NumberLists } from './number-lists.ts';
import { unpackName, type UnpackedName } from './packed-name.ts';
import { tabulatePairs, type PairTable } from './pairs.ts';
import { weighWord } from './question-words.ts';
import { createPartLister, createSegmenter } from './segment.ts';
import { prepareSounds, type Sounds } from './sounds.ts';

/** The search index made ready for queries. A word that the site has is known by its place in the index. */
export interface PreparedIndex {
	readonly index: SearchIndex;
	readonly normalise: (text: string) => string;
	/** Cuts a normalised text into words. */
	readonly segment: (normalised: string) => string[];
	/** Cuts a normalised text into words of two characters at most, so that a word is found within a longer one. */
	readonly segmentFinely: (normalised: string) => string[];
	/** Lists a word, then the shorter words in it. */
	readonly listParts: (word: string) => readonly string[];
	/** Finds the place of a word that the site has. */
	readonly findPlace: (word: string) => number | undefined;
	/** For each word of the site the shorter words in it. */
	readonly parts: NumberLists;
	readonly names: NameTable;
	/** The pairs of characters of the names. */
	readonly pairs: PairTable;
	/** The letters of the names. */
	readonly letters: LetterTable;
	/** The sections below a heading, or on a page, that has a word. */
	readonly sectionsBelow: ReadonlyMap<number, readonly number[]>;
	/** Lists the sections whose text has a word. */
	readonly listSectionsWith: (word: number) => readonly number[];
	/** Whether a section is of the page of a case: a province, a kind of subject. */
	readonly isOfCase: (section: number) => boolean;
	/** What else would do for a word, each cut into its words. */
	readonly synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
	/** The first English word for a Chinese one. */
	readonly english: ReadonlyMap<string, string>;
	/** Counts in how many texts and names a word stands. */
	readonly countOccurrences: (word: string) => number;
	/** Whether a word is anywhere on the site. */
	readonly isKnown: (word: string) => boolean;
	readonly sounds: Sounds;
	/** The words in Latin letters. */
	readonly latinWords: readonly string[];
	/** Says how telling a word is: high for one that few sections have. */
	readonly getRarity: (word: string) => number;
	/** How much each word of the site counts in a query or a name. */
	readonly wordWeights: Float32Array;
}

/** Makes the index ready for queries. Takes some hundredths of a second, once. */
export function prepareIndex(index: SearchIndex): PreparedIndex {
	const words = index.words.split(' ');
	const postings = index.postings.split(' ');
	const places = new Map(words.map((word, at) => [word, at]));
	const lexicon = buildLexicon(words, (at) => postings[at]!.length, index.synonyms);
	const segment = createSegmenter(lexicon);
	const parts = joinLists(index.parts.split(' ').map(unpackIndexes));
	const listUnknownParts = createPartLister(lexicon);
	const unpacked = index.sections.map(([, , , , names]) => names.split(' ').map(unpackName));
	const allNames = unpacked.flat();
	const names = tabulateNames(unpacked, words, (word) => getList(parts, word));
	const rarities = computeRarities(postings, names, index.sections.length);
	const unknownRarity = computeRarity(index.sections.length, 0);
	const getRarity = (word: string) => rarities[places.get(word) ?? -1] ?? unknownRarity;
	const countOccurrences = (word: string) => {
		const place = places.get(word);
		return place === undefined ? 0 : postings[place]!.length + getList(names.withWord, place).length;
	};
	return {
		index,
		normalise: createSearchNormaliser(index.pairs),
		segment,
		segmentFinely: createSegmenter(lexicon, 2),
		listParts(word) {
			const place = places.get(word);
			return place === undefined
				? listUnknownParts(word)
				: [word, ...Array.from(getList(parts, place), (part) => words[part]!)];
		},
		findPlace: (word) => places.get(word),
		parts,
		names,
		pairs: tabulatePairs(allNames, words),
		letters: tabulateLetters(
			allNames.map(({ phrases: [whole] }) => whole!),
			words,
			names.sections,
		),
		sectionsBelow: listSectionsBelow(index, unpacked, parts),
		listSectionsWith: createPostings(postings),
		isOfCase: (section) => index.pages[index.sections[section]![0]]![2] === 'case',
		synonyms: readSynonyms(index, segment),
		english: readEnglish(index),
		countOccurrences,
		isKnown: (word) => countOccurrences(word) > 0,
		sounds: prepareSounds(index.spelling, lexicon),
		latinWords: words.filter(isLatin),
		getRarity,
		wordWeights: Float32Array.from(words, (word) => weighWord(word, getRarity)),
	};
}

/** Computes how rare each word is: by how many sections have it in their text or in a name. */
function computeRarities(postings: readonly string[], names: NameTable, sections: number): Float32Array {
	const lastWord = new Int32Array(sections).fill(-1);
	return Float32Array.from(postings, (packed, word) => {
		let having = 0;
		const see = (section: number) => {
			if (lastWord[section] === word) return;
			lastWord[section] = word;
			having++;
		};
		unpackNumbers(packed).forEach(see);
		for (const name of getList(names.withWord, word)) see(names.sections[name]!);
		return computeRarity(sections, having);
	});
}

/** Lists the sections below headings, by the words of these and the shorter words in them. */
function listSectionsBelow(
	{ sections }: SearchIndex,
	names: readonly (readonly UnpackedName[])[],
	parts: NumberLists,
): Map<number, number[]> {
	const below = new Map<number, number[]>();
	const trail: (readonly number[])[] = [];
	sections.forEach(([, , , level], section) => {
		trail.length = level;
		trail[level - 1] = names[section]![0]!.phrases[0]!.flatMap((word) => [word, ...getList(parts, word)]);
		for (const word of new Set(trail.slice(0, level - 1).flat())) {
			const list = below.get(word);
			if (list) list.push(section);
			else below.set(word, [section]);
		}
	});
	return below;
}

/** Makes what unpacks the sections of a word when they are first asked for. */
function createPostings(postings: readonly string[]): (word: number) => readonly number[] {
	const unpacked = new Map<number, readonly number[]>();
	return (word) => {
		let sections = unpacked.get(word);
		if (sections === undefined) unpacked.set(word, (sections = unpackNumbers(postings[word]!)));
		return sections;
	};
}

/** Reads what else would do for each word. */
function readSynonyms(index: SearchIndex, segment: (text: string) => string[]): Map<string, string[][]> {
	const synonyms = new Map<string, string[][]>();
	for (const [both, oneWay] of index.synonyms) {
		const targets = both.map((word) => [word, segment(word)] as const);
		for (const from of [...both, ...oneWay]) {
			const others = targets.flatMap(([to, words]) => (to === from ? [] : [words]));
			synonyms.set(from, [...(synonyms.get(from) ?? []), ...others]);
		}
	}
	return synonyms;
}

/** Reads the first English word for each Chinese one that has any: of several groups the first one counts. */
function readEnglish({ synonyms }: SearchIndex): Map<string, string> {
	return new Map(
		synonyms
			.filter(([, oneWay]) => oneWay.length > 0 && !oneWay.some(hasHan))
			.flatMap(([both, oneWay]) => both.map((word) => [word, oneWay[0]!] as const))
			// A map keeps what it is told last.
			.reverse(),
	);
}
