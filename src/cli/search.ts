import { readFile } from 'node:fs/promises';
import { toPlainExcerpt } from '../domain/search/excerpt.ts';
import type { SearchIndex } from '../domain/search/index-data.ts';
import { createTexts, type PageTexts, type Texts } from '../domain/search/texts.ts';
import { createSearch, type Search } from '../domain/search.ts';
import { t } from '../i18n/all.ts';
import { InputError, readObject, requireString } from './input.ts';

/** What `search` answers from: the built site. */
export interface SearchData {
	/** `undefined` where the site is not built. */
	readonly search: Search | undefined;
	readonly texts: Texts | undefined;
}

/** Loads the index of the built site; the texts are read when they are wanted. A site that is built in part only counts as not built. */
export async function readSearchData(dist: URL): Promise<SearchData> {
	try {
		const index = JSON.parse(await readFile(await findSearchIndex(dist), 'utf8')) as SearchIndex;
		const texts = createTexts(
			async (name) => JSON.parse(await readFile(new URL(`_astro/${name}`, dist), 'utf8')) as PageTexts,
		);
		return { search: createSearch(index), texts };
	} catch {
		return { search: undefined, texts: undefined };
	}
}

/** Where the index of the built site is: as its pages name it. Throws where it is not built. */
export async function findSearchIndex(dist: URL): Promise<URL> {
	const [, name] =
		/<site-search data-index="([^"]+)"/.exec(await readFile(new URL('index.html', dist), 'utf8')) ?? [];
	if (name === undefined) throw new Error('no page names the search index');
	return new URL(`_astro/${name}`, dist);
}

/** Answers one line of `search`: the sections that answer, best first; none where nothing fits. */
export async function answerSearch(line: string, { search, texts }: SearchData): Promise<unknown> {
	try {
		const query = requireString(readObject(line, ['query']), 'query');
		if (!search || !texts) throw new InputError(t('cli.error.notBuilt'));
		const answer = search.search(query);
		const results = await Promise.all(
			answer.results.map(async (result) => ({
				url: result.path,
				title: result.title,
				section: result.section,
				excerpt: toPlainExcerpt(await texts.loadExcerpt(result, answer.words)),
			})),
		);
		return { results };
	} catch (problem) {
		if (problem instanceof InputError) return { error: problem.message };
		throw problem;
	}
}
