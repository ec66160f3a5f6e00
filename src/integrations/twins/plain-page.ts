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
	return { ...main, children: makePlainChildren(main, say) };
}

function makePlainChildren(node: Element, say: PlainWords): ElementContent[] {
	const children = node.children.flatMap((child) => makePlain(child, say));
	return separateBlocks(children);
}

function makePlain(node: RootContent, say: PlainWords): ElementContent[] {
	if (node.type === 'text') return [node];
	if (node.type !== 'element') return [];
	const { tagName, properties } = node;
	if (dropped.has(tagName) || droppedClasses.some((name) => hasClass(node, name))) return [];
	if (properties['hidden'] !== undefined && properties['hidden'] !== null) return [];
	if (tagName === 'svg') return describeDiagram(node, say);
	if (hasClass(node, 'cite')) return makeMarks(node);
	const children = makePlainChildren(node, say);
	if (properties['dataTool'] !== undefined) {
		// Some tools hold a list for readers without JavaScript; the rest is an empty form.
		return [h('p', say.tool), ...(select('ol, .tool-page', node) ? children : [])];
	}
	if (hasClass(node, 'tool-page')) return children;
	switch (tagName) {
		case 'a':
			if (toString(node) === say.report) return [];
			return [{ ...node, properties: { href: makeLinkAddress(node) }, children }];
		case 'dl':
			return [makeDefinitionList(children)];
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
			return [makeText(' '), ...children];
		case 'table': {
			const table = expandRows({ ...node, children });
			return holdsBlocks(table) ? splitRows(table) : [table];
		}
		case 'li':
			return [{ ...node, children: labelBlocks(children) }];
		case 'p':
			return [
				hasClass(node, starlightMarkup.asideTitleClass)
					? h('p', h('strong', children))
					: { ...node, children: labelBlocks(children) },
			];
		default:
			return [blockClasses.some((name) => hasClass(node, name)) ? h('div', children) : { ...node, children }];
	}
}

/** A mark's facts, and whose word they are where that is another provider's alone: the other doubts are in their notes. */
function makeMarks(mark: Element): ElementContent[] {
	const { properties } = mark;
	const [providers] = /(?:部分)?据[^；]+/.exec(toString(mark)) ?? [];
	const also = properties['dataAlso'] === undefined ? [] : String(properties['dataAlso']).split(' ');
	const facts = [String(properties['href'] ?? '').replace(/^#fact-/, ''), ...also];
	const cites: ElementContent[] = facts.map((fact) => h('cite-mark', { fact }, fact));
	return providers === undefined ? cites : [...cites, { type: 'text', value: `（${providers}）` }];
}

function describeDiagram(node: Element, say: PlainWords): Element[] {
	const readPart = (tagName: string) => {
		const found = node.children.find((child) => child.type === 'element' && child.tagName === tagName);
		return found === undefined ? '' : toString(found).trim();
	};
	if (readPart('title') === '') return [];
	return [h('p', `${say.diagram}${readPart('title')}。${readPart('desc')}`)];
}

/** A list of `**name**：meaning`, which Markdown has no other words for. */
function makeDefinitionList(children: readonly ElementContent[]): Element {
	const items: Element[] = [];
	for (const part of children.flatMap(listPairs)) {
		if (part.tagName === 'dt') items.push(h('li', h('strong', part.children), '：'));
		else items.at(-1)?.children.push(...part.children, makeText(' '));
	}
	return h('ul', items);
}

function listPairs(node: ElementContent): Element[] {
	if (node.type !== 'element') return [];
	return node.tagName === 'div' ? node.children.flatMap(listPairs) : [node];
}

/** Elements that stand side by side by the page's styles only get a space between them. */
function separateBlocks(children: readonly ElementContent[]): ElementContent[] {
	return children.flatMap((child, index) => {
		const before = children[index - 1];
		const touch = before?.type === 'element' && child.type === 'element' && child.tagName !== 'cite-mark';
		return touch ? [makeText(' '), child] : [child];
	});
}

/** A label that the page's styles set apart from what follows gets a space. */
function labelBlocks(children: readonly ElementContent[]): ElementContent[] {
	const [first, second, ...rest] = children;
	if (!first || !isStrong(first) || second?.type !== 'text' || !/^[^\s\p{P}]/u.test(second.value)) {
		return [...children];
	}
	return [first, makeText(` ${second.value}`), ...rest];
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

function makeLinkAddress(link: Element): string {
	const href = String(link.properties['href'] ?? '');
	return href.startsWith('/') ? decodeURI(completeAddress(href)) : href;
}

function makeText(value: string): Text {
	return { type: 'text', value };
}
