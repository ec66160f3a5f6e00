import { addWrittenLinks, type PageLink } from './page-links.ts';

/** A picture in the text of a page: it has a place, but no length. */
export interface PageImage {
	/** Place in `text`, UTF-16. */
	readonly start: number;
	/** As written. */
	readonly src: string;
	readonly alt: string;
}

/** What a browser would show of a page, as far as the page's own source tells; style sheets are not read. */
export interface PageText {
	/** Texts in reading order; a block begins a new line. */
	readonly text: string;
	/** In the order in which they begin. */
	readonly links: readonly PageLink[];
	/** In the order of the text. */
	readonly images: readonly PageImage[];
	/** What is in the source but not shown: comments, scripts, hidden elements. */
	readonly hidden: string;
}

const unshown = new Set(
	'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE IFRAME OBJECT DEFS DESC METADATA SYMBOL'.split(' '),
);
const inline = new Set(
	(
		'A ABBR B BDI BDO CITE CODE EM FONT G I IMG INS KBD LABEL LINK MARK PATH Q S SMALL SPAN STRONG SUB SUP SVG TEXT TIME TSPAN ' +
		'U USE WBR'
	).split(' '),
);
const hiding =
	/display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|font-size\s*:\s*0(?:\.0+)?(?![\d.])/i;
/** What is said of an element without being shown. */
const descriptions = ['alt', 'title', 'aria-label'] as const;

/** Where else an address may stand that opens by a click: in a handler, in a Vue binding, in a router's link. */
const openers = ['href', 'onclick', '@click', ':href', 'v-bind:href', 'to', 'xlink:href'] as const;
/** Longest such attribute that is read, in UTF-16 units. */
const longestOpener = 500;
/** An address of either system in such an attribute. */
const filingAddress = /(?:https?:)?\/\/[^\s'"`)\\<>]*beian[^\s'"`)\\<>]*/i;

/** The attributes that tell what is shown of an element, and where it leads. */
export const readAttributes: ReadonlySet<string> = new Set([
	'hidden',
	'style',
	'src',
	'rel',
	...openers,
	...descriptions,
]);

/** Takes the parts of a page in their order, as a parser comes to them, and keeps what is shown. */
export interface PageReader {
	/** @param attribute gives the value of an attribute of `readAttributes`; null where the element has none */
	openElement(nodeName: string, attribute: (name: string) => string | null): void;
	/** Closes the element that was opened last. */
	closeElement(): void;
	addText(value: string): void;
	/** A comment, or anything else that is in the source and not shown. */
	addComment(value: string): void;
	/** What was read so far; an element that is still open ends here. */
	finish(): PageText;
}

/** An element that is open. */
interface OpenElement {
	readonly isShown: boolean;
	readonly isBlock: boolean;
	/** Its place among the links. */
	readonly link?: number;
}

const openBlock: OpenElement = { isShown: true, isBlock: true };
const openInline: OpenElement = { isShown: true, isBlock: false };
const openUnshown: OpenElement = { isShown: false, isBlock: false };

/** Begins to read a page. It keeps texts and links but no tree, so that it takes as long as the page is, whatever it is made of. */
export function createPageReader(): PageReader {
	const links: { start: number; end: number; href: string }[] = [];
	const images: PageImage[] = [];
	const open: OpenElement[] = [];
	let current = openInline;
	let text = '';
	let hidden = '';
	/** Whether the text ends with a line, or with a space: another one would add nothing. */
	let isLineEnded = true;
	let isSpaced = false;
	const endLine = () => {
		if (!isLineEnded) text += '\n';
		isLineEnded = true;
		isSpaced = false;
	};
	const hide = (value: string) => {
		if (value !== '') hidden += `${makeReadable(value)}\n`;
	};
	return {
		openElement(nodeName, attribute) {
			open.push(current);
			for (const name of descriptions) hide(attribute(name) ?? '');
			if (!current.isShown || isHidden(nodeName, attribute)) {
				current = openUnshown;
				return;
			}
			current = inline.has(nodeName) ? openInline : openBlock;
			if (current.isBlock) endLine();
			const start = text.length;
			if (nodeName === 'IMG')
				images.push({ start, src: attribute('src') ?? '', alt: attribute('alt') ?? '' });
			const href = findHref(nodeName, attribute);
			if (href === null) return;
			current = { ...current, link: links.length };
			links.push({ start, end: start, href });
		},
		closeElement() {
			if (current.link !== undefined) links[current.link]!.end = text.length;
			if (current.isBlock) endLine();
			current = open.pop() ?? openInline;
		},
		addText(value) {
			if (!current.isShown) {
				hide(value);
				return;
			}
			const spaced = makeReadable(value);
			const added = isSpaced && spaced.startsWith(' ') ? spaced.slice(1) : spaced;
			if (added === '') return;
			text += added;
			isLineEnded = false;
			isSpaced = added.endsWith(' ');
		},
		addComment: hide,
		finish() {
			while (open.length > 0) this.closeElement();
			return { text, links: addWrittenLinks(links, text), images, hidden };
		},
	};
}

/** Where an element leads: a link's own address, or an address of either system that opens by a click. */
function findHref(nodeName: string, attribute: (name: string) => string | null): string | null {
	const href = nodeName === 'A' ? attribute('href') : null;
	if (href !== null && !/^\s*(?:#|javascript:)/i.test(href)) return href;
	for (const opener of openers) {
		const value = attribute(opener);
		const found = value === null ? null : filingAddress.exec(value.slice(0, longestOpener));
		if (found) return found[0];
	}
	return href;
}

const escaped = /\\u\{?([0-9a-f]{4})\}?/gi;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Each run of white space as one space, characters that are escaped as in a script (`\u4eac`) as themselves, and nothing that is not seen. */
function makeReadable(value: string): string {
	const text = value.includes('\\u')
		? value.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		: value;
	return text.replace(unseen, '').replace(/\s+/g, ' ');
}

function isHidden(nodeName: string, attribute: (name: string) => string | null): boolean {
	if (unshown.has(nodeName) || attribute('hidden') !== null) return true;
	const style = attribute('style');
	return style !== null && hiding.test(style);
}
