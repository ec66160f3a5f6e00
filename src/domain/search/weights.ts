import type { PageKind } from './index-data.ts';

/**
 * What counts how much in the ranking. A score of about 1 means that a heading is the query. A weight stays only if it helps
 * questions that nobody tuned on (`tests/search/queries/frozen/`): measure them with it and with its neutral value.
 */
interface Weights {
	/** How much of a match a word is where it stands in the heading itself, 0 to 1. */
	readonly heading: number;
	/** How much of a match a word is where it stands in another name of the same section, 0 to 1. */
	readonly sibling: number;
	/** How much of a match a word is where it stands in a heading above the section or in the page's title, 0 to 1. */
	readonly context: number;
	/** How much of a match a word is where it stands in the section's text, 0 to 1. */
	readonly text: number;
	/** The same in the text of a case (a province, a kind of subject), whose headings are the same for all cases and say little. */
	readonly caseText: number;
	/** How much of a match another word for the same thing is, 0 to 1. */
	readonly synonym: number;
	/** How much of a match the shorter words in a long word are, 0 to 1. */
	readonly parts: number;
	/** Which share of a match is lost where the heading says nothing of the query: a heading that says little else is better. */
	readonly precision: number;
	/** What is added for the same characters in the same order, where all of the query is said; less where less is. */
	readonly pairs: number;
	/** What is added to a heading that asks the same as the query: how, what, why. */
	readonly intent: number;
	/** What is added to a heading about a matter that the query does not name. */
	readonly otherMatter: number;
	/** What is added to the page of a case (a province, a kind of subject) that the query names. */
	readonly namedCase: number;
	/** What is added where the section's heading and its three best names are the query; less where they say less of it, or more besides. */
	readonly names: number;
	/** What is added to a section whose three best names have all letters of the query, and no others; less where they have less. */
	readonly letters: number;
	/** What is added where the section's own heading, with its text, has all of the query; less where it has less. */
	readonly ownHeading: number;
	/** What is added where all names of the section have a fair part of the query: a word that all of them have tells little. */
	readonly fairShare: number;
	/** What is added where another section of the page is named as the query is: the page is about it. */
	readonly samePage: number;
	/** What is added to a page as a whole, so that its sections come before it. */
	readonly wholePage: number;
	/** What is added to each section by the kind of its page. */
	readonly kind: Readonly<Record<PageKind, number>>;
}

/** The weights of this site: those within a name were found by trying many on the queries that may be tuned on, those from `names` on were fitted on them together (decision 1). */
export const weights: Weights = {
	heading: 1,
	sibling: 0.68,
	context: 0.58,
	text: 0.4,
	caseText: 0.6,
	synonym: 0.98,
	parts: 0.72,
	precision: 0.34,
	pairs: 0.7,
	intent: 0.16,
	otherMatter: -0.12,
	names: 0.6,
	letters: 0.42,
	ownHeading: 0.25,
	fairShare: -0.06,
	samePage: 0.14,
	namedCase: 0.22,
	wholePage: -0.16,
	kind: {
		guide: 0.05,
		tool: 0.03,
		message: 0.11,
		glossary: 0.03,
		list: -0.07,
		case: -0.11,
		reference: 0.17,
	},
};
