/** The menu is a `details` and needs no script; this closes it as people expect, and keeps the focus out from under it. */
const menu = document.querySelector<HTMLDetailsElement>('details.menu');

function close() {
	if (!menu?.open) return;
	const hasFocus = menu.contains(document.activeElement);
	menu.open = false;
	if (hasFocus) menu.querySelector('summary')!.focus();
}

menu?.addEventListener('toggle', () => {
	for (const covered of document.querySelectorAll('.main-frame, .site-footer')) {
		covered.toggleAttribute('inert', menu.open);
	}
});
addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') close();
});
addEventListener('click', ({ target }) => {
	if (!menu?.contains(target as Node)) close();
});
// A page that comes back from the browser's memory comes back without it.
addEventListener('pagehide', close);
