import type { Piece } from '../../domain/marked-pieces.ts';
import type { Result } from '../../domain/search.ts';
import type search from '#i18n/search.json';
import type { Translate } from '../../i18n/translate.ts';
import { href } from '../../href.ts';

/** A result on the screen; its excerpt comes later. */
export interface ResultItem {
	readonly element: HTMLElement;
	setExcerpt(pieces: readonly Piece[]): void;
}

/** The results as a list, so that a screen reader says how many there are and which one it is at. */
export function renderResults(items: readonly ResultItem[]): HTMLElement {
	const list = renderPart('ul', 'search-results', '');
	// Safari takes the role from a list without marks.
	list.setAttribute('role', 'list');
	for (const { element } of items) {
		const entry = document.createElement('li');
		entry.append(element);
		list.append(entry);
	}
	return list;
}

/** One result: a link that says the section, the page, and later the part of the text. */
export function renderResult(
	t: Translate<typeof search>,
	{ path, section, title, gloss }: Result,
): ResultItem {
	const element = renderLink(path, 'search-result');
	const text = renderPart('span', 'search-text', '');
	element.append(renderPart('strong', 'search-section', section));
	if (section !== title) element.append(renderPart('span', 'search-page', t('search.in', { title })));
	if (gloss) {
		const english = renderPart('span', 'search-gloss', gloss);
		english.lang = 'en';
		element.append(english);
	}
	element.append(text);
	return {
		element,
		setExcerpt(pieces) {
			text.replaceChildren(...pieces.map(({ text, mark }) => (mark ? renderPart('mark', '', text) : text)));
		},
	};
}

const popular = [1, 2, 3, 4, 5, 6] as const;

/** What is shown before anything is typed, and where nothing fits: questions that others have, and the tools. */
export function renderStart(
	t: Translate<typeof search>,
	tools: readonly Result[],
	ask: (question: string) => void,
): Node {
	const start = document.createDocumentFragment();
	const questions = renderPart('div', 'search-questions', '');
	for (const number of popular) {
		const question = t(`search.popular.${number}`);
		const button = renderPart('button', '', question) as HTMLButtonElement;
		button.type = 'button';
		button.addEventListener('click', () => {
			ask(question);
		});
		questions.append(button);
	}
	start.append(renderPart('h2', 'search-heading', t('search.popular')), questions, renderTools(t, tools));
	return start;
}

/** The tools of the site. */
export function renderTools(t: Translate<typeof search>, tools: readonly Result[]): Node {
	const all = document.createDocumentFragment();
	if (tools.length === 0) return all;
	const list = renderPart('div', 'search-tools', '');
	for (const { path, title } of tools) {
		const element = renderLink(path, '');
		element.textContent = title;
		list.append(element);
	}
	all.append(renderPart('h2', 'search-heading', t('search.tools')), list);
	return all;
}

function renderLink(path: string, className: string): HTMLAnchorElement {
	const element = document.createElement('a');
	element.href = href(path);
	element.className = className;
	return element;
}

/** An element with a class and a text. */
export function renderPart(tag: string, className: string, text: string): HTMLElement {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.textContent = text;
	return element;
}
