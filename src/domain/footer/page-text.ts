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

/** What a browser would show of a page, as far as the page's own source tells; style sheets are not read. */
export interface PageText {
	/** Texts in reading order; a block begins a new line. */
	readonly text: string;
	readonly links: readonly PageLink[];
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
	let text = '';
	let hidden = '';
	type Step = { node: PageNode; shown: boolean } | { close: () => void };
	const steps: Step[] = [{ node: root, shown: true }];
	while (steps.length > 0) {
		const step = steps.pop()!;
		if ('close' in step) {
			step.close();
			continue;
		}
		const { node } = step;
		if (node.nodeType === textNode || node.nodeType === comment) {
			const value = (node.nodeValue ?? '').replace(/\s+/g, ' ');
			if (step.shown && node.nodeType === textNode) text += value;
			else hidden += `${value}\n`;
			continue;
		}
		const name = node.nodeName.toUpperCase();
		const shown = step.shown && !(node.nodeType === element && isHidden(node, name));
		const isBlock = node.nodeType === element && !inline.has(name);
		if (isBlock && shown) text += '\n';
		const start = text.length;
		const href = name === 'A' && shown ? node.getAttribute?.('href') : null;
		steps.push({
			close: () => {
				if (href !== null && href !== undefined) links.push({ start, end: text.length, href });
				if (isBlock && shown) text += '\n';
			},
		});
		for (let child = node.childNodes.length - 1; child >= 0; child--) {
			steps.push({ node: node.childNodes[child]!, shown });
		}
	}
	return { text, links, hidden };
}

function isHidden(node: PageNode, name: string): boolean {
	if (unshown.has(name)) return true;
	const attribute = (key: string) => node.getAttribute?.(key) ?? null;
	return attribute('hidden') !== null || hiding.test(attribute('style') ?? attribute('data-style') ?? '');
}
