import { Tokenizer } from 'htmlparser2';
import type { PageNode } from '../domain/footer/page-text.ts';

/** Deepest nesting that is kept, as in browsers; what lies deeper becomes a sibling. */
const deepest = 512;

const elementType = 1;
const textType = 3;
const commentType = 8;
const documentType = 9;

const voidElements = new Set('AREA BASE BR COL EMBED HR IMG INPUT LINK META SOURCE TRACK WBR'.split(' '));

interface Attribute {
	readonly name: string;
	readonly value: string;
}

const none: readonly never[] = [];

/** A node in the shape of a browser's. */
class ParsedNode implements PageNode {
	/** Made with the first one: most nodes have none. */
	childNodes: readonly ParsedNode[] = none;
	readonly nodeType: number;
	readonly nodeName: string;
	nodeValue: string | null;
	readonly attributes: readonly Attribute[];

	constructor(
		nodeType: number,
		nodeName: string,
		nodeValue: string | null,
		attributes: readonly Attribute[] = none,
	) {
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
export function parseHtml(html: string): PageNode {
	const root = new ParsedNode(documentType, '#document', null);
	const open = [root];
	/** How many of each name are open: an end tag that closes nothing costs nothing. */
	const opened = new Map<string, number>();
	const add = (child: ParsedNode) => {
		const parent = open[open.length - 1]!;
		if (parent.childNodes === none) parent.childNodes = [child];
		else (parent.childNodes as ParsedNode[]).push(child);
	};
	const addText = (text: string) => {
		const last = open[open.length - 1]!.childNodes.at(-1);
		if (last?.nodeType === textType) last.nodeValue += text;
		else add(new ParsedNode(textType, '#text', text));
	};
	let tag = '';
	let name = '';
	let value = '';
	let attributes: Attribute[] | undefined;
	const addElement = (isClosed: boolean) => {
		const element = new ParsedNode(elementType, tag, null, attributes);
		add(element);
		if (isClosed || voidElements.has(tag) || open.length >= deepest) return;
		open.push(element);
		opened.set(tag, (opened.get(tag) ?? 0) + 1);
	};
	const ignore = () => undefined;
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: true },
		{
			ontext: (start, end) => addText(html.slice(start, end)),
			ontextentity: (code) => addText(String.fromCodePoint(code)),
			onopentagname: (start, end) => {
				tag = html.slice(start, end).toUpperCase();
				attributes = undefined;
			},
			onattribname: (start, end) => {
				name = html.slice(start, end).toLowerCase();
				value = '';
			},
			onattribdata: (start, end) => {
				value += html.slice(start, end);
			},
			onattribentity: (code) => {
				value += String.fromCodePoint(code);
			},
			onattribend: () => {
				(attributes ??= []).push({ name, value });
			},
			onopentagend: () => addElement(false),
			onselfclosingtag: () => addElement(true),
			onclosetag: (start, end) => {
				const closed = html.slice(start, end).toUpperCase();
				if (!opened.get(closed)) return;
				for (let last = ''; last !== closed;) {
					last = open.pop()!.nodeName;
					opened.set(last, opened.get(last)! - 1);
				}
			},
			oncomment: (start, end, offset) =>
				add(new ParsedNode(commentType, '#comment', html.slice(start, end - offset))),
			oncdata: ignore,
			ondeclaration: ignore,
			onprocessinginstruction: ignore,
			onend: ignore,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	return root;
}
