/**
 * Asks the site's search to open with a query: the event `beian:search` on the document, `detail: { query }`, which the
 * search takes by `preventDefault()`. Where it does not, its dialog is opened and filled as a person would.
 */
export function openSearch(query: string): void {
	const event = new CustomEvent('beian:search', { detail: { query }, cancelable: true });
	if (!document.dispatchEvent(event)) return;
	document.querySelector<HTMLElement>('site-search button')?.click();
	const input = document.querySelector<HTMLInputElement>('site-search dialog input');
	if (!input) return;
	input.value = query;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}
