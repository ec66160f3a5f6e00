import { atom } from 'nanostores';

/**
 * The door by which tools come to `localStorage`. Where it is blocked or full, what was entered lives on in memory for
 * the visit, and `$storageState` says so.
 */
export type StorageState = 'ok' | 'blocked' | 'full';

/** Whether what is entered can be stored. */
export const $storageState = atom<StorageState>('ok');

/** What could not be stored, by key. What is stored under that key may be older, or another tab's. */
const unsaved = new Map<string, string>();

/** The text stored under `key`, `null` where there is none. Never throws. */
export function readStored(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		$storageState.set('blocked');
		return null;
	}
}

/** What should be stored under `key` and could not be. */
export function readUnsaved(key: string): string | null {
	return unsaved.get(key) ?? null;
}

/**
 * Stores `text`, in memory at least. Never throws.
 *
 * @returns whether it will outlive the visit
 */
export function writeStored(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		unsaved.delete(key);
		if (unsaved.size === 0) $storageState.set('ok');
		return true;
	} catch (error) {
		unsaved.set(key, text);
		$storageState.set(isQuotaError(error) ? 'full' : 'blocked');
		return false;
	}
}

/** Forgets `key`. Never throws. */
export function removeStored(key: string): void {
	unsaved.delete(key);
	try {
		localStorage.removeItem(key);
	} catch {
		$storageState.set('blocked');
	}
}

/**
 * Stores what is under `from` under `to` instead, also where storage is full.
 *
 * @returns whether it is under `to` now; if not, it stays where it was
 */
export function moveStored(from: string, to: string): boolean {
	const text = readStored(from);
	if (text === null) return true;
	if (writeStored(to, text)) {
		removeStored(from);
		return true;
	}
	removeStored(from);
	if (writeStored(to, text)) return true;
	unsaved.delete(to);
	writeStored(from, text);
	return false;
}

/** Every key that begins with `prefix`, sorted. */
export function listKeys(prefix: string): string[] {
	const found = new Set([...unsaved.keys()]);
	try {
		for (let index = 0; index < localStorage.length; index += 1) found.add(localStorage.key(index) ?? '');
	} catch {
		$storageState.set('blocked');
	}
	return [...found].filter((key) => key.startsWith(prefix)).sort();
}

/**
 * Runs `job` while no other tab runs one under `name`. Without Web Locks (private mode of old browsers,
 * insecure origins) it runs at once; the merge on `storage` events then makes up for a lost write.
 */
export function withLock(name: string, job: () => void): void {
	const { locks } = navigator as { locks?: LockManager };
	if (!locks) return job();
	locks.request(name, job).catch(job);
}

function isQuotaError(error: unknown): boolean {
	return error instanceof DOMException && /quota/i.test(error.name);
}
