/** A link in the text of a page. */
export interface PageLink {
	/** Place in `text`, UTF-16. */
	readonly start: number;
	readonly end: number;
	/** As written. */
	readonly href: string;
}

/** The end of a page's text in which links are looked for, in UTF-16 units. */
const longestText = 100_000;

/** Links that stand in a text as they are written: in Markdown, in a forum's code, or as HTML that is shown and not read. */
const written = [
	/\[(?<label>[^[\]]{1,200})\]\(\s?<?(?<href>[^\s()<>]{1,300})/g,
	/\[url=["']?(?<href>[^\]\s"']{1,300})["']?\](?<label>[^[\]]{1,200})\[\/url\]/gi,
	/<a\s[^<>]{0,300}?href\s?=\s?\\?["']?(?<href>[^"'\s<>\\]{1,300})[^<>]{0,300}>(?<label>[^<>]{1,200})</gi,
];

/** The links of a page and those that its text spells out, in the order in which they begin. */
export function addWrittenLinks(links: readonly PageLink[], text: string): readonly PageLink[] {
	const from = Math.max(0, text.length - longestText);
	const last = text.slice(from);
	const found = written.flatMap((pattern) =>
		[...last.matchAll(pattern)].map((match): PageLink => {
			const { label, href } = match.groups as { label: string; href: string };
			const start = from + match.index + match[0].lastIndexOf(label);
			return { start, end: start + label.length, href };
		}),
	);
	return found.length === 0 ? links : [...links, ...found].sort((one, other) => one.start - other.start);
}
