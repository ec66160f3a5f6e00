/** Asks the site's search to open with a query: the event `beian:search` on the document, which `site-search` takes. */
export function openSearch(query: string): void {
	document.dispatchEvent(new CustomEvent('beian:search', { detail: { query } }));
}
