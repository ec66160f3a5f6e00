import { defineMdastPlugin, type Custom, type MdastPluginDefinition } from 'satteri';
import type { PhrasingContent, Text } from 'mdast';
import type { Content } from '../content-model/collections.ts';
import { findMarks, sayDoubt } from '../domain/marks.ts';
import { closeGap, sayFact } from '../domain/quantity.ts';
import type { Translations } from '../i18n/all.ts';
import { translate } from '../i18n/translate.ts';

declare module 'satteri' {
	interface DataMap {
		/** Facts cited so far in this document, in order: the order of the list at the page's end. */
		cited: string[];
	}
}

/** What a text can cite, and the texts for it. */
export interface Cited {
	readonly content: Pick<Content, 'facts' | 'provinces' | 'sources'>;
	readonly translations: Translations;
}

/** The end of a sentence, with the quotation marks and brackets that close after it. */
const sentences = /(?<=[。！？][”’）』」]*)(?![”’）』」])/u;
const endsSentence = /[。！？][”’）』」]*\s*$/u;

type Node = PhrasingContent | Custom;

interface Gathering {
	/** Facts that were cited since the last mark. */
	pending: string[];
	/** Whether the value of a fact was written last. */
	isAfterFact: boolean;
	/** Whether a sentence has ended and nothing followed yet: what is cited now belongs to it. */
	hasEnded: boolean;
	/** The mark before, and what it lies in. */
	last?: { readonly ids: string; readonly mark: Custom; readonly inside: Node[] };
}

/**
 * `:fact[id]` prints the fact's value (its statement where it has none), `:cite[id]` nothing. What a sentence cites by
 * either is one mark after its full stop, or at the end of the paragraph, heading or cell where it has none; sentences of
 * one paragraph that rest on the same have their mark after the last. The mark is a link to its first fact in the list at
 * the end of the page; the others are named in its `data-also`. It reads 据, or how far they can be trusted (据华为云, 推断)
 * where the text around it does not say so.
 *
 * @param current what can be cited at the time that a text is rendered
 * @param shared facts cited so far on a page that is put together from several texts; they are added to it.
 */
export function factMarks(current: () => Cited, shared?: string[]): MdastPluginDefinition {
	function gather(node: Readonly<{ children: readonly unknown[] }>, ctx: Context): void {
		if (!holdsCitation(node)) return;
		const { content, translations } = current();
		const t = translate(translations);
		const cited = shared ?? (ctx.data.cited ??= []);
		const state: Gathering = { pending: [], isAfterFact: false, hasEnded: false };
		const text = ctx.textContent(node as never);

		function flush(inside: Node[]): void {
			if (state.pending.length === 0) return;
			const ids = [...new Set(state.pending)];
			state.pending = [];
			if (state.last?.ids === ids.join(' ')) {
				state.last.inside.splice(state.last.inside.indexOf(state.last.mark), 1);
			}
			const number = ids.map((id) => cited.indexOf(id) + 1).join('、');
			const claims = ids.map((id) => findMarks(content.facts.get(id)!, content.sources));
			const doubt = sayDoubt(claims, text, t);
			const label = doubt === '' ? t('fact.cite', { number }) : t('fact.citeDoubt', { number, doubt });
			const mark = markOf(ids, doubt || t('fact.mark'), label);
			inside.push(mark);
			state.last = { ids: ids.join(' '), mark, inside };
		}

		function goOn(inside: Node[], isInLink: boolean): void {
			if (state.hasEnded && !isInLink) flush(inside);
			state.hasEnded = false;
		}

		function write(written: string, inside: Node[], isInLink: boolean, isFact = false): void {
			const last = inside.at(-1);
			let value = written;
			if ((isFact || state.isAfterFact) && last?.type === 'text') {
				[(last as Text).value, value] = closeGap((last as Text).value, value);
			}
			state.isAfterFact = isFact;
			for (const part of value.split(sentences)) {
				if (part.trim() !== '') goOn(inside, isInLink);
				if (part !== '') inside.push({ type: 'text', value: part });
				if (endsSentence.test(part)) state.hasEnded = true;
			}
		}

		function walk(children: readonly Node[], inside: Node[], isInLink = false): Node[] {
			for (const child of children) {
				if (child.type === 'text') write((child as { value: string }).value, inside, isInLink);
				else if (isCitation(child)) {
					const id = ctx.textContent(child as never);
					const fact = content.facts.get(id);
					if (!fact) throw new Error(`${ctx.fileURL?.pathname ?? 'Markdown'}: no "${id}" in facts/`);
					if (!cited.includes(id)) cited.push(id);
					if (child.name === 'fact') write(sayFact(fact, t), inside, isInLink, true);
					state.pending.push(id);
				} else {
					goOn(inside, isInLink);
					if ('children' in child && holdsCitation(child as never)) {
						const { type, data } = child;
						const link = child.type === 'link' && { url: (child as { url: string }).url };
						const own = walk(child.children as Node[], [], isInLink || link !== false);
						inside.push({ type, ...link, ...(data && { data }), children: own } as Node);
					} else {
						inside.push(child);
						if (endsSentence.test(ctx.textContent(child as never))) state.hasEnded = true;
					}
				}
			}
			return inside;
		}

		const children = walk(node.children as Node[], []);
		flush(children);
		ctx.setProperty(node as never, 'children', children as never);
	}
	return defineMdastPlugin({ name: 'fact-marks', paragraph: gather, heading: gather, tableCell: gather });
}

type Context = Parameters<NonNullable<Extract<MdastPluginDefinition, { name: string }>['paragraph']>>[1];

function isCitation(node: unknown): node is Custom & { name: string } {
	const { type, name } = node as { type: string; name?: string };
	return type === 'textDirective' && (name === 'fact' || name === 'cite');
}

function holdsCitation({ children }: Readonly<{ children: readonly unknown[] }>): boolean {
	return children.some(
		(child) => isCitation(child) || ('children' in (child as object) && holdsCitation(child as never)),
	);
}

function markOf([first, ...others]: readonly string[], words: string, label: string): Custom {
	return {
		type: 'citeMark',
		data: {
			hName: 'a',
			hProperties: {
				className: ['cite'],
				href: `#fact-${first}`,
				...(others.length > 0 && { dataAlso: others.join(' ') }),
				ariaLabel: label,
			},
		},
		children: [{ type: 'text', value: words }],
	};
}
