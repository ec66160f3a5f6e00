/**
 * Calls back when a part of this page could not be loaded. Mostly the page has been open since before a new
 * release, and the server no longer has what belongs to the old one.
 */
export function onLostPart(lost: () => void) {
	// Vite's own name for a part that is loaded when something happens.
	addEventListener('vite:preloadError', lost);
	// Errors of elements do not bubble; only scripts and styles that the build named are meant.
	addEventListener(
		'error',
		({ target }) => {
			if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) lost();
		},
		true,
	);
}
