/** Most characters of a name that are taken. Systems allow 255 bytes, and a character takes up to four. */
const longest = 50;

/** What stands before the names of all files that are saved here. */
const prefix = 'beian';

/** A file's name from parts such as a filing's name and a date, each with what every system allows in it; empty ones are left out. */
export function makeFileName(ending: string, ...parts: readonly string[]): string {
	return `${[prefix, ...parts.map(makeSafe).filter(Boolean)].join('-')}.${ending}`;
}

/** Letters of every script, digits, single dots and hyphens. */
function makeSafe(text: string): string {
	const plain = text
		.normalize('NFC')
		.replaceAll(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
		.replaceAll(/\.{2,}/g, '.');
	return [...plain]
		.slice(0, longest)
		.join('')
		.replaceAll(/^[-.]+|[-.]+$/g, '');
}
