/**
 * Takes a text from the home page's field to the messages' page without storing it, sending it or putting it into an
 * address: the window's own name outlives the turn from page to page, is known to nobody else, and is emptied at once.
 */
const mark = 'beian:message:';

/** Keeps a text for the next page of this window. */
export function handOverText(text: string): void {
	window.name = mark + text;
}

/** The text that the page before handed over, once; empty where there is none. */
export function takeOverText(): string {
	if (!window.name.startsWith(mark)) return '';
	const text = window.name.slice(mark.length);
	window.name = '';
	return text;
}
