import { createRarity, computeRarity } from '../rarity.ts';
import { unpackNumbers, unpackIndexes, type SearchIndex } from './index-data.ts';
import { buildLexicon } from './lexicon.ts';
import { findMatters } from './matters.ts';
import { findPairs, unpackName, type Heading } from './names.ts';
import { hasHan, createSearchNormaliser } from './normalise.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { createSegmenter, withParts } from './segment.ts';
import { readSounds } from './sounds.ts';

/** Unpacks the index. Takes some milliseconds, once. */
export function readIndex(index: SearchIndex): PreparedIndex {
	const words = index.words.split(' ');
	const postings = index.postings.split(' ');
	const idOf = new Map(words.map((word, at) => [word, at]));
	const inTexts = cached((word: string) => unpackNumbers(postings[idOf.get(word) ?? -1] ?? ''));
	const lexicon = buildLexicon(words, (at) => postings[at]!.length, index.synonyms);
	const segment = createSegmenter(lexicon);
	const parts = partsOf(index.parts.split(' '), idOf, words, withParts(lexicon));
	const { headings, inHeadings, inContexts } = readHeadings(index, words, parts);
	const occurrencesOf = (word: string) =>
		(postings[idOf.get(word) ?? -1] ?? '').length + (inHeadings.get(word)?.length ?? 0);
	const rarity = cached((word: string) => {
		const sections = new Set(inTexts(word));
		for (const at of inHeadings.get(word) ?? []) sections.add(headings[at]!.section);
		return computeRarity(index.sections.length, sections.size);
	});
	const pairsOf = cached((heading: Heading) => heading.clauses.map(findPairs));
	return {
		index,
		normalise: createSearchNormaliser(index.pairs),
		segment,
		smallWords: createSegmenter(lexicon, 2),
		parts,
		headings,
		inHeadings,
		inContexts,
		inTexts,
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
		pairRarity: cached(createRarity(headings.map((heading) => pairsOf(heading)[0]!))),
		pairsOf,
		mattersOf: cached((heading: Heading) => findMatters(heading.clauses[0]!.join(''))),
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
		names.split(' ').forEach((name, index) => {
			const heading = unpackName(name, words, section);
			addAll(inHeadings, new Set(heading.clauses[0]!.flatMap(parts)), headings.length);
			headings.push(heading);
			if (index > 0) return;
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
	idOf: ReadonlyMap<string, number>,
	words: readonly string[],
	cut: (word: string) => string[],
): (word: string) => readonly string[] {
	return cached((word) => {
		const index = idOf.get(word);
		return index === undefined
			? cut(word)
			: [word, ...unpackIndexes(packed[index]!).map((part) => words[part]!)];
	});
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
