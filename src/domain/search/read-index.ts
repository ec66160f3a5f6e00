import { computeRarity } from '../rarity.ts';
import { unpackNumbers, unpackIndexes, type SearchIndex } from './index-data.ts';
import { tabulateLetters } from './letters.ts';
import { buildLexicon } from './lexicon.ts';
import { tabulateNames, type NameTable } from './name-table.ts';
import { unpackName, type UnpackedName } from './names.ts';
import { hasHan, createSearchNormaliser } from './normalise.ts';
import { joinLists, listAt, type NumberLists } from './number-lists.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { createSegmenter, withParts } from './segment.ts';
import { readSounds } from './sounds.ts';
import { computeWeight } from './understand.ts';

/** Unpacks the index. Takes some hundredths of a second, once. */
export function readIndex(index: SearchIndex): PreparedIndex {
	const words = index.words.split(' ');
	const postings = index.postings.split(' ');
	const places = new Map(words.map((word, at) => [word, at]));
	const lexicon = buildLexicon(words, (at) => postings[at]!.length, index.synonyms);
	const segment = createSegmenter(lexicon);
	const partsOf = joinLists(index.parts.split(' ').map(unpackIndexes));
	const cutParts = withParts(lexicon);
	const unpacked = index.sections.map(([, , , , names]) => names.split(' ').map(unpackName));
	const names = tabulateNames(unpacked, words, (word) => listAt(partsOf, word));
	const rarities = computeRarities(postings, names, index.sections.length);
	const unknownRarity = computeRarity(index.sections.length, 0);
	const rarity = (word: string) => rarities[places.get(word) ?? -1] ?? unknownRarity;
	const occurrencesOf = (word: string) => {
		const place = places.get(word);
		return place === undefined ? 0 : postings[place]!.length + listAt(names.withWord, place).length;
	};
	return {
		index,
		normalise: createSearchNormaliser(index.pairs),
		segment,
		smallWords: createSegmenter(lexicon, 2),
		parts(word) {
			const place = places.get(word);
			return place === undefined
				? cutParts(word)
				: [word, ...Array.from(listAt(partsOf, place), (part) => words[part]!)];
		},
		placeOf: (word) => places.get(word),
		partsOf,
		names,
		letters: tabulateLetters(
			unpacked.flat().map(({ phrases: [whole] }) => whole!),
			words,
			names.sections,
		),
		inContexts: readContexts(index, unpacked, partsOf),
		inTexts: cached((word: number) => unpackNumbers(postings[word]!)),
		isOfCase: (section) => index.pages[index.sections[section]![0]]![2] === 'case',
		synonyms: readSynonyms(index, segment),
		english: new Map(
			index.synonyms
				.filter(([, oneWay]) => oneWay.length > 0 && !oneWay.some(hasHan))
				.flatMap(([both, oneWay]) => both.map((word) => [word, oneWay[0]!] as const))
				// The first one counts.
				.reverse(),
		),
		occurrencesOf,
		isKnown: (word) => occurrencesOf(word) > 0,
		sounds: readSounds(index.spelling, lexicon),
		latinWords: words.filter((word) => /^[a-z]/.test(word)),
		rarity,
		weights: Float32Array.from(words, (word) => computeWeight(word, rarity)),
	};
}

/** How rare each word is: by how many sections have it in their text or in a name. */
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
		for (const name of listAt(names.withWord, word)) see(names.sections[name]!);
		return computeRarity(sections, having);
	});
}

/** The sections below headings, by the words of these. */
function readContexts(
	{ sections }: SearchIndex,
	names: readonly (readonly UnpackedName[])[],
	partsOf: NumberLists,
): Map<number, number[]> {
	const inContexts = new Map<number, number[]>();
	const trail: (readonly number[])[] = [];
	sections.forEach(([, , , level], section) => {
		trail.length = level;
		trail[level - 1] = names[section]![0]!.phrases[0]!.flatMap((word) => [word, ...listAt(partsOf, word)]);
		for (const word of new Set(trail.slice(0, level - 1).flat())) {
			const list = inContexts.get(word);
			if (list) list.push(section);
			else inContexts.set(word, [section]);
		}
	});
	return inContexts;
}

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

function cached<K, V>(work: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return (key) => {
		let result = known.get(key);
		if (result === undefined) known.set(key, (result = work(key)));
		return result;
	};
}
