import { isComposing } from './composing.ts';

/** The button and the dialog; what searches is loaded when the dialog is first opened. */
class SiteSearch extends HTMLElement {
	connectedCallback() {
		const open = this.querySelector<HTMLButtonElement>('.search-open')!;
		const dialog = this.querySelector('dialog')!;
		const input = dialog.querySelector('input')!;
		const show = () => {
			if (!dialog.open) dialog.showModal();
			input.focus();
			input.select();
			void load();
		};
		const failed = dialog.querySelector<HTMLElement>('.search-failed')!;
		const load = async () => {
			failed.hidden = true;
			try {
				const { startPanel } = await import('./panel.ts');
				await startPanel(dialog, show);
			} catch {
				failed.hidden = false;
			}
		};
		const retry = async () => {
			// The button goes while it is tried.
			input.focus();
			await load();
			if (failed.hidden) return;
			// Where a new release has taken the place of this page's, only the new page knows where its parts are. It
			// opens the search again.
			history.replaceState({ ...(history.state as object | null), query: input.value }, '');
			document.dispatchEvent(new Event('beian:stuck'));
		};
		failed.querySelector('button')!.addEventListener('click', () => void retry());
		const { query, ...state } = (history.state ?? {}) as { query?: string; search?: boolean };
		if (query !== undefined) {
			input.value = query;
			history.replaceState(state, '');
		}
		// Loaded anew under the open search.
		if (query !== undefined || state.search) show();
		open.disabled = false;
		open.addEventListener('click', show);
		dialog.querySelector('.search-close')!.addEventListener('click', () => dialog.close());
		dialog.addEventListener('click', ({ target }) => {
			// The dialog itself is its backdrop, since its contents fill it; a link may stay on this page.
			if (target === dialog || (target as Element).closest('a')) dialog.close();
		});
		dialog.addEventListener('keydown', (event) => {
			// In a search field WebKit takes Escape for emptying the field, Chromium too while there is something in it.
			if (event.key !== 'Escape' || isComposing(event)) return;
			event.preventDefault();
			dialog.close();
		});
		document.addEventListener('beian:search', (event) => {
			input.value = (event as CustomEvent<{ query: string }>).detail.query;
			show();
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		});
		addEventListener('keydown', (event) => {
			const isWanted =
				event.key === 'k' ? event.ctrlKey || event.metaKey : event.key === '/' && !isTyping(event);
			if (!isWanted || isComposing(event)) return;
			event.preventDefault();
			show();
		});
	}
}

function isTyping({ target }: KeyboardEvent): boolean {
	return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

customElements.define('site-search', SiteSearch);
