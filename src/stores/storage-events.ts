/**
 * Calls `changed` when another tab has written under the key, or one of the keys, or cleared the storage, and when this page comes
 * back from the back-forward cache, where it slept through such events. Returns how to stop.
 */
export function watch(key: string | ((key: string) => boolean), changed: () => void): () => void {
	const isWatched = typeof key === 'string' ? (written: string) => written === key : key;
	const onStorage = (event: StorageEvent) => {
		if (event.key === null || isWatched(event.key)) changed();
	};
	const onShow = (event: PageTransitionEvent) => {
		if (event.persisted) changed();
	};
	addEventListener('storage', onStorage);
	addEventListener('pageshow', onShow);
	return () => {
		removeEventListener('storage', onStorage);
		removeEventListener('pageshow', onShow);
	};
}
