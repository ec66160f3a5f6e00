/**
 * For pages that look into storage and are no tools, and for what the frame of every page remembers: the theme, and for
 * a visit how the sidebar stands. Apart from `storage.ts`, whose weight only tools need. Nothing here throws: where
 * storage is blocked or full, nothing is remembered.
 */
type Kind = 'local' | 'session';

/** The text under `key`, `null` where there is none. */
export function recall(kind: Kind, key: string): string | null {
	try {
		return getStorage(kind).getItem(key);
	} catch {
		return null;
	}
}

/** Remembers a text, for good or until the tab is closed. */
export function remember(kind: Kind, key: string, text: string): void {
	try {
		getStorage(kind).setItem(key, text);
	} catch {
		// It holds for this page.
	}
}

/** Whether nothing can be remembered beyond this page. */
export function isStorageBlocked(): boolean {
	try {
		localStorage.getItem('');
		return false;
	} catch {
		return true;
	}
}

/** Forgets a text. */
export function forget(kind: Kind, key: string): void {
	try {
		getStorage(kind).removeItem(key);
	} catch {
		// There was none.
	}
}

const getStorage = (kind: Kind) => (kind === 'local' ? localStorage : sessionStorage);
