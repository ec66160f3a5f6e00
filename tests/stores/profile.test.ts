import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { peekProfile } from '../../src/stores/profile.ts';

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

describe('peekProfile', () => {
	it('reads the profile of the current filing', () => {
		store('beian:filing:main', { 'profile.subject': 'personal' });
		store('beian:filing:f1', { 'profile.subject': 'company', 'profile.preapproval': [] });
		expect(peekProfile()).toEqual({ subject: 'personal' });
		store('beian:index', { current: 'f1' });
		expect(peekProfile()).toEqual({ subject: 'company', preapproval: [] });
	});

	it('reads an answer that is a set where each of its members exists', () => {
		store('beian:filing:main', { 'profile.preapproval': ['news'], 'profile.order': 'first' });
		expect(peekProfile()).toEqual({ preapproval: ['news'], order: 'first' });
		store('beian:filing:main', { 'profile.preapproval': ['news', 'dancing'], 'profile.order': 'first' });
		expect(peekProfile()).toEqual({ order: 'first' });
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

	it('gives an empty profile where storage is blocked', () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
		expect(peekProfile()).toEqual({});
	});
});
