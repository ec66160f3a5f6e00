import type { SearchIndex } from './index-data.ts';
import type { Heading } from './names.ts';
import type { Sounds } from './sounds.ts';

/** The search index made ready for queries. */
export interface PreparedIndex {
	readonly index: SearchIndex;
	readonly normalise: (text: string) => string;
	readonly segment: (normalised: string) => string[];
	/** Cuts a normalised text into words of two characters at most, so that a word is found within a longer one. */
	readonly smallWords: (normalised: string) => string[];
	/** A word, then the shorter words in it. */
	readonly parts: (word: string) => readonly string[];
	readonly headings: readonly Heading[];
	/** Places in `headings` by word. */
	readonly inHeadings: ReadonlyMap<string, readonly number[]>;
	/** Sections by a word of the headings above them or the page's title. */
	readonly inContexts: ReadonlyMap<string, readonly number[]>;
	/** Whether a section is of the page of a case: a province, a kind of subject. */
	readonly isOfCase: (section: number) => boolean;
	/** Sections by a word of their text. */
	readonly inTexts: (word: string) => readonly number[];
	/** What else would do for a word, each cut into its words. */
	readonly synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
	/** The first English word for a Chinese one. */
	readonly english: ReadonlyMap<string, string>;
	/** How many texts and headings have a word. */
	readonly occurrencesOf: (word: string) => number;
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
	/** What the heading is about besides the filing of a website, as `findMatters` says it. */
	readonly mattersOf: (heading: Heading) => number;
}
