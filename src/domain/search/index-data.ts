import type { Spelling } from './sounds.ts';

/**
 * What a page is, for the ranking. An answer in a `list` stands behind the page that explains it; a `case` (a
 * province, a kind of subject) is meant where it is named; a `message` is found by the words of the message.
 */
export type PageKind = 'guide' | 'tool' | 'message' | 'glossary' | 'list' | 'case' | 'reference';

/**
 * The search index as it is loaded: every section of the site, the words of which headings and texts are
 * made, and for each word the sections whose text has it. Ranking needs nothing else; the texts
 * themselves, for the excerpts, are loaded page by page (texts.ts).
 */
export interface SearchIndex {
	/** Pairs of traditional and simplified characters, the latter of which occur on the site. */
	readonly pairs: string;
	readonly pages: readonly IndexedPage[];
	/** In the order of the pages. */
	readonly sections: readonly IndexedSection[];
	/** All known words, joined by spaces. */
	readonly words: string;
	/** For each word the shorter words in it, as `packIndexes` writes them, joined by spaces. */
	readonly parts: string;
	/** For each word the sections whose text has it, as `packNumbers` writes them, joined by spaces. */
	readonly postings: string;
	/** How words are spelt in Latin letters. */
	readonly spelling: Spelling;
	/** Words that people use for one thing. */
	readonly synonyms: readonly SynonymGroup[];
}

type IndexedPage = readonly [path: string, title: string, kind: PageKind, texts: string];
type IndexedSection = readonly [
	page: number,
	/** Empty where `makeAnchor` makes it of the heading, and for what stands before the first heading. */
	id: string,
	/** Empty for what stands before the first heading of the page. */
	heading: string,
	level: number,
	/**
	 * Its heading or the page's title, then what else could be its heading (questions that lead there, messages that people
	 * get), as `packName` writes them, joined by spaces.
	 */
	names: string,
];
/** Each of `both` stands for the others; one of `oneWay` stands for each of `both`, not the other way round. */
export type SynonymGroup = readonly [both: readonly string[], oneWay: readonly string[]];

/** Makes the id that a heading has as a rule, as GitHub does it: small letters, no punctuation, `-` for a space. */
export function makeAnchor(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
		.replaceAll(' ', '-');
}

const firstCode = 0x5d;

/** Packs ascending numbers into one short string: each character is the step from the number before. */
export function packNumbers(ascending: readonly number[]): string {
	let last = -1;
	return ascending
		.map((number) => {
			const step = String.fromCharCode(firstCode + number - last);
			last = number;
			return step;
		})
		.join('');
}

/** Reads the numbers that `packNumbers` packed. */
export function unpackNumbers(packed: string): number[] {
	let last = -1;
	return Array.from(packed, (step) => (last += step.charCodeAt(0) - firstCode));
}

/** Characters below are for what packs places. */
const firstPlace = 0x80;

/** Packs places in a short list (below 50,000), in any order, as one character each. */
export function packIndexes(indexes: readonly number[]): string {
	return indexes.map((index) => String.fromCharCode(firstPlace + index)).join('');
}

/** Reads the places that `packIndexes` packed. */
export function unpackIndexes(packed: string): number[] {
	return Array.from(packed, (one) => one.charCodeAt(0) - firstPlace);
}
