/* Opens whatever the place that the address names is folded into; not every browser does so by itself. */
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
