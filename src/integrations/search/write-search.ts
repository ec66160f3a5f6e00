import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../content-model/collections.ts';
import { compileIndex } from '../../compile/search.ts';
import type { SearchIndex } from '../../domain/search/index-data.ts';
import { traditional } from '../../domain/site-name/traditional.ts';
import { rewritePage, type BuiltPage } from '../built-pages.ts';
import { cut } from './cut.ts';
import { commonCharacters, spell } from './pinyin.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { pageText } from './sections.ts';
import { sourcePages, type OtherNames } from './source-pages.ts';

/** Stands in every page for the name of the index, which is known only when all pages are read. */
const unnamed = 'SEARCH-INDEX';

/** What was written. */
export interface SearchFiles {
	readonly sections: number;
	/** The file of the page, below the site, of each text of Pagefind's. */
	readonly fragmentPages: ReadonlyMap<string, string>;
}

/** Writes what the search loads: our index of sections, which ranks, and Pagefind's, which has the texts. */
export async function writeSearch(
	dist: string,
	pages: readonly BuiltPage[],
	content: Content,
	base: string,
): Promise<SearchFiles> {
	const html = new Map(
		pages.filter(({ path }) => path !== '/404.html').map((page) => [page.path, page.html]),
	);
	const fragments = await writePagefindIndex(dist, html);
	const index = sectionIndex(html, fragments, content, base);
	await nameIndex(dist, pages, JSON.stringify(index));
	const fragmentPages = new Map([...fragments].map(([path, name]) => [name, `${path.slice(1)}index.html`]));
	return { sections: index.sections.length, fragmentPages };
}

/**
 * Writes the index beside the other files with a hash in their name, and the name into every page: a page asks for
 * the index of its own build, also where a later build has taken its place.
 */
async function nameIndex(dist: string, pages: readonly BuiltPage[], index: string): Promise<void> {
	const name = `search.${createHash('sha256').update(index).digest('base64url').slice(0, 8)}.json`;
	await writeFile(join(dist, '_astro', name), index);
	for (const page of pages) {
		if (page.html.includes(unnamed)) await rewritePage(page, page.html.replace(unnamed, name));
	}
}

/**
 * Our index of finished pages.
 *
 * @param html by path
 * @param fragments the names of the pages' texts in Pagefind's index, by path
 */
function sectionIndex(
	html: ReadonlyMap<string, string>,
	fragments: ReadonlyMap<string, string>,
	content: Content,
	base: string,
): SearchIndex {
	const pages = [...html].flatMap(([path, text]) => {
		const page = pageText(text);
		return page ? [{ path, fragment: fragments.get(path) ?? '', ...page }] : [];
	});
	return compileIndex({
		pages: sourcePages(pages, otherNames(content), base),
		synonyms: [...content.synonyms.values()],
		pairs: traditional,
		cut,
		spell,
		characters: commonCharacters(),
	});
}

/** What people ask, the literal words of messages, and the provinces' authorities, by the path of the page that answers. */
function otherNames({ asked, rejections, provinces }: Content): Map<string, OtherNames> {
	const names = new Map<string, OtherNames>([...asked.values()].map(({ page, ...other }) => [page, other]));
	for (const [id, { messages, keywords = [] }] of rejections) {
		const path = `/rejections/${id}/`;
		names.set(path, { whole: [...messages, ...keywords, ...(names.get(path)?.whole ?? [])] });
	}
	for (const [id, { title, authority }] of provinces) {
		const path = `/provinces/${id}/`;
		names.set(path, { whole: [authority, `${title}备案`, ...(names.get(path)?.whole ?? [])] });
	}
	return names;
}
