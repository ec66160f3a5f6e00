/** Gives the focus to a part of the page that is no control, so that keyboards and screen readers go on from there. */
export function focusOn(part: HTMLElement | null | undefined): void {
	if (!part) return;
	part.tabIndex = -1;
	part.focus({ preventScroll: true });
}

/** As `focusOn`, and brings it into sight. */
export function goTo(part: HTMLElement | null | undefined): void {
	focusOn(part);
	// Focus alone scrolls no further than it must, in some engines to below the header.
	part?.scrollIntoView();
}
