/** A heading of a page and all text below it up to the next heading of its level or above. */
export interface Section {
	readonly heading: string;
	readonly level: number;
	readonly body: string;
}

/** The sections of a Markdown page in order, subsections included in the body of the section around them. */
export function sectionsOf(markdown: string): Section[] {
	const headings = [...markdown.matchAll(/^(#{2,4}) (.+)$/gm)].map((match) => ({
		level: match[1]!.length,
		heading: match[2]!.trim(),
		start: match.index,
		bodyStart: match.index + match[0].length,
	}));
	return headings.map(({ heading, level, bodyStart }, index) => {
		const next = headings.slice(index + 1).find((other) => other.level <= level);
		return { heading, level, body: markdown.slice(bodyStart, next?.start) };
	});
}
