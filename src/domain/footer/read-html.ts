import { Tokenizer } from 'htmlparser2';
import { createPageReader, readAttributes, type PageText } from './page-text.ts';

/** Longer pages are cut, in UTF-16 units; a footer that far down is not there for people. */
const longestPage = 2_000_000;
/** Deepest nesting that is kept, as in browsers; what lies deeper becomes a sibling. */
const deepest = 512;

const voidElements = new Set('AREA BASE BR COL EMBED HR IMG INPUT LINK META SOURCE TRACK WBR'.split(' '));

/** Elements that cannot stand in another of their kind: where the next begins, the last has ended. */
const neverInOwnKind = new Set('LI DT DD TD TH TR OPTION'.split(' '));
/** What may stand in a head; anything else begins the body. */
const headParts = new Set('BASE LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE'.split(' '));
/** What ends a paragraph by beginning. */
const paragraphEnds = new Set(
	(
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DETAILS DIV DL FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
		'MAIN NAV OL P PRE SECTION TABLE UL'
	).split(' '),
);

/**
 * Reads a page as its tokens come, without running it or building a tree: end tags that match nothing are left out, and nothing is moved
 * about. That takes time in proportion to the page's length whatever the page is; a browser's own parser takes more than half a minute for tags that are
 * opened out of turn (`<i><b></i>`, two million characters of it). Nothing throws.
 */
export function readHtml(given: string): PageText {
	const html = given.slice(0, longestPage);
	const reader = createPageReader();
	const open: string[] = [];
	/** How many of each name are open: an end tag that closes nothing costs nothing. */
	const opened = new Map<string, number>();
	let tag = '';
	/** The attribute that is being read, if it is one that tells anything. */
	let name: string | undefined;
	let value = '';
	let attributes: Map<string, string> | undefined;
	const readAttribute = (key: string) => attributes?.get(key) ?? null;
	/** A text that is not handed on yet: the tokenizer cuts at each `<` that begins no tag. */
	let textStart = 0;
	let textEnd = 0;
	const endText = () => {
		if (textEnd > textStart) reader.addText(html.slice(textStart, textEnd));
		textStart = textEnd;
	};
	const closeLast = () => {
		const last = open.pop()!;
		opened.set(last, opened.get(last)! - 1);
		reader.closeElement();
		return last;
	};
	const openElement = (isClosed: boolean) => {
		endText();
		if (isEndedBy(open.at(-1), tag)) closeLast();
		reader.openElement(tag, readAttribute);
		if (isClosed || voidElements.has(tag) || open.length >= deepest) {
			reader.closeElement();
			return;
		}
		open.push(tag);
		opened.set(tag, (opened.get(tag) ?? 0) + 1);
	};
	const ignore = () => undefined;
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: true },
		{
			ontext: (start, end) => {
				if (start !== textEnd) {
					endText();
					textStart = start;
				}
				textEnd = end;
			},
			ontextentity: (code) => {
				endText();
				reader.addText(String.fromCodePoint(code));
			},
			onopentagname: (start, end) => {
				tag = html.slice(start, end).toUpperCase();
				attributes = undefined;
			},
			onattribname: (start, end) => {
				const written = html.slice(start, end).toLowerCase();
				name = readAttributes.has(written) && !attributes?.has(written) ? written : undefined;
				value = '';
			},
			onattribdata: (start, end) => {
				if (name !== undefined) value += html.slice(start, end);
			},
			onattribentity: (code) => {
				if (name !== undefined) value += String.fromCodePoint(code);
			},
			onattribend: () => {
				if (name !== undefined) (attributes ??= new Map()).set(name, value);
			},
			onopentagend: () => openElement(false),
			onselfclosingtag: () => openElement(true),
			onclosetag: (start, end) => {
				const closed = html.slice(start, end).toUpperCase();
				if (!opened.get(closed)) return;
				endText();
				while (closeLast() !== closed);
			},
			oncomment: (start, end, offset) => {
				endText();
				reader.addComment(html.slice(start, end - offset));
			},
			oncdata: ignore,
			ondeclaration: ignore,
			onprocessinginstruction: ignore,
			onend: endText,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	return reader.finish();
}

/** Whether an element whose end tag may be left out ends where another begins. */
function isEndedBy(last: string | undefined, tag: string): boolean {
	if (last === 'HEAD') return !headParts.has(tag);
	return last === 'P' ? paragraphEnds.has(tag) : last === tag && neverInOwnKind.has(tag);
}
