import { packNumbers, type PageKind, type SearchIndex, type SynonymGroup } from './index-data.ts';
import { countWords, type Cut } from './lexicon.ts';
import { normaliser, runs } from './normalize.ts';
import { emptyWords, intentWords, weakWords } from './question-words.ts';
import { segmenter, withParts } from './segment.ts';
import { compileSpelling } from './sounds.ts';
import { isTelling } from './understand.ts';

/** A page of the site as the index is made from it. */
export interface SourcePage {
	/** From the site's root: `/before/need/`. */
	readonly path: string;
	readonly title: string;
	readonly kind: PageKind;
	/** The name of the page's text in Pagefind's index. */
	readonly fragment: string;
	readonly sections: readonly SourceSection[];
}

/** A heading and the text below it; `level` 1 is what stands before the first. */
export interface SourceSection {
	readonly id: string;
	readonly heading: string;
	readonly level: number;
	readonly text: string;
	readonly aliases?: readonly string[];
}

/** What people call the same thing. */
export interface Synonym {
	readonly term: string;
	readonly also: readonly string[];
	readonly oneWay?: boolean | undefined;
}

export interface IndexSource {
	readonly pages: readonly SourcePage[];
	readonly synonyms: readonly Synonym[];
	/** Pairs of a traditional and a simplified character, all that are known. */
	readonly pairs: string;
	readonly cut: Cut;
	/** Syllables in Latin letters, without tones. */
	readonly spell: (text: string) => readonly string[];
	/** Characters that people type, on the site or not. */
	readonly characters: string;
}

/** Makes the index of the whole site. */
export function compileIndex({ pages, synonyms, pairs, cut, spell, characters }: IndexSource): SearchIndex {
	const normalise = normaliser(pairs);
	const groups = synonyms.map((synonym) => group(synonym, normalise));
	const sections = pages.flatMap((page, at) => page.sections.map((section) => ({ page: at, ...section })));
	const texts = sections.map(({ text }) => normalise(text));
	const headings = sections.flatMap(({ heading, aliases = [] }) => [heading, ...aliases].map(normalise));
	const counts = countWords([...texts, ...headings], cut);
	for (const word of [
		...groups.flat(2),
		...emptyWords,
		...weakWords,
		...Object.values(intentWords).flat(),
	].flatMap(runs)) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const words = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
	const places = new Map<string, number[]>(words.map((word) => [word, []]));
	const segment = segmenter(counts);
	const parts = withParts(counts);
	texts.forEach((text, at) => {
		for (const word of new Set(segment(text).filter(isTelling).flatMap(parts))) places.get(word)?.push(at);
	});
	return {
		pairs: neededPairs(pairs, new Set([...texts, ...headings].join(''))),
		pages: pages.map(({ path, title, kind, fragment }) => [path, title, kind, fragment]),
		sections: sections.map(({ page, id, heading, level, aliases = [] }) => [
			page,
			id,
			heading,
			level,
			...aliases,
		]),
		words: words.join(' '),
		postings: words.map((word) => packNumbers(places.get(word)!)).join(' '),
		spelling: compileSpelling(characters + words.join(''), words, spell),
		synonyms: groups,
	};
}

function group({ term, also, oneWay }: Synonym, normalise: (text: string) => string): SynonymGroup {
	const others = also.map(normalise);
	return oneWay ? [[normalise(term)], others] : [[normalise(term), ...others], []];
}

function neededPairs(pairs: string, used: ReadonlySet<string>): string {
	const characters = [...pairs];
	return characters.filter((_, at) => used.has(characters[at | 1]!)).join('');
}
