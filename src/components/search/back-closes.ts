/** Stands in the history's entry that is left by going back, and not by leaving the page. */
const mark = 'search';
/** From here on the dialog no longer fills the screen (search.css). */
const wide = '(min-width: 50rem)';

/** How a dialog that fills a phone's screen, and looks like a page there, is left by going back. */
export interface BackCloses {
	/** Whether the dialog's entry is the one at hand, also after the page was loaded anew under it. */
	isHere(): boolean;
	/** The dialog has been opened: going back closes it from now on. */
	opened(): void;
	/** Goes to another address in the place of the dialog's entry; false where it has none, and nothing is done. */
	leaveFor(address: string): boolean;
}

/** @param show opens the dialog, where one goes forward to it again */
export function backCloses(dialog: HTMLDialogElement, show: () => void): BackCloses {
	const isHere = () => (history.state as Record<string, unknown> | null)?.[mark] === true;
	addEventListener('popstate', () => {
		if (isHere()) show();
		else dialog.close();
	});
	dialog.addEventListener('close', () => {
		if (isHere()) history.back();
	});
	return {
		isHere,
		opened() {
			if (!isHere() && !matchMedia(wide).matches) history.pushState({ [mark]: true }, '');
		},
		leaveFor(address) {
			if (!isHere()) return false;
			// Without its mark the entry is not gone back from when the dialog closes.
			history.replaceState(null, '');
			location.replace(address);
			return true;
		},
	};
}
