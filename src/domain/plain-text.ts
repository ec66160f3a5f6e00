import type { Quantity } from '../content-model/schemas/facts.ts';
import { closeGap, sayFact } from './quantity.ts';
import type unit from '#i18n/unit.json';
import type { Translate } from '../i18n/translate.ts';

/** What a text can cite: the part of a fact that is printed. */
export type CitedFact = { readonly statement: string; readonly value?: Quantity | undefined };

/**
 * The Markdown of a task or stage as plain text: `:fact[id]` becomes its value, `:cite[id]` nothing,
 * `:quote[…]` a quotation, a link its words. A fact that is missing stays as written, for a test to find.
 */
export function toPlainText(
	markdown: string,
	facts: ReadonlyMap<string, CitedFact>,
	t: Translate<typeof unit>,
): string {
	const withoutMarks = markdown.replace(/:cite\[[a-z0-9-]+\]/g, '');
	return fillFacts(withoutMarks, (id) => {
		const fact = facts.get(id);
		return fact && sayFact(fact, t);
	})
		.replace(/:quote\[([^\]]*)\]/g, '“$1”')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/**
 * A Markdown text with something in the place of each `:fact[id]`, without gaps between Chinese characters beside it.
 *
 * @param say what stands for a fact by its id; what it does not know stays as written
 */
export function fillFacts(markdown: string, say: (id: string) => string | undefined): string {
	return markdown
		.split(/(:fact\[[a-z0-9-]+\])/)
		.map((part) => {
			const id = /^:fact\[(.*)\]$/.exec(part)?.[1];
			return (id !== undefined && say(id)) || part;
		})
		.reduce((before, after) => closeGap(before, after).join(''));
}
