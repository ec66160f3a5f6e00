import type { Page } from './harness/page.ts';

/** Opens a folded part of the timeline once it is there, which it is a moment after the tool is awake; one that is open stays so. */
export const unfold = (page: Page, part: 'inputs' | 'steps') =>
	page.until(
		`the fold ${part}`,
		(name) => {
			const fold = document.querySelector<HTMLDetailsElement>(`[data-fold="${name}"]`);
			if (fold) fold.open = true;
			return fold !== null;
		},
		part,
	);
