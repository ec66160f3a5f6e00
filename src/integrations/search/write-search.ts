import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from '../../content-model/collections.ts';
import { compileIndex, type SourcePage } from '../../compile/search.ts';
import { createSearch } from '../../domain/search.ts';
import { rewritePage, type BuiltPage } from '../built-pages.ts';
import { writeFullTextIndex } from './full-text-index.ts';
import { readPageText } from './sections.ts';
import { readSourcePages, type OtherNames } from './source-pages.ts';

/** Stands in every page for the name of the index, which is known only when all pages are read. */
const unnamed = 'SEARCH-INDEX';

/**
 * Writes what the search loads: our index of sections, which ranks, the texts of each page for the excerpts, and Pagefind's index
 * for the full-text search.
 *
 * @returns how many sections can be found
 */
export async function writeSearch(
	dist: string,
	pages: readonly BuiltPage[],
	content: Content,
	base: string,
): Promise<number> {
	const texts = pages.flatMap(({ path, tree }) => {
		const text = path === '/404.html' ? undefined : readPageText(tree);
		return text ? [{ path, ...text }] : [];
	});
	const sources = readSourcePages(texts, listOtherNames(content), base);
	const index = compileIndex({
		pages: sources,
		nameTexts: (page) => makeTextsFile(page).name,
		synonyms: [...content.synonyms.values()],
	});
	for (const page of sources) {
		const { name, json } = makeTextsFile(page);
		const file = join(dist, '_astro', name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, json);
	}
	await nameIndex(dist, pages, JSON.stringify(index));
	await writeFullTextIndex(dist, sources, createSearch(index).separateWords);
	return index.sections.length;
}

/** The file below `_astro/` that has the texts of a page: its name has the page's path and a hash of the contents. */
function makeTextsFile({ path, sections }: SourcePage): { name: string; json: string } {
	const json = JSON.stringify(Object.fromEntries(sections.map(({ id, text }) => [id, text])));
	return { name: `texts${path}${computeShortHash(json)}.json`, json };
}

function computeShortHash(content: string): string {
	return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}

/**
 * Writes the index beside the other files with a hash in their name, and the name into every page: a page asks for
 * the index of its own build, also where a later build has taken its place.
 */
async function nameIndex(dist: string, pages: readonly BuiltPage[], index: string): Promise<void> {
	const name = `search.${computeShortHash(index)}.json`;
	await writeFile(join(dist, '_astro', name), index);
	for (const page of pages) {
		if (page.html.includes(unnamed)) await rewritePage(page, page.html.replace(unnamed, name));
	}
}

/** What people ask, the literal words of messages, and the provinces' authorities, by the path of the page that answers. */
function listOtherNames({ asked, rejections, provinces }: Content): Map<string, OtherNames> {
	const names = new Map<string, OtherNames>(
		[...asked.values()].map(({ page, whole, sections }) => [page, { whole, sections }]),
	);
	for (const [id, { messages, keywords = [] }] of rejections) {
		const path = `/rejections/${id}/`;
		names.set(path, { whole: [...messages, ...keywords, ...(names.get(path)?.whole ?? [])] });
	}
	const ofEach = Object.entries(asked.get('provinces')?.ofEach ?? {});
	for (const [id, { title, authority }] of provinces) {
		const path = `/provinces/${id}/`;
		names.set(path, {
			whole: [authority, `${title}备案`, ...(names.get(path)?.whole ?? [])],
			sections: Object.fromEntries(
				ofEach.map(([heading, questions]) => [heading, questions.map((question) => `${title}${question}`)]),
			),
		});
	}
	return names;
}
