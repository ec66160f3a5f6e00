/** The longest list that is checked at once. */
export const longestList = 1000;

/** A pasted list. */
export interface NameList {
	/** One name a line, without surrounding space; blank lines are left out, repeated names stay. */
	readonly names: readonly string[];
	/** How many names were left off, since they were more than are checked at once. */
	readonly leftOff: number;
}

/** Reads a pasted list: a name a line; of a row copied from a spreadsheet, its first cell. */
export function parseNames(text: string): NameList {
	const all = text
		.split(/\r\n|[\n\r\u2028\u2029]/)
		.map((line) => line.split('\t', 1)[0]!.trim())
		.filter((name) => name !== '');
	return { names: all.slice(0, longestList), leftOff: Math.max(0, all.length - longestList) };
}

/**
 * A table as CSV that Excel opens rightly: UTF-8 with a byte order mark, CRLF, every cell quoted. A cell
 * that a spreadsheet would take for a formula is led by an apostrophe, which it shows as text.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return '\ufeff' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(text: string): string {
	const harmless = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(text)
		? `'${text}`
		: text;
	return `"${harmless.replaceAll('"', '""')}"`;
}

/** A table to be pasted into a document or a chat: cells parted by tabs. */
export function writeTabbed(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}
