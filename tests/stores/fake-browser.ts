import { afterEach, beforeEach, vi } from 'vitest';

/** A browser's storage of which a test says what it refuses. */
export class FakeStorage implements Storage {
	readonly #texts = new Map<string, string>();

	/** What writing `key` throws; nothing by default. */
	refuses: (key: string) => DOMException | undefined = () => undefined;

	get length() {
		return this.#texts.size;
	}
	key(index: number) {
		return [...this.#texts.keys()][index] ?? null;
	}
	getItem(key: string) {
		return this.#texts.get(key) ?? null;
	}
	setItem(key: string, text: string) {
		const refusal = this.refuses(key);
		if (refusal) throw refusal;
		this.#texts.set(key, text);
	}
	removeItem(key: string) {
		this.#texts.delete(key);
	}
	clear() {
		this.#texts.clear();
	}
}

/** Gives each test a storage of its own, and ends afterwards what pages listened to. */
export function useFakeBrowser(): void {
	let listeners: [string, EventListener][] = [];
	beforeEach(() => {
		vi.stubGlobal('localStorage', new FakeStorage());
		const listen = globalThis.addEventListener;
		vi.spyOn(globalThis, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
			listeners.push([type, listener as EventListener]);
			listen(type, listener as EventListener);
		});
	});
	afterEach(() => {
		for (const [type, listener] of listeners) removeEventListener(type, listener);
		listeners = [];
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
	});
}
