import {
	makeAnchor,
	packNumbers,
	packIndexes,
	type PageKind,
	type SearchIndex,
	type SynonymGroup,
} from '../domain/search/index-data.ts';
import { buildLexicon, listFixedWords } from '../domain/search/lexicon.ts';
import { createSearchNormaliser, isHan } from '../domain/search/normalise.ts';
import { packName } from '../domain/search/packed-name.ts';
import { isTelling, isWeak } from '../domain/search/question-words.ts';
import { createPartLister, createSegmenter } from '../domain/search/segment.ts';
import { compileSpelling } from '../domain/search/sounds.ts';
import { countWords } from './count-words.ts';
import { cutIntoWords } from './cut.ts';
import { listCommonCharacters, spell } from './pinyin.ts';
import { listTraditionalPairs } from './traditional.ts';

/** A page of the site as the index is made from it. */
export interface SourcePage {
	/** From the site's root: `/before/need/`. */
	readonly path: string;
	readonly title: string;
	readonly kind: PageKind;
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
interface Synonym {
	readonly term: string;
	readonly also: readonly string[];
	readonly oneWay?: boolean | undefined;
}

/** What the index is made from. */
export interface IndexSource {
	readonly pages: readonly SourcePage[];
	/** Names the file of a page's texts, as `Result.texts` has it. */
	readonly nameTexts: (page: SourcePage) => string;
	readonly synonyms: readonly Synonym[];
}

/** Compiles the index of the whole site. */
export function compileIndex({ pages, nameTexts, synonyms }: IndexSource): SearchIndex {
	const normalise = createSearchNormaliser(listTraditionalPairs());
	const groups = synonyms.map((synonym) => makeGroup(synonym, normalise));
	const sections = pages.flatMap((page, at) => page.sections.map((section) => ({ page: at, ...section })));
	// Lists of references are found by their headings; what their texts say, the full-text search finds.
	const texts = sections.map(({ page, text }) => (pages[page]!.kind === 'reference' ? '' : normalise(text)));
	const headings = sections.flatMap(({ heading, aliases = [] }) => [heading, ...aliases].map(normalise));
	const counts = countWords([...texts, ...headings], cutIntoWords);
	for (const word of listFixedWords(groups)) counts.set(word, (counts.get(word) ?? 0) + 1);
	const words = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
	const sectionsWith = new Map<string, number[]>(words.map((word) => [word, []]));
	const cutText = createSegmenter(counts);
	const listPartsInText = createPartLister(counts);
	texts.forEach((text, at) => {
		const found = new Set(cutText(text).filter(isTelling).flatMap(listPartsInText).filter(isFoundInTexts));
		for (const word of found) sectionsWith.get(word)?.push(at);
	});
	// Names are cut as queries will be.
	const lexicon = buildLexicon(words, (at) => sectionsWith.get(words[at]!)!.length, groups);
	const segment = createSegmenter(lexicon);
	const listParts = createPartLister(lexicon);
	const places = new Map(words.map((word, at) => [word, at]));
	const placeWord = (word: string) => {
		const known = places.get(word);
		if (known !== undefined) return known;
		places.set(word, words.length);
		return words.push(word) - 1;
	};
	const indexed = sections.map(({ page, id, heading, level, aliases = [] }) => {
		const names = [heading || pages[page]!.title, ...aliases].map((name) =>
			packName(normalise(name), segment, placeWord),
		);
		return [
			page,
			id === makeAnchor(heading) ? '' : id,
			heading,
			level,
			[names[0]!, ...names.slice(1).filter(Boolean)].join(' '),
		] as const;
	});
	for (let at = 0; at < words.length; at++) listParts(words[at]!).forEach(placeWord);
	return {
		pairs: listTraditionalPairs(new Set([...texts, ...headings].join(''))),
		pages: pages.map((page) => [page.path, page.title, page.kind, nameTexts(page)]),
		sections: indexed,
		words: words.join(' '),
		parts: words.map((word) => packIndexes(listParts(word).slice(1).map(placeWord))).join(' '),
		postings: words.map((word) => packNumbers(sectionsWith.get(word) ?? [])).join(' '),
		spelling: compileSpelling(listCommonCharacters() + words.join(''), words, spell),
		synonyms: groups,
	};
}

/** Whether the texts that have a word are listed: single characters and weak words stand in too many to tell which, and would be a fifteenth of the index. */
function isFoundInTexts(word: string): boolean {
	return (word.length > 1 || !isHan(word)) && !isWeak(word);
}

/** Makes a group of synonyms, as the index has them. */
function makeGroup({ term, also, oneWay }: Synonym, normalise: (text: string) => string): SynonymGroup {
	const others = also.map(normalise);
	return oneWay ? [[normalise(term)], others] : [[normalise(term), ...others], []];
}
