import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A heading of a finished page and the text below it, up to the next heading. */
export interface PageSection {
	/** The fragment; empty for what stands before the first heading. */
	readonly id: string;
	/** Empty for what stands before the first heading. */
	readonly heading: string;
	/** 1 for what stands before the first heading, else the heading's own. */
	readonly level: number;
	readonly text: string;
	/** Addresses that its links lead to. */
	readonly links: readonly string[];
}

/** A finished page as the search sees it. */
export interface PageText {
	readonly title: string;
	readonly description: string;
	readonly sections: readonly PageSection[];
}

const skippedTags = new Set(['script', 'style', 'template', 'svg', 'nav', 'noscript', 'button', 'select']);
const blocks = new Set(
	'p li td th dt dd h1 h2 h3 h4 h5 h6 div section article aside blockquote figcaption summary label tr'.split(
		' ',
	),
);

/**
 * The sections of a finished page: what stands in `data-pagefind-body` and is not marked
 * `data-pagefind-ignore`, which is what Pagefind reads as well. `undefined` for a page that has no such part.
 */
export function pageText(html: string): PageText | undefined {
	const document = parse(html);
	const main = find(document, (element) => attribute(element, 'data-pagefind-body') !== undefined);
	if (!main) return undefined;
	let title = '';
	const sections: { id: string; heading: string; level: number; parts: string[]; links: string[] }[] = [
		{ id: '', heading: '', level: 1, parts: [], links: [] },
	];
	const visit = (node: Node) => {
		if (node.nodeName === '#text') {
			sections.at(-1)!.parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
			return;
		}
		if ('tagName' in node) {
			if (skippedTags.has(node.tagName) || attribute(node, 'data-pagefind-ignore') !== undefined) return;
			if (node.tagName === 'h1') {
				title = oneLine(textOf(node));
				return;
			}
			const level = /^h([2-4])$/.exec(node.tagName)?.[1];
			const id = attribute(node, 'id');
			if (level && id) {
				sections.push({ id, heading: oneLine(textOf(node)), level: Number(level), parts: [], links: [] });
				return;
			}
			const href = attribute(node, 'href');
			if (href) sections.at(-1)!.links.push(decodeURI(href));
			if (blocks.has(node.tagName)) sections.at(-1)!.parts.push('\n');
		}
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(main);
	const description = find(document, (element) => attribute(element, 'name') === 'description');
	return {
		title,
		description: (description && attribute(description, 'content')) ?? '',
		sections: sections.map(({ parts, ...section }) => ({ ...section, text: oneLine(parts.join('')) })),
	};
}

function find(node: Node, fits: (element: Element) => boolean): Element | undefined {
	if ('tagName' in node && fits(node)) return node;
	if (!('childNodes' in node)) return undefined;
	for (const child of node.childNodes) {
		const found = find(child, fits);
		if (found) return found;
	}
	return undefined;
}

function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name)?.value;
}

function textOf(node: Node): string {
	if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
	if ('tagName' in node && attribute(node, 'data-pagefind-ignore') !== undefined) return '';
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
