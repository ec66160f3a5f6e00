import { Tokenizer } from 'htmlparser2';
import { createPageReader, readAttributes, type PageReader, type PageText } from './page-text.ts';

/** Longer pages are cut, in UTF-16 units; a footer that far down is not there for people. */
const longestPage = 2_000_000;
/** Longest value of an attribute that is freed of quotation marks, in UTF-16 units: addresses and names are shorter. */
const longestQuoted = 2_000;
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
	const reader = createPageReader();
	readInto(reader, given.slice(0, longestPage));
	return reader.finish();
}

/** @param isInner whether this is what a part of a feed holds as text (CDATA), which is HTML again, but not a third time */
function readInto(reader: PageReader, html: string, isInner = false): void {
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
		const isVoid = voidElements.has(tag) && (tag !== 'LINK' || attributes?.has('rel'));
		if (isClosed || isVoid || open.length >= deepest) {
			reader.closeElement();
			return;
		}
		open.push(tag);
		opened.set(tag, (opened.get(tag) ?? 0) + 1);
	};
	const ignore = () => undefined;
	const holdsMark = createMarkFinder(html);
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
				else if (holdsMark(start, end)) reader.addComment(html.slice(start, end));
			},
			onattribentity: (code) => {
				if (name !== undefined) value += String.fromCodePoint(code);
			},
			onattribend: () => {
				if (name !== undefined) (attributes ??= new Map()).set(name, unquote(value));
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
				const comment = html.slice(start, end - offset);
				// A theme's own source: `<?php echo '…' ?>` stands where it will be shown.
				const isCode = html.startsWith('<?', start - 1) || html.startsWith('<?', start - 2);
				if (isCode && holdsMark(start, end)) reader.addText(comment.replace(/^\?(?:php|=)?|\?$/g, ''));
				else reader.addComment(comment);
			},
			oncdata: (start, end, offset) => {
				endText();
				if (!isInner) readInto(reader, html.slice(start, end - offset), true);
			},
			ondeclaration: ignore,
			onprocessinginstruction: ignore,
			onend: endText,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	if (isInner) while (open.length > 0) closeLast();
}

/** The value of an attribute in a string of a script (`\\"…\\"`), in braces, or between quotation marks of a text. */
function unquote(value: string): string {
	if (value.length > longestQuoted || !/^[\s\\"'“”‘’{`]/.test(value)) return value;
	return value.replace(/\\(?=["'/])/g, '').replace(/^[\s"'“”‘’{`]+|[\s"'“”‘’}`]+$/g, '');
}

/** Whether an element whose end tag may be left out ends where another begins. */
function isEndedBy(last: string | undefined, tag: string): boolean {
	if (last === 'HEAD') return !headParts.has(tag);
	return last === 'P' ? paragraphEnds.has(tag) : last === tag && neverInOwnKind.has(tag);
}

/** Tells whether parts of a page, asked for in their order, hold 备 (or 備): all of them together cost one reading. */
function createMarkFinder(html: string): (start: number, end: number) => boolean {
	const next = new Map([
		['备', -1],
		['備', -1],
	]);
	return (start, end) => {
		let isHeld = false;
		for (const [mark, place] of next) {
			if (place < start) {
				const found = html.indexOf(mark, start);
				next.set(mark, found < 0 ? html.length : found);
			}
			isHeld ||= next.get(mark)! < end;
		}
		return isHeld;
	};
}
