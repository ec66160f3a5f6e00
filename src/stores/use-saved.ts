import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import { $opened, openFilings } from './filings.ts';

/**
 * A store's value in an island that was rendered on the server. Until the island is alive it is `initial`,
 * what the server rendered; anything else would leave attributes of the server's in place (Preact does not
 * compare them while hydrating). A later change reaches the island after the next frame, so that a box answers the
 * finger at once and what follows from it comes in the frame after.
 */
export function useSaved<T>(store: ReadableAtom<T>, initial: T): T {
	const [value, setValue] = useState(initial);
	useEffect(() => {
		openFilings();
		const show = () => setValue(() => store.get());
		const stop = store.listen(() => afterPaint(show));
		show();
		return stop;
	}, [store]);
	return value;
}

/** What is to be done after the next frame. */
const waiting = new Set<() => void>();

/** A page out of sight paints nothing: there it is done at once. What waits is done in one go, and rendered once. */
function afterPaint(work: () => void): void {
	if (document.hidden) return work();
	if (waiting.size === 0) requestAnimationFrame(() => setTimeout(doWaiting));
	waiting.add(work);
}

function doWaiting(): void {
	const all = [...waiting];
	waiting.clear();
	for (const work of all) work();
}

/** Whether stored filings are on the screen: false on the server and in the first frame. */
export function useOpened(): boolean {
	return useSaved($opened, false);
}
