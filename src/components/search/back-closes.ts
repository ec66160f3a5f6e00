/** Stands in the history's entry that is left by going back, and not by leaving the page. */
const mark = 'search';
/** From here on the dialog no longer fills the screen (search.css). */
const wide = '(min-width: 50rem)';
const heard = new WeakSet<HTMLDialogElement>();

const isHere = () => (history.state as Record<string, unknown> | null)?.[mark] === true;

/**
 * Gives the open dialog an entry in the history where it fills the screen, and looks like a page: going back closes it,
 * closing it takes the entry away, and a link in it takes the entry's place. To be called whenever it was opened.
 *
 * @param show opens the dialog, where one goes forward to it again
 */
export function closeByGoingBack(dialog: HTMLDialogElement, show: () => void): void {
	if (dialog.open && !isHere() && !matchMedia(wide).matches) history.pushState({ [mark]: true }, '');
	if (heard.has(dialog)) return;
	heard.add(dialog);
	addEventListener('popstate', () => {
		if (isHere()) show();
		else dialog.close();
	});
	dialog.addEventListener('close', () => {
		if (isHere()) history.back();
	});
	dialog.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		const isForAnotherTab = event.ctrlKey || event.metaKey || event.shiftKey;
		if (!link || isForAnotherTab || !isHere()) return;
		event.preventDefault();
		// Without its mark the entry is not gone back from when the dialog has closed.
		history.replaceState(null, '');
		location.replace(link.href);
	});
}
