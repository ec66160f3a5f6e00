/** What is read of a parsed page: the browser's `Node`, or any other tree of that shape. */
export interface PageNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly childNodes: ArrayLike<PageNode>;
	getAttribute?(name: string): string | null;
}

/** A link in the text of a page. */
export interface PageLink {
	/** Place in `text`, UTF-16. */
	readonly start: number;
	readonly end: number;
	/** As written. */
	readonly href: string;
}

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

const element = 1;
const textNode = 3;
const comment = 8;
const unshown = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'IFRAME', 'OBJECT', 'SVG']);
const inline = new Set(
	'A ABBR B BDI BDO CITE CODE EM FONT I IMG INS KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR'.split(
		' ',
	),
);
const hiding =
	/display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|font-size\s*:\s*0/i;

/**
 * Reads a page that has been parsed without being run; a style may have been put aside as `data-style`.
 * Deep and broken trees are read as far as they go.
 */
export function readPage(root: PageNode): PageText {
	const links: PageLink[] = [];
	const images: PageImage[] = [];
	let text = '';
	let hidden = '';
	/** What is left to do: a node to read, or an element to close, of which `isBlock` is known. */
	interface Step {
		readonly node: PageNode;
		readonly isShown: boolean;
		readonly closes?: {
			readonly isBlock: boolean;
			readonly link: { start: number; href: string } | undefined;
		};
	}
	const steps: Step[] = [{ node: root, isShown: true }];
	for (let step = steps.pop(); step; step = steps.pop()) {
		const { node, closes } = step;
		if (closes) {
			if (closes.link) links.push({ ...closes.link, end: text.length });
			if (closes.isBlock) text += '\n';
			continue;
		}
		if (node.nodeType === textNode || node.nodeType === comment) {
			const value = (node.nodeValue ?? '').replace(/\s+/g, ' ');
			if (step.isShown && node.nodeType === textNode) text += value;
			else hidden += `${value}\n`;
			continue;
		}
		const name = node.nodeName.toUpperCase();
		const isShown = step.isShown && !(node.nodeType === element && isHidden(node, name));
		const isBlock = isShown && node.nodeType === element && !inline.has(name);
		if (isBlock) text += '\n';
		const start = text.length;
		if (name === 'IMG' && isShown) {
			images.push({
				start,
				src: node.getAttribute?.('src') ?? '',
				alt: node.getAttribute?.('alt') ?? '',
			});
		}
		const href = name === 'A' && isShown ? (node.getAttribute?.('href') ?? undefined) : undefined;
		const link = href === undefined ? undefined : { start, href };
		if (isBlock || link) steps.push({ node, isShown, closes: { isBlock, link } });
		const { childNodes } = node;
		for (let child = childNodes.length - 1; child >= 0; child--) {
			steps.push({ node: childNodes[child]!, isShown });
		}
	}
	links.sort((one, other) => one.start - other.start);
	return { text, links, images, hidden };
}

function isHidden(node: PageNode, name: string): boolean {
	if (unshown.has(name)) return true;
	const attribute = (key: string) => node.getAttribute?.(key) ?? null;
	return attribute('hidden') !== null || hiding.test(attribute('style') ?? attribute('data-style') ?? '');
}
