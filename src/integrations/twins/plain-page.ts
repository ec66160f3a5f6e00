import type { Element, ElementContent, RootContent, Text } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { starlightMarkup } from '../../upstream/starlight-markup.ts';
import { completeAddress } from '../address.ts';
import { hasClass } from '../built-pages.ts';
import { expandRows, splitRows } from './tables.ts';

/** What only works or only matters on the page itself. */
const dropped = new Set(
	'script style template noscript button select input output textarea fieldset form h1 footer offline-bar'.split(
		' ',
	),
);
const droppedClasses = [
	'sources',
	'sources-checked',
	'source-panel',
	'site-footer',
	'bar',
	'ui-field',
	'sr-only',
	'checklist-count',
];

/** Inline elements that the page's styles show as blocks. */
const blockClasses = ['by', 'about', 'for', 'task-meta'];

/** What a page's twin says of the page's interactive parts. */
export interface PlainWords {
	/** In place of a tool. */
	readonly tool: string;
	/** Before a diagram's title. */
	readonly diagram: string;
	/** The link by which a reader reports a fault: no part of the text. */
	readonly report: string;
}

/**
 * The main column of a finished page without what a plain text cannot show: forms go, diagrams become their
 * title and description, tools a sentence and whatever they hold for readers without JavaScript, marks
 * `cite-mark` elements with the fact's id, definitions lists, links addresses that work elsewhere.
 */
export function makePlainPage(main: Element, say: PlainWords): Element {
	return { ...main, children: plainChildren(main, say) };
}

function plainChildren(node: Element, say: PlainWords): ElementContent[] {
	const children = node.children.flatMap((child) => plain(child, say));
	return apart(children);
}

function plain(node: RootContent, say: PlainWords): ElementContent[] {
	if (node.type === 'text') return [node];
	if (node.type !== 'element') return [];
	const { tagName, properties } = node;
	if (dropped.has(tagName) || droppedClasses.some((name) => hasClass(node, name))) return [];
	if (properties['hidden'] !== undefined && properties['hidden'] !== null) return [];
	if (tagName === 'svg') return diagram(node, say);
	if (hasClass(node, 'cite')) return marks(node);
	const children = plainChildren(node, say);
	if (properties['dataTool'] !== undefined) {
		// Some tools hold a list for readers without JavaScript; the rest is an empty form.
		return [h('p', say.tool), ...(select('ol, .tool-page', node) ? children : [])];
	}
	if (hasClass(node, 'tool-page')) return children;
	switch (tagName) {
		case 'a':
			if (toString(node) === say.report) return [];
			return [{ ...node, properties: { href: addressOf(node) }, children }];
		case 'dl':
			return [definitions(children)];
		case 'details':
			return children;
		case 'label':
			return [h('strong', children)];
		case 'summary':
			if (children.some(isHeading)) return children;
			return [h('p', children.some(isStrong) ? children : h('strong', children))];
		case 'aside':
			return [h('blockquote', children)];
		case 'small':
			return [textNode(' '), ...children];
		case 'table': {
			const table = expandRows({ ...node, children });
			return holdsBlocks(table) ? splitRows(table) : [table];
		}
		case 'li':
			return [{ ...node, children: labelled(children) }];
		case 'p':
			return [
				hasClass(node, starlightMarkup.asideTitleClass)
					? h('p', h('strong', children))
					: { ...node, children: labelled(children) },
			];
		default:
			return [blockClasses.some((name) => hasClass(node, name)) ? h('div', children) : { ...node, children }];
	}
}

/** The mark of one fact or more: `<a class="cite" href="#fact-…" data-also="…">`. */
/** A mark's facts, and whose word they are where that is another provider's alone: the other doubts are in their notes. */
function marks(mark: Element): ElementContent[] {
	const { properties } = mark;
	const [providers] = /(?:部分)?据[^；]+/.exec(toString(mark)) ?? [];
	const also = properties['dataAlso'] === undefined ? [] : String(properties['dataAlso']).split(' ');
	const facts = [String(properties['href'] ?? '').replace(/^#fact-/, ''), ...also];
	const cites: ElementContent[] = facts.map((fact) => h('cite-mark', { fact }, fact));
	return providers === undefined ? cites : [...cites, { type: 'text', value: `（${providers}）` }];
}

function diagram(node: Element, say: PlainWords): Element[] {
	const part = (tagName: string) => {
		const found = node.children.find((child) => child.type === 'element' && child.tagName === tagName);
		return found === undefined ? '' : toString(found).trim();
	};
	if (part('title') === '') return [];
	return [h('p', `${say.diagram}${part('title')}。${part('desc')}`)];
}

/** A list of `**name**：meaning`, which Markdown has no other words for. */
function definitions(children: readonly ElementContent[]): Element {
	const items: Element[] = [];
	for (const part of children.flatMap(pairs)) {
		if (part.tagName === 'dt') items.push(h('li', h('strong', part.children), '：'));
		else items.at(-1)?.children.push(...part.children, textNode(' '));
	}
	return h('ul', items);
}

function pairs(node: ElementContent): Element[] {
	if (node.type !== 'element') return [];
	return node.tagName === 'div' ? node.children.flatMap(pairs) : [node];
}

/** Elements that stand side by side by the page's styles only get a space between them. */
function apart(children: readonly ElementContent[]): ElementContent[] {
	return children.flatMap((child, index) => {
		const before = children[index - 1];
		const touch = before?.type === 'element' && child.type === 'element' && child.tagName !== 'cite-mark';
		return touch ? [textNode(' '), child] : [child];
	});
}

/** A label that the page's styles set apart from what follows gets a space. */
function labelled(children: readonly ElementContent[]): ElementContent[] {
	const [first, second, ...rest] = children;
	if (!first || !isStrong(first) || second?.type !== 'text' || !/^[^\s\p{P}]/u.test(second.value)) {
		return [...children];
	}
	return [first, textNode(` ${second.value}`), ...rest];
}

function holdsBlocks(table: Element): boolean {
	return select('p, ul, ol, div', table) !== undefined;
}

function isHeading(node: ElementContent): boolean {
	return node.type === 'element' && /^h[2-4]$/.test(node.tagName);
}

function isStrong(node: ElementContent): boolean {
	return node.type === 'element' && node.tagName === 'strong';
}

function addressOf(link: Element): string {
	const href = String(link.properties['href'] ?? '');
	return href.startsWith('/') ? decodeURI(completeAddress(href)) : href;
}

function textNode(value: string): Text {
	return { type: 'text', value };
}
