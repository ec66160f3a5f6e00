import type { SourcePage, SourceSection } from '../../compile/search.ts';
import { findPageKind } from './page-kind.ts';
import type { SectionedPage } from './sections.ts';

/** A finished page with its path from the site's root. */
export interface FinishedPage extends SectionedPage {
	readonly path: string;
}

/** Other names of a page and of its sections by their headings. */
export interface OtherNames {
	readonly whole?: readonly string[] | undefined;
	readonly sections?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * The pages as the index is made from them. A question in a list of questions becomes another name of
 * the section that it leads to.
 *
 * @param names what people call pages and sections, by the page's path
 * @param base the folder that the site lives in, with slashes at both ends
 */
export function readSourcePages(
	pages: readonly FinishedPage[],
	names: ReadonlyMap<string, OtherNames>,
	base: string,
): SourcePage[] {
	const questions = new Map<string, string[]>();
	for (const { path, sections } of pages) {
		if (findPageKind(path) !== 'list') continue;
		for (const { heading, links } of sections) {
			const target = links.find((link) => link.startsWith(base));
			if (!heading || !target) continue;
			const url = target.slice(base.length - 1);
			questions.set(url, [...(questions.get(url) ?? []), heading]);
		}
	}
	return pages.map(({ path, title, description, sections }) => {
		const kind = findPageKind(path);
		const { whole = [], sections: called = {} } = names.get(path) ?? {};
		const listAliases = (id: string, heading: string) => {
			const more = heading === '' ? whole : (called[heading] ?? []);
			// A heading that every province has says which one only together with the title.
			const full =
				kind === 'case' && heading !== '' && !heading.includes(title) ? [`${title} ${heading}`] : [];
			return [...new Set([...(questions.get(id ? `${path}#${id}` : path) ?? []), ...more, ...full])];
		};
		if (kind === 'message') {
			// Its headings are the same on every such page: the page is one section.
			const text = [description, ...sections.map((section) => section.text)].join(' ');
			const aliases = listAliases('', '');
			return { path, title, kind, sections: [{ id: '', heading: '', level: 1, text, aliases }] };
		}
		return {
			path,
			title,
			kind,
			sections: sections.map(({ id, heading, level, text }): SourceSection => ({
				id,
				heading,
				level,
				text: level === 1 ? `${description} ${text}` : text,
				aliases: listAliases(id, heading).filter((name) => name !== heading),
			})),
		};
	});
}
