import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { peekProfile, watchProfile } from '../../src/stores/profile.ts';

const stored = new Map<string, string>();

beforeEach(() => {
	stored.clear();
	vi.stubGlobal('localStorage', { getItem: (key: string) => stored.get(key) ?? null });
});
afterEach(() => vi.unstubAllGlobals());

const store = (key: string, entries: Record<string, unknown>) =>
	stored.set(
		key,
		JSON.stringify({
			version: 1,
			entries: Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, { value, at: 1 }])),
		}),
	);

describe('a glance at the profile', () => {
	it('sees the filing at hand', () => {
		store('beian:filing:main', { 'profile.subject': 'personal' });
		store('beian:filing:f1', { 'profile.subject': 'company', 'profile.preapproval': [] });
		expect(peekProfile()).toEqual({ subject: 'personal' });
		store('beian:index', { current: 'f1' });
		expect(peekProfile()).toEqual({ subject: 'company', preapproval: [] });
	});

	it('takes what does not exist or cannot be read as not said', () => {
		store('beian:filing:main', {
			'profile.subject': 'king',
			'profile.province': null,
			'profile.order': 'first',
		});
		expect(peekProfile()).toEqual({ order: 'first' });
		for (const text of ['{', 'null', '[]', '{"entries":7}', '{"entries":{"profile.order":null}}']) {
			stored.set('beian:filing:main', text);
			expect(peekProfile()).toEqual({});
		}
	});

	it('is empty where storage is blocked', () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
		expect(peekProfile()).toEqual({});
	});
});

describe('a watch on the profile', () => {
	let listeners: Map<string, (event: object) => void>;
	const written = (key: string | null) => listeners.get('storage')?.({ key });

	beforeEach(() => {
		listeners = new Map();
		vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
		vi.stubGlobal('removeEventListener', (type: string) => listeners.delete(type));
		store('beian:filing:main', { 'profile.subject': 'personal' });
	});

	it('tells of what another tab has said, of another filing, and of storage that was emptied', () => {
		const changed = vi.fn();
		watchProfile(changed);
		store('beian:filing:main', { 'profile.subject': 'company' });
		written('beian:filing:main');
		store('beian:filing:f1', { 'profile.subject': 'institution' });
		store('beian:index', { current: 'f1' });
		written('beian:index');
		stored.clear();
		written(null);
		expect(changed.mock.calls).toEqual([[{ subject: 'company' }], [{ subject: 'institution' }], [{}]]);
	});

	it('tells of it when the page comes back from its sleep', () => {
		const changed = vi.fn();
		watchProfile(changed);
		store('beian:filing:main', { 'profile.subject': 'company' });
		listeners.get('pageshow')?.({ persisted: false });
		expect(changed).not.toHaveBeenCalled();
		listeners.get('pageshow')?.({ persisted: true });
		expect(changed).toHaveBeenCalledExactlyOnceWith({ subject: 'company' });
	});

	it('says nothing of ticks, of other keys, and after it was stopped', () => {
		const changed = vi.fn();
		const stop = watchProfile(changed);
		store('beian:filing:main', { 'profile.subject': 'personal', 'task.phone': { state: 'done' } });
		written('beian:filing:main');
		written('theme');
		stop();
		expect(listeners.size).toBe(0);
		expect(changed).not.toHaveBeenCalled();
	});
});
