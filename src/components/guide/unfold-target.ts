/*
 * Opens whatever the place that the address names is folded into, which not every browser does by itself; and, for paper,
 * all that a page folds.
 */
function unfoldTarget(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	let folded = target?.closest<HTMLDetailsElement>('details:not([open])');
	if (!folded) return;
	for (; folded; folded = folded.parentElement?.closest<HTMLDetailsElement>('details:not([open])')) {
		folded.open = true;
	}
	target!.scrollIntoView();
}

addEventListener('hashchange', unfoldTarget);
unfoldTarget();

// Paper does not unfold, and not every browser lets styles do it.
const folded = 'details:is(.fold, .sources, .fact-notes, .fold *, .fact-notes *):not([open])';
let unfolded: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
	unfolded = [...document.querySelectorAll<HTMLDetailsElement>(folded)];
	for (const details of unfolded) details.open = true;
});
addEventListener('afterprint', () => {
	for (const details of unfolded) details.open = false;
});
