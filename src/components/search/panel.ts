import own from '#i18n/search.json' with { type: 'json' };
import { toPlainExcerpt } from '../../domain/search/excerpt.ts';
import type { SearchAnswer, Search } from '../../domain/search.ts';
import { translate } from '../../i18n/translate.ts';
import { closeByGoingBack } from './back-closes.ts';
import { isComposing } from './composing.ts';
import { renderFullTextSearch } from './full-text-search.ts';
import { loadSearch, loadTexts } from './load.ts';
import { renderResult, renderResults, renderStart, renderTools, type ResultItem } from './render.ts';
import styles from './results.css?inline';

const t = translate(own);
// Astro would write a stylesheet that is imported here into every page.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

let search: Promise<Search> | undefined;
const texts = loadTexts();
const started = new WeakSet<HTMLDialogElement>();

/**
 * Loads the index and lets the dialog answer, whenever it was opened. Rejects where the index does not come; then it
 * may be called again.
 *
 * @param show opens the dialog
 */
export async function startPanel(dialog: HTMLDialogElement, show: () => void): Promise<void> {
	closeByGoingBack(dialog, show);
	const status = dialog.querySelector<HTMLElement>('.search-status')!;
	if (import.meta.env.DEV) {
		status.textContent = t('search.dev');
		return;
	}
	if (search === undefined) status.textContent = t('search.loading');
	const { index = '' } = dialog.closest<HTMLElement>('site-search')!.dataset;
	let ready: Search;
	try {
		ready = await (search ??= loadSearch(index));
	} catch (problem) {
		search = undefined;
		status.textContent = '';
		throw problem;
	}
	if (started.has(dialog)) return;
	started.add(dialog);
	answerIn(dialog, ready, status);
	leaveRoomForKeyboard(dialog);
}

function answerIn(dialog: HTMLDialogElement, search: Search, status: HTMLElement) {
	const input = dialog.querySelector('input')!;
	const list = dialog.querySelector<HTMLElement>('.search-list')!;
	let turn = 0;

	const update = () => {
		const mine = ++turn;
		const query = input.value.trim();
		if (query === '') {
			status.textContent = '';
			list.replaceChildren(renderStart(t, search.tools, ask));
			return;
		}
		const answer = search.search(query);
		status.textContent = sayCount(answer, query);
		const items = answer.results.map((result) => renderResult(t, result));
		list.replaceChildren(items.length === 0 ? renderStart(t, search.tools, ask) : renderResults(items));
		if (answer.asked.length > 0) list.append(renderFullTextSearch(t, search, answer));
		if (items.length > 0 && !answer.isSure) list.append(renderTools(t, search.tools));
		void fillExcerpts(answer, items, () => mine === turn);
	};
	const ask = (question: string) => {
		input.value = question;
		input.focus();
		update();
	};

	input.addEventListener('input', (event) => {
		// What an input method is still composing is not asked yet.
		if (!(event as InputEvent).isComposing) update();
	});
	input.addEventListener('compositionend', update);
	dialog.addEventListener('keydown', (event) => {
		moveFocus(event, input, list);
	});
	update();
}

/** A phone's keyboard lies over the page and makes only the visual viewport smaller: the last results would be under it. */
function leaveRoomForKeyboard(dialog: HTMLDialogElement) {
	const seen = window.visualViewport;
	const fit = () => {
		// Zoomed in, as much of the page as there is room for is not what is seen of it.
		dialog.style.setProperty('--search-room', `${seen!.height * seen!.scale}px`);
	};
	seen?.addEventListener('resize', fit);
	if (seen) fit();
}

function sayCount({ results, isSure }: SearchAnswer, query: string): string {
	const count = results.length;
	if (count === 0) return t('search.none', { query });
	return t(isSure ? 'search.count' : 'search.unsure', { count });
}

/** Adds to each result the part of its text that has the words. A text that does not come is left out. */
async function fillExcerpts(
	{ results, words }: SearchAnswer,
	items: readonly ResultItem[],
	isWanted: () => boolean,
) {
	await Promise.allSettled(
		results.map(async (result, at) => {
			const pieces = await texts.loadExcerpt(result, words);
			if (isWanted() && toPlainExcerpt(pieces) !== '') items[at]!.setExcerpt(pieces);
		}),
	);
}

/** Arrow keys go through the results, Enter in the field opens the first. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement) {
	if (isComposing(event)) return;
	const links = [...list.querySelectorAll<HTMLElement>('a, button')];
	if (event.key === 'Enter' && event.target === input) {
		event.preventDefault();
		list.querySelector<HTMLElement>('a.search-result')?.click();
	}
	if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
	event.preventDefault();
	const at = links.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
	(links[at] ?? (at < 0 ? input : links.at(-1)))?.focus();
}
