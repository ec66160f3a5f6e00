// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
	readQuarantined,
	documentVersion,
	openDocument,
	parseDocument,
	type Document,
} from '../../src/stores/document.ts';
import { $storageState } from '../../src/stores/storage.ts';
import { useFakeBrowser, type FakeStorage } from './fake-browser.ts';

useFakeBrowser();
let clock = 1000;
let tests = 0;
/** A key of its own for each test: what one could not store, the module remembers. */
let key = '';
const tab = () => openDocument(key, () => clock);
/** What another tab's write does to this one. */
const told = () => dispatchEvent(new StorageEvent('storage', { key }));
const stored = () =>
	JSON.parse(localStorage.getItem(key)!) as { version: number; entries: Record<string, unknown> };
const value = (document: Document, name: string) => document.$entries.get()[name]?.value;

beforeEach(() => {
	$storageState.set('ok');
	clock = 1000;
	tests += 1;
	key = `beian:filing:${tests}`;
});

/** Lets writing fail as a full or a blocked storage does; `room` keys may still be written. Returns how to end it. */
function failWriting(error: DOMException, room: (key: string) => boolean = () => false) {
	const storage = localStorage as FakeStorage;
	storage.refuses = (name) => (room(name) ? undefined : error);
	return () => {
		storage.refuses = () => undefined;
	};
}
const full = new DOMException('full', 'QuotaExceededError');

describe('a document', () => {
	it('is read again after a restart', () => {
		expect(tab().$state.get()).toBe('ok');
		tab().change({ 'task.a': { state: 'done' } });
		expect(value(tab(), 'task.a')).toEqual({ state: 'done' });
	});

	it('merges what two tabs change, entry by entry, the later change winning', () => {
		const [left, right] = [tab(), tab()];
		left.change({ 'task.a': 1 });
		right.change({ 'task.b': 2 });
		clock += 10;
		right.change({ 'task.a': 3 });
		told();
		for (const one of [left, right]) {
			expect(value(one, 'task.a')).toBe(3);
			expect(value(one, 'task.b')).toBe(2);
		}
		expect(Object.keys(stored().entries).sort()).toEqual(['task.a', 'task.b']);
	});

	it('does not let another tab bring a deleted entry back', () => {
		const [left, right] = [tab(), tab()];
		left.change({ 'task.a': 1 });
		told();
		clock += 1;
		right.change({ 'task.a': null });
		left.change({ 'task.b': 2 });
		told();
		expect(value(left, 'task.a')).toBeNull();
		expect(value(tab(), 'task.a')).toBeNull();
	});

	it('lets a later change win even where the clock goes back', () => {
		const one = tab();
		one.change({ 'task.a': 1 });
		clock = 10;
		one.change({ 'task.a': 2 });
		expect(value(tab(), 'task.a')).toBe(2);
	});

	it('is in memory still when another tab has cleared the storage', () => {
		const one = tab();
		one.change({ 'task.a': 1 });
		localStorage.clear();
		dispatchEvent(new StorageEvent('storage', { key: null }));
		expect(value(one, 'task.a')).toBe(1);
	});

	it('tells nobody where another tab has written what is known', () => {
		const one = tab();
		one.change({ 'task.a': 1 });
		const heard = vi.fn();
		one.$entries.listen(heard);
		told();
		expect(heard).not.toHaveBeenCalled();
		tab().change({ 'task.a': 2 });
		told();
		expect(heard).toHaveBeenCalledOnce();
	});

	it('is written when it is closed before the lock comes, and hears of nothing afterwards', () => {
		const one = tab();
		vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => undefined) } });
		one.change({ 'task.a': 1 });
		expect(localStorage.getItem(key)).toBeNull();
		one.close();
		expect(stored().entries).toHaveProperty('task.a');
		vi.stubGlobal('navigator', {});
		tab().change({ 'task.b': 2 });
		const written = localStorage.getItem(key);
		told();
		for (const type of ['pagehide', 'pageshow']) dispatchEvent(new Event(type));
		expect(one.$entries.get()).not.toHaveProperty(['task.b']);
		localStorage.clear();
		told();
		dispatchEvent(new Event('pagehide'));
		expect(one.$entries.get()).not.toHaveProperty(['task.b']);
		expect(written).toContain('task.b');
	});

	it('is written when the page goes, though the lock has not come', () => {
		const one = tab();
		vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => undefined) } });
		one.change({ 'task.a': 1 });
		expect(localStorage.getItem(key)).toBeNull();
		dispatchEvent(new Event('pagehide'));
		expect(stored().entries).toHaveProperty('task.a');
	});

	it('is written at once with what changes while the page is left, and under the lock again once it is back', () => {
		const one = tab();
		vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => undefined) } });
		dispatchEvent(new Event('pagehide'));
		one.change({ 'task.a': 1 });
		expect(stored().entries).toHaveProperty('task.a');
		dispatchEvent(new Event('pageshow'));
		one.change({ 'task.b': 1 });
		expect(stored().entries).not.toHaveProperty('task.b');
	});
});

describe('storage that fails', () => {
	it('full: says so, keeps the change for the visit, and stores it once there is room', () => {
		const one = tab();
		one.change({ 'task.a': 1 });
		const failing = failWriting(full);
		one.change({ 'task.b': 2 });
		expect($storageState.get()).toBe('full');
		expect(value(one, 'task.b')).toBe(2);
		expect(Object.keys(stored().entries)).toEqual(['task.a']);
		failing();
		one.change({ 'task.c': 3 });
		expect($storageState.get()).toBe('ok');
		expect(Object.keys(stored().entries).sort()).toEqual(['task.a', 'task.b', 'task.c']);
	});

	it('full here: still takes in what another tab could store', () => {
		const one = tab();
		const failing = failWriting(full);
		one.change({ 'task.a': 1 });
		failing();
		localStorage.setItem(key, JSON.stringify({ version: 1, entries: { 'task.b': { value: 2, at: 5000 } } }));
		told();
		expect(value(one, 'task.b')).toBe(2);
		expect(Object.keys(stored().entries).sort()).toEqual(['task.a', 'task.b']);
	});

	it('blocked: says so at once and works on', () => {
		vi.stubGlobal('localStorage', undefined);
		const one = tab();
		expect($storageState.get()).toBe('blocked');
		one.change({ 'task.a': 1 });
		expect(value(one, 'task.a')).toBe(1);
	});
});

describe('a stored text that cannot be read', () => {
	const damaged = '{"version":1,"entries":{"task.a":{"value":1,"at":5},"task.b":{"val';

	it('is set aside as it was, told, and never written over', () => {
		localStorage.setItem(key, damaged);
		const one = tab();
		expect(one.$state.get()).toBe('damaged');
		one.change({ 'task.c': 3 });
		expect(readQuarantined().map(({ from, text }) => ({ from, text }))).toEqual([
			{ from: key, text: damaged },
		]);
		expect(Object.keys(stored().entries)).toEqual(['task.c']);
		expect(value(tab(), 'task.c')).toBe(3);
	});

	it('gives what of it can still be read', () => {
		localStorage.setItem(key, '{"version":1,"entries":{"task.a":{"value":1,"at":5},"task.b":7}}');
		const one = tab();
		expect(one.$state.get()).toBe('damaged');
		expect(value(one, 'task.a')).toBe(1);
		expect(readQuarantined()).toHaveLength(1);
		expect(Object.keys(stored().entries)).toEqual(['task.a']);
	});

	it('is set aside also where storage is full', () => {
		localStorage.setItem(key, damaged);
		// Full means: room for the text only once the original is gone.
		failWriting(full, () => localStorage.getItem(key) === null);
		tab();
		expect(readQuarantined()).toHaveLength(1);
		expect(localStorage.getItem(key)).toBeNull();
	});

	it('stays where it is where it cannot be set aside', () => {
		localStorage.setItem(key, damaged);
		failWriting(full, (name) => name === key && localStorage.getItem(key) === null);
		const one = tab();
		one.change({ 'task.c': 3 });
		expect(value(one, 'task.c')).toBe(3);
		expect(localStorage.getItem(key)).toBe(damaged);
	});

	it('is not written over where the key to set it aside under is refused', () => {
		localStorage.setItem(key, damaged);
		failWriting(full, (name) => name === key);
		const one = tab();
		one.change({ 'task.c': 3 });
		expect(value(one, 'task.c')).toBe(3);
		expect(localStorage.getItem(key)).toBe(damaged);
	});

	it('of a version that no release ever wrote counts as damaged', () => {
		expect(parseDocument('{"version":0,"entries":{}}').state).toBe('damaged');
		for (const text of [
			'',
			'null',
			'[]',
			'"text"',
			'{}',
			'{"version":1}',
			'{"version":"1","entries":{}}',
			'{"version":"7"}',
			`{"version":${documentVersion}}`,
		]) {
			expect(parseDocument(text), text).toEqual({ entries: {}, state: 'damaged' });
		}
	});
});

describe('a document of a newer release', () => {
	const newer = JSON.stringify({
		version: documentVersion + 1,
		entries: { 'task.a': { value: 1, at: 5 } },
		more: true,
	});

	it('is shown and left as it is', () => {
		localStorage.setItem(key, newer);
		const one = tab();
		expect(one.$state.get()).toBe('newer');
		expect(value(one, 'task.a')).toBe(1);
		one.change({ 'task.a': 2 });
		dispatchEvent(new Event('pagehide'));
		expect(localStorage.getItem(key)).toBe(newer);
		expect(readQuarantined()).toEqual([]);
	});

	it('that arrives in the middle of a session stops this tab from writing', () => {
		const one = tab();
		one.change({ 'task.a': 1 });
		localStorage.setItem(key, newer);
		told();
		expect(one.$state.get()).toBe('newer');
		one.change({ 'task.a': 9 });
		expect(localStorage.getItem(key)).toBe(newer);
	});

	it('is not damage, whatever became of its entries', () => {
		expect(parseDocument('{"version":7}').state).toBe('newer');
		expect(parseDocument('{"version":7,"entries":[1]}').state).toBe('newer');
	});
});
