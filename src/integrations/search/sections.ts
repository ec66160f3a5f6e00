import type { Element, ElementContent, Root, RootContent } from 'hast';
import { findElement } from '../built-pages.ts';

/** A heading of a finished page and the text below it, up to the next heading. */
interface PageSection {
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
export interface SectionedPage {
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
 * Reads the sections of a finished page: what stands in `data-pagefind-body` and is neither marked `data-pagefind-ignore` nor
 * the mark of a source.
 *
 * @returns `undefined` for a page that has no such part
 */
export function readPageText(document: Root): SectionedPage | undefined {
	const main = findElement(document, (element) => has(element, 'dataPagefindBody'));
	if (!main) return undefined;
	let title = '';
	const sections: { id: string; heading: string; level: number; parts: string[]; links: string[] }[] = [
		{ id: '', heading: '', level: 1, parts: [], links: [] },
	];
	const read = (node: RootContent | ElementContent) => {
		const section = sections.at(-1)!;
		if (node.type === 'text') section.parts.push(node.value);
		if (node.type !== 'element' || isSkipped(node)) return;
		const { tagName, properties, children } = node;
		if (tagName === 'h1') {
			title = readHeading(node);
			return;
		}
		const level = /^h([2-4])$/.exec(tagName)?.[1];
		if (level && typeof properties['id'] === 'string') {
			sections.push({
				id: properties['id'],
				heading: readHeading(node),
				level: Number(level),
				parts: [],
				links: [],
			});
			return;
		}
		if (typeof properties['href'] === 'string') section.links.push(decodeURI(properties['href']));
		if (blocks.has(tagName)) section.parts.push('\n');
		children.forEach(read);
	};
	read(main);
	const description = findElement(document, ({ properties }) => properties['name'] === 'description');
	return {
		title,
		description: String(description?.properties['content'] ?? ''),
		sections: sections.map(({ parts, ...section }) => ({ ...section, text: toOneLine(parts.join('')) })),
	};
}

function isSkipped(element: Element): boolean {
	return (
		skippedTags.has(element.tagName) ||
		has(element, 'dataPagefindIgnore') ||
		// The marks of sources, which are too many to be marked each.
		[element.properties['className']].flat().includes('cite')
	);
}

function has({ properties }: Element, name: string): boolean {
	return properties[name] !== undefined && properties[name] !== null;
}

function readHeading(heading: Element): string {
	const readText = (node: ElementContent): string => {
		if (node.type === 'text') return node.value;
		return node.type === 'element' && !isSkipped(node) ? node.children.map(readText).join('') : '';
	};
	return toOneLine(readText(heading));
}

function toOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
