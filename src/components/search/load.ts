import type { Pagefind } from '../../domain/search/full-text.ts';
import type { SearchIndex } from '../../domain/search/index-data.ts';
import { createTexts, type PageTexts, type Texts } from '../../domain/search/texts.ts';
import { createSearch, type Search } from '../../domain/search.ts';
import { href } from '../../href.ts';

/** Milliseconds within which a file has to come. */
const patience = 15_000;

/**
 * Loads the index and makes the search of it.
 *
 * @param name of the index of this page's build
 * @throws where it does not come in 15 s
 */
export async function loadSearch(name: string): Promise<Search> {
	return createSearch((await loadJson(name)) as SearchIndex);
}

/** Makes the texts of the site's pages, each of which is loaded when an answer of its page is shown. */
export function loadTexts(): Texts {
	return createTexts(async (name) => (await loadJson(name)) as PageTexts);
}

async function loadJson(name: string): Promise<unknown> {
	const response = await fetch(href(`/_astro/${name}`), { signal: AbortSignal.timeout(patience) });
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return response.json();
}

let pagefind: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind, once. It runs in the page: its worker would need a second copy of everything.
 *
 * @throws where it does not come; asked again, it is loaded again
 */
export function loadPagefind(): Promise<Pagefind> {
	pagefind ??= startPagefind().catch((problem: unknown) => {
		pagefind = undefined;
		throw problem;
	});
	return pagefind;
}

async function startPagefind(): Promise<Pagefind> {
	const module = (await import(/* @vite-ignore */ href('/pagefind/pagefind.js'))) as Pagefind & {
		options(options: { basePath: string; baseUrl: string; noWorker: boolean }): Promise<void>;
		init(): Promise<void>;
	};
	await module.options({ basePath: href('/pagefind/'), baseUrl: '/', noWorker: true });
	await module.init();
	return module;
}
