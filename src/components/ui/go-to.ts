/** Gives the focus to a part of the page that is no control, so that keyboards and screen readers go on from there. */
export function focusOn(element: HTMLElement | null | undefined): void {
	if (!element) return;
	element.tabIndex = -1;
	element.focus({ preventScroll: true });
}

/** As `focusOn`, and brings it into sight. */
export function goTo(element: HTMLElement | null | undefined): void {
	focusOn(element);
	// Focus alone scrolls no further than it must, in some engines to below the header.
	element?.scrollIntoView();
}
