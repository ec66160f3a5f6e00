import { finished } from 'node:stream/promises';
import { SAXParser } from 'parse5-sax-parser';
import type { PageNode } from '../domain/footer/page-text.ts';

/** Deepest nesting that is kept, as in browsers; what lies deeper becomes a sibling. */
const deepest = 512;

const elementType = 1;
const textType = 3;
const commentType = 8;
const documentType = 9;

const voidElements = new Set('AREA BASE BR COL EMBED HR IMG INPUT LINK META SOURCE TRACK WBR'.split(' '));

type Attributes = readonly { readonly name: string; readonly value: string }[];

/** A node in the shape of a browser's. */
class ParsedNode implements PageNode {
	readonly childNodes: ParsedNode[] = [];
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly attributes: Attributes;

	constructor(nodeType: number, nodeName: string, nodeValue: string | null, attributes: Attributes = []) {
		this.nodeType = nodeType;
		this.nodeName = nodeName;
		this.nodeValue = nodeValue;
		this.attributes = attributes;
	}

	getAttribute(name: string): string | null {
		return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
	}
}

/**
 * Parses a page without building a browser's tree: end tags that match nothing are left out, and nothing is moved about.
 * That takes time in proportion to the page's length whatever the page is, which a whole parser does not promise.
 */
export async function parseHtml(html: string): Promise<PageNode> {
	const root = new ParsedNode(documentType, '#document', null);
	const open = [root];
	const add = (child: ParsedNode) => open.at(-1)!.childNodes.push(child);
	const parser = new SAXParser();
	parser.on('startTag', ({ tagName, attrs, selfClosing }) => {
		const element = new ParsedNode(elementType, tagName.toUpperCase(), null, attrs);
		add(element);
		if (!voidElements.has(element.nodeName) && !selfClosing && open.length < deepest) open.push(element);
	});
	parser.on('endTag', ({ tagName }) => {
		const index = open.findLastIndex(({ nodeName }) => nodeName === tagName.toUpperCase());
		if (index > 0) open.length = index;
	});
	parser.on('text', ({ text }) => add(new ParsedNode(textType, '#text', text)));
	parser.on('comment', ({ text }) => add(new ParsedNode(commentType, '#comment', text)));
	parser.end(html);
	await finished(parser);
	return root;
}
