import type { PageKind } from './index-data.ts';

/** What counts how much in the ranking; found by trying many on the queries that are for tuning. */
export interface Weights {
	/** How much of a match a word is by where it stands: in the heading itself, … */
	readonly heading: number;
	/** … in another heading of the section, … */
	readonly sibling: number;
	/** … in a heading above it or the page's title, … */
	readonly context: number;
	/** … in a text of middling length. */
	readonly text: number;
	/** How much less a word is worth in a long text, and more in a short one: 0 to 1. */
	readonly length: number;
	/** How much of a match another word for the same thing is. */
	readonly synonym: number;
	/** How much of a match a broader word is: 服务器 where 虚拟主机 was asked. */
	readonly broader: number;
	/** How much of a match the parts of a long word are. */
	readonly parts: number;
	/** What a second way to match adds: the word itself in the text, another word for it in the heading. */
	readonly second: number;
	/** How much a word counts that is nowhere on the site, as if it were this rare: 0 to 1. */
	readonly unknown: number;
	/** How much a heading that says little besides the query is better than one that says much. */
	readonly precision: number;
	/** How much is given for the same characters in the same order, where all of the query is said; less where less is. */
	readonly likeness: number;
	/** How much a section's other name is worth beside its own heading. */
	readonly alias: number;
	/** What is given for asking the same: how, what, why. */
	readonly intent: number;
	/** How much of its score a section's second best name adds to that of the best: what several ways of asking lead to is meant. */
	readonly support: number;
	/** What is given to a heading about another matter than was asked. */
	readonly otherMatter: number;
	/** What the page of a case gets back where the query names the case. */
	readonly namedCase: number;
	/** What the glossary gets back where it is asked what a word means. */
	readonly meaning: number;
	/** What is given to a page as a whole. */
	readonly wholePage: number;
	readonly kind: Readonly<Record<PageKind, number>>;
}

/** The weights of this site, as they were found. */
export const weights: Weights = {
	heading: 1,
	sibling: 0.8,
	context: 0.7,
	text: 0.4,
	length: 0.1,
	synonym: 0.86,
	broader: 0.6,
	parts: 0.6,
	second: 0.5,
	unknown: 0.75,
	precision: 0.34,
	likeness: 0.5,
	alias: 0.99,
	intent: 0.1,
	support: 0.4,
	otherMatter: -0.12,
	namedCase: 0.5,
	meaning: 0.3,
	wholePage: -0.1,
	kind: {
		guide: 0.15,
		tool: -0.1,
		message: -0.03,
		glossary: -0.2,
		list: -0.25,
		case: -0.3,
		reference: -0.12,
	},
};
