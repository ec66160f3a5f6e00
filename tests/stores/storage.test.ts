// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { forget, recall, remember } from '../../src/stores/safe-storage.ts';
import { hasStoredFiling } from '../../src/stores/has-filing.ts';
import { watch } from '../../src/stores/storage-events.ts';
import { useFakeBrowser, type FakeStorage } from './fake-browser.ts';

useFakeBrowser();

/** The door to storage as a new page loads it, which remembers nothing of another. */
async function door() {
	vi.resetModules();
	return import('../../src/stores/storage.ts');
}
const refuse = (name: string) => {
	(localStorage as FakeStorage).refuses = () => new DOMException('refused', name);
};
const allow = () => {
	(localStorage as FakeStorage).refuses = () => undefined;
};
const block = () => vi.stubGlobal('localStorage', undefined);

describe('the door to storage', () => {
	it('says that storage is full, or blocked, from the refusal, and holds the text meanwhile', async () => {
		const { $storageState, readUnsaved, writeStored } = await door();
		expect($storageState.get()).toBe('ok');
		for (const [refusal, state] of [
			['QuotaExceededError', 'full'],
			['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
			['SecurityError', 'blocked'],
		] as const) {
			refuse(refusal);
			expect(writeStored('beian:a', refusal)).toBe(false);
			expect($storageState.get()).toBe(state);
			expect(readUnsaved('beian:a')).toBe(refusal);
		}
		allow();
		expect(writeStored('beian:a', 'text')).toBe(true);
		expect(readUnsaved('beian:a')).toBeNull();
		expect($storageState.get()).toBe('ok');
	});

	it('says that all is well only once nothing is left that could not be stored', async () => {
		const { $storageState, writeStored } = await door();
		refuse('QuotaExceededError');
		writeStored('beian:a', '1');
		writeStored('beian:b', '2');
		allow();
		writeStored('beian:a', '1');
		expect($storageState.get()).toBe('full');
		writeStored('beian:b', '2');
		expect($storageState.get()).toBe('ok');
	});

	it('reads, forgets and lists without a word where storage is blocked, but says so', async () => {
		const { $storageState, listKeys, readStored, removeStored, writeStored } = await door();
		block();
		for (const act of [
			() => readStored('beian:a'),
			() => removeStored('beian:a'),
			() => listKeys('beian:'),
		]) {
			$storageState.set('ok');
			act();
			expect($storageState.get()).toBe('blocked');
		}
		expect(readStored('beian:a')).toBeNull();
		writeStored('beian:a', 'text');
		expect(listKeys('beian:')).toEqual(['beian:a']);
		removeStored('beian:a');
		expect(listKeys('beian:')).toEqual([]);
	});

	it('lists the keys below a prefix, sorted, with those that could not be stored', async () => {
		const { listKeys, writeStored } = await door();
		for (const key of ['beian:c', 'beian:a', 'other:a', 'a-beian:']) writeStored(key, 'text');
		refuse('QuotaExceededError');
		for (const key of ['beian:b', 'beian:a', 'other:b']) writeStored(key, 'text');
		expect(listKeys('beian:')).toEqual(['beian:a', 'beian:b', 'beian:c']);
	});

	it('has moved what was not there', async () => {
		const { listKeys, moveStored } = await door();
		expect(moveStored('beian:a', 'beian:b')).toBe(true);
		expect(listKeys('')).toEqual([]);
	});

	it('runs a job when the lock comes, at once where there are no locks, and also where one is refused', async () => {
		const { withLock } = await door();
		const done: string[] = [];
		const request = vi.fn((_: string, job: () => void) => Promise.resolve().then(job));
		vi.stubGlobal('navigator', { locks: { request } });
		withLock('beian:a', () => done.push('under the lock'));
		expect(done).toEqual([]);
		await vi.waitFor(() => expect(done).toEqual(['under the lock']));
		expect(request.mock.lastCall![0]).toBe('beian:a');
		vi.stubGlobal('navigator', {});
		withLock('beian:a', () => done.push('without locks'));
		expect(done).toHaveLength(2);
		vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('refused')) } });
		withLock('beian:a', () => done.push('refused'));
		await vi.waitFor(() => expect(done).toHaveLength(3));
	});
});

describe('a watched key', () => {
	it('tells of what another tab writes under it, and of nothing else', () => {
		const changed = vi.fn();
		const stop = watch('beian:a', changed);
		const tell = (key: string) => dispatchEvent(new StorageEvent('storage', { key }));
		tell('beian:b');
		expect(changed).not.toHaveBeenCalled();
		tell('beian:a');
		expect(changed).toHaveBeenCalledOnce();
		stop();
	});
});

describe('what the frame of every page remembers', () => {
	it('is kept for good or for the visit, each apart, and forgotten', () => {
		remember('local', 'theme', 'dark');
		remember('session', 'theme', 'light');
		expect(localStorage.getItem('theme')).toBe('dark');
		expect(sessionStorage.getItem('theme')).toBe('light');
		expect(recall('local', 'theme')).toBe('dark');
		forget('local', 'theme');
		expect(recall('local', 'theme')).toBeNull();
		expect(recall('session', 'theme')).toBe('light');
		forget('session', 'theme');
		expect(recall('session', 'theme')).toBeNull();
	});

	it('is nothing where storage is blocked, and nothing throws', () => {
		block();
		remember('local', 'theme', 'dark');
		forget('local', 'theme');
		expect(recall('local', 'theme')).toBeNull();
	});
});

describe('whether a filing is stored', () => {
	it('is told from its key, whatever else is stored, and is not where storage is blocked', () => {
		const store = (...keys: string[]) =>
			vi.stubGlobal('localStorage', Object.fromEntries(keys.map((key) => [key, 'text'])));
		store('beian:index', 'starlight-theme', 'not-beian:filing:');
		expect(hasStoredFiling()).toBe(false);
		store('starlight-theme', 'beian:filing:f1');
		expect(hasStoredFiling()).toBe(true);
		block();
		expect(hasStoredFiling()).toBe(false);
	});
});
