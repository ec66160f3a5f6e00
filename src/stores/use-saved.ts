import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import { $opened, openFilings } from './filings.ts';

/**
 * A store's value in an island that was rendered on the server. Until the island is alive it is `initial`,
 * what the server rendered; anything else would leave attributes of the server's in place (Preact does not
 * compare them while hydrating).
 */
export function useSaved<T>(store: ReadableAtom<T>, initial: T): T {
	const [value, setValue] = useState(initial);
	useEffect(() => {
		openFilings();
		return store.subscribe((now) => setValue(() => now));
	}, [store]);
	return value;
}

/** Whether stored filings are on the screen: false on the server and in the first frame. */
export function useOpened(): boolean {
	return useSaved($opened, false);
}
