import type mark from '#i18n/mark.json';
import type province from '#i18n/province.json';
import type { Content } from '../content-model/collections.ts';
import type { Translate } from '../i18n/translate.ts';
import { findMarks, writeMarks } from './marks.ts';
import { sayProvinces } from './province-list.ts';

/** The part of the content that texts of data draw on. */
export type Drawn = Pick<Content, 'facts' | 'sources' | 'provinces'>;

/**
 * Makes a Markdown text of a rejection, task, decision or warning whole: lists of provinces are written out, and every
 * claim that it cites says how far it can be trusted. What comes out is Markdown with its citations still in it.
 */
export function createTextCompleter(
	{ facts, sources, provinces }: Drawn,
	t: Translate<typeof mark & typeof province>,
): (markdown: string) => string {
	const findFactMarks = (id: string) => {
		const fact = facts.get(id);
		return fact ? findMarks(fact, sources) : [];
	};
	return (markdown) => writeMarks(sayProvinces(markdown, provinces, t), findFactMarks, t);
}
