import type { SearchIndex } from './index-data.ts';
import type { LetterTable } from './letters.ts';
import type { NameTable } from './name-table.ts';
import type { NumberLists } from './number-lists.ts';
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
	/** The place of a word that the site has. */
	readonly placeOf: (word: string) => number | undefined;
	/** For each word of the site the shorter words in it. */
	readonly partsOf: NumberLists;
	readonly names: NameTable;
	/** The letters of the names. */
	readonly letters: LetterTable;
	/** Sections by a word of the headings above them or the page's title. */
	readonly inContexts: ReadonlyMap<number, readonly number[]>;
	/** Whether a section is of the page of a case: a province, a kind of subject. */
	readonly isOfCase: (section: number) => boolean;
	/** Sections by a word of their text. */
	readonly inTexts: (word: number) => readonly number[];
	/** What else would do for a word, each cut into its words. */
	readonly synonyms: ReadonlyMap<string, readonly (readonly string[])[]>;
	/** The first English word for a Chinese one. */
	readonly english: ReadonlyMap<string, string>;
	/** How many texts and names have a word. */
	readonly occurrencesOf: (word: string) => number;
	/** Whether a word is anywhere on the site. */
	readonly isKnown: (word: string) => boolean;
	readonly sounds: Sounds;
	/** The words in Latin letters. */
	readonly latinWords: readonly string[];
	/** How telling a word is: high for one that few sections have. */
	readonly rarity: (word: string) => number;
	/** How much each word of the site counts in a query or a name. */
	readonly weights: Float32Array;
}
