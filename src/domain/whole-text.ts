import type { Content } from '../content-model/collections.ts';
import { claimMarks, sayMarks } from './marks.ts';
import { sayProvinces } from './province-list.ts';
import type { Words } from './words.ts';

/** The part of the content that texts of data draw on. */
export type Drawn = Pick<Content, 'facts' | 'sources' | 'provinces'>;

/**
 * Makes a Markdown text of a rejection, task, decision or warning whole: lists of provinces are written out, and every
 * claim that it cites says how far it can be trusted. What comes out is Markdown with its citations still in it.
 */
export function wholeText({ facts, sources, provinces }: Drawn, words: Words): (markdown: string) => string {
	const marksOf = (id: string) => {
		const fact = facts.get(id);
		return fact ? claimMarks(fact, sources) : [];
	};
	return (markdown) => sayMarks(sayProvinces(markdown, provinces, words), marksOf, words);
}
