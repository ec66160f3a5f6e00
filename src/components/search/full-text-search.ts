import { readExcerpt, type PagefindResult } from '../../domain/search/full-text.ts';
import type { SearchAnswer, Search } from '../../domain/search.ts';
import type messages from '#i18n/search.json';
import type { Translate } from '../../i18n/translate.ts';
import { loadPagefind } from './load.ts';
import { renderPart, renderResult, renderResults, type ResultItem } from './render.ts';

/** How many sections are listed at a time. */
const step = 10;

/**
 * Makes the button that lists every section which has the words of a question, and the room for the list. Nothing is loaded
 * before it is pressed; where it fails it says so, and pressing it again tries again.
 */
export function renderFullTextSearch(
	t: Translate<typeof messages>,
	search: Search,
	{ asked }: SearchAnswer,
): HTMLElement {
	const all = renderPart('div', 'search-all', '');
	const query = asked.join(' ');
	const button = renderButton(t('search.all', { words: query }));
	const status = renderPart('p', '', '');
	status.setAttribute('role', 'status');
	all.append(button, status);
	button.addEventListener('click', () => {
		button.disabled = true;
		status.textContent = t('search.allLoading');
		void list().catch(() => {
			status.textContent = t('search.allFailed');
			button.disabled = false;
			button.focus();
		});
	});
	const list = async () => {
		const pagefind = await loadPagefind();
		// Pagefind would leave out silently what is nowhere: whether a word is, a search for it as a phrase tells.
		const isThere = await Promise.all(
			asked.map(
				async (word) => (await pagefind.search(`"${search.separateWords(word)}"`)).results.length > 0,
			),
		);
		const present = asked.filter((_, at) => isThere[at]).join(' ');
		const missing = asked.filter((_, at) => !isThere[at]).join(' ');
		const { results } = present ? await pagefind.search(search.separateWords(present)) : { results: [] };
		const items = await readItems(results.slice(0, step));
		const found =
			results.length > 0
				? t('search.allCount', { count: results.length, words: present })
				: present && t('search.allNone', { words: present });
		status.textContent = (missing && t('search.allMissing', { words: missing })) + found;
		button.remove();
		if (items.length > 0) all.append(renderResults(items));
		items[0]?.element.focus();
		offerMore(results.slice(step));
	};
	const offerMore = (rest: readonly PagefindResult[]) => {
		if (rest.length === 0) return;
		const more = renderButton(t('search.allMore', { count: Math.min(step, rest.length) }));
		more.addEventListener('click', () => {
			more.disabled = true;
			void readItems(rest.slice(0, step)).then(
				(items) => {
					more.remove();
					all.append(renderResults(items));
					items[0]?.element.focus();
					offerMore(rest.slice(step));
				},
				() => {
					status.textContent = t('search.allFailed');
					more.disabled = false;
				},
			);
		});
		all.append(more);
	};
	const readItems = async (results: readonly PagefindResult[]): Promise<ResultItem[]> => {
		const found = await Promise.all(results.map((result) => result.data()));
		return found.flatMap(({ raw_url: path, excerpt }) => {
			const section = search.findSection(path);
			if (!section) return [];
			const item = renderResult(t, section);
			item.setExcerpt(readExcerpt(excerpt));
			return [item];
		});
	};
	return all;
}

function renderButton(text: string): HTMLButtonElement {
	const button = renderPart('button', 'search-more', text) as HTMLButtonElement;
	button.type = 'button';
	return button;
}
