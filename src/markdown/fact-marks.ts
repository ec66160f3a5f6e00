import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import type { Content } from '../content-model/collections.ts';
import { factText } from '../domain/quantity.ts';
import type { Translations } from '../i18n/all.ts';
import { translate } from '../i18n/translate.ts';

declare module 'satteri' {
	interface DataMap {
		/** Facts cited so far in this document, in order: their place is the number of their mark. */
		cited: string[];
	}
}

/** What a text can cite, and the texts for it. */
export interface Cited {
	readonly content: Pick<Content, 'facts' | 'provinces'>;
	readonly translations: Translations;
}

/**
 * `:fact[id]` prints the fact's value (its statement where it has none) and a mark; `:cite[id]` only the
 * mark. The mark leads to the fact in the list at the end of the page.
 *
 * @param current what can be cited at the time that a text is rendered
 * @param shared facts cited so far on a page that is put together from several texts; they are added to it.
 */
export function factMarks(current: () => Cited, shared?: string[]): MdastPluginDefinition {
	return defineMdastPlugin({
		name: 'fact-marks',
		textDirective(node, ctx) {
			if (node.name !== 'fact' && node.name !== 'cite') return;
			const id = ctx.textContent(node);
			const { content, translations } = current();
			const t = translate(translations);
			const fact = content.facts.get(id);
			if (!fact) throw new Error(`${ctx.fileURL?.pathname ?? 'Markdown'}: no "${id}" in facts/`);
			const cited = shared ?? (ctx.data.cited ??= []);
			if (!cited.includes(id)) cited.push(id);
			const number = cited.indexOf(id) + 1;
			const mark = {
				type: 'citeMark',
				data: { hName: 'sup', hProperties: { className: ['cite'], dataPagefindIgnore: '' } },
				children: [
					{
						type: 'citeLink',
						data: {
							hName: 'a',
							hProperties: { href: `#fact-${id}`, ariaLabel: t('fact.cite', { number }) },
						},
						children: [{ type: 'text' as const, value: String(number) }],
					},
				],
			};
			const text = { type: 'text' as const, value: factText(fact, t) };
			ctx.replaceNode(node, node.name === 'fact' ? [text, mark] : [mark]);
		},
	});
}
