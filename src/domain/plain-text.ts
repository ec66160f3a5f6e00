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
	return markdown
		.replace(/:cite\[[a-z0-9-]+\]/g, '')
		.split(/(:fact\[[a-z0-9-]+\])/)
		.map((part) => {
			const fact = facts.get(/^:fact\[(.*)\]$/.exec(part)?.[1] ?? '');
			return fact ? sayFact(fact, t) : part;
		})
		.reduce((before, after) => closeGap(before, after).join(''))
		.replace(/:quote\[([^\]]*)\]/g, '“$1”')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
