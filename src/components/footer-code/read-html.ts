import { readPage, type PageText } from '../../domain/footer/page-text.ts';

/** Longer pages are cut, in UTF-16 units; a footer that far down is not there for people. */
const longestPage = 2_000_000;

/** Reads pasted HTML without running it: a parsed document loads nothing, runs nothing, and is never shown. */
export function readHtml(html: string): PageText {
	return readPage(new DOMParser().parseFromString(quiet(html.slice(0, longestPage)), 'text/html'));
}

/**
 * The same page without what browsers report as a breach of our policy although it would never take effect:
 * handlers, styles (`readPage` knows their new name) and the base address. Parsing stays the parser's.
 */
function quiet(html: string): string {
	return html
		.replace(/(?<=[\s"'/])(?:on[a-z]+|style)(?=\s*=)/gi, 'data-$&')
		.replace(/<style\b/gi, '<script data-style')
		.replace(/<\/style\b/gi, '</script')
		.replace(/<base\b/gi, '<link data-base');
}
