import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { plain } from '../domain/search/excerpt.ts';
import type { SearchIndex } from '../domain/search/index-data.ts';
import { textsFrom, type Pagefind, type Texts } from '../domain/search/texts.ts';
import { createSearch, type Search } from '../domain/search.ts';
import { t } from '../i18n/all.ts';
import { InputError, readObject, readString } from './input.ts';

/** What `search` answers from: the built site. */
export interface SearchData {
	/** `undefined` where the site is not built. */
	readonly search: Search | undefined;
	readonly texts: Texts | undefined;
}

/** Loads the index of the built site, and Pagefind for the texts. A site that is built in part only counts as not built. */
export async function searchData(dist: URL): Promise<SearchData> {
	try {
		const index = JSON.parse(await readFile(await searchIndex(dist), 'utf8')) as SearchIndex;
		return { search: createSearch(index), texts: textsFrom(await openPagefind(dist)) };
	} catch {
		return { search: undefined, texts: undefined };
	}
}

/** Where the index of the built site is: as its pages name it. Throws where it is not built. */
export async function searchIndex(dist: URL): Promise<URL> {
	const [, name] =
		/<site-search data-index="([^"]+)"/.exec(await readFile(new URL('index.html', dist), 'utf8')) ?? [];
	if (name === undefined) throw new Error('no page names the search index');
	return new URL(`_astro/${name}`, dist);
}

/** Pagefind asks for its files by `fetch`, which in Node knows no files. */
export async function openPagefind(dist: URL): Promise<Pagefind> {
	const folder = new URL('pagefind/', dist);
	const overNetwork = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const address = String(input instanceof Request ? input.url : input);
		if (!address.startsWith('file:')) return overNetwork(input, init);
		return new Response(await readFile(fileURLToPath(address.replace(/\?.*$/, ''))));
	};
	const pagefind = (await import(new URL('pagefind.js', folder).href)) as Pagefind & {
		options(options: { basePath: string; baseUrl: string; noWorker: boolean }): Promise<void>;
	};
	await pagefind.options({ basePath: folder.href, baseUrl: '/', noWorker: true });
	return pagefind;
}

/** Answers one line of `search`: the sections that answer, best first; none where nothing fits. */
export async function answerSearch(line: string, { search, texts }: SearchData): Promise<unknown> {
	try {
		const query = readString(readObject(line, ['query']), 'query');
		if (query === undefined) throw new InputError(t('cli.error.missing', { key: 'query' }));
		if (!search || !texts) throw new InputError(t('cli.error.notBuilt'));
		const answer = search.search(query);
		const results = await Promise.all(
			answer.results.map(async ({ path, title, section, id, fragment }) => ({
				url: path,
				title,
				section,
				excerpt: plain(await texts.excerptOf(fragment, id, answer.words)),
			})),
		);
		return { results };
	} catch (problem) {
		if (problem instanceof InputError) return { error: problem.message };
		throw problem;
	}
}
