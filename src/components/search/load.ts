import type { SearchIndex } from '../../domain/search/index-data.ts';
import { textsFrom, type Pagefind, type Texts } from '../../domain/search/texts.ts';
import { createSearch, type Search } from '../../domain/search.ts';
import { href } from '../../href.ts';

interface PagefindModule extends Pagefind {
	options(options: { basePath: string; baseUrl: string; noWorker: boolean }): Promise<void>;
}

const patience = 15_000;

/**
 * Loads the index and makes the search of it. Rejects where it does not come in 15 s.
 *
 * @param name of the index of this page's build
 */
export async function loadSearch(name: string): Promise<Search> {
	const response = await fetch(href(`/_astro/${name}`), { signal: AbortSignal.timeout(patience) });
	if (!response.ok) throw new Error(`search index: ${response.status}`);
	return createSearch((await response.json()) as SearchIndex);
}

/** Loads Pagefind, for the texts. It runs in the page: its worker would need a second copy of everything. */
export async function loadTexts(): Promise<Texts> {
	const pagefind = (await import(/* @vite-ignore */ href('/pagefind/pagefind.js'))) as PagefindModule;
	await pagefind.options({ basePath: href('/pagefind/'), baseUrl: '/', noWorker: true });
	return textsFrom(pagefind);
}
