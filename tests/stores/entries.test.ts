import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	areEntriesEqual,
	findLatestChange,
	mergeEntries,
	readEntries,
	type Entries,
} from '../../src/stores/entries.ts';

const entries: fc.Arbitrary<Entries> = fc.dictionary(
	fc.constantFrom('task.a', 'task.b', 'profile.order', 'plan.start'),
	fc.record({
		value: fc.constantFrom<unknown>(null, 'x', { state: 'done', note: 'n' }, { note: 'n', state: 'done' }),
		at: fc.nat(3),
	}),
);

describe('merging entries', () => {
	it('gives the same result whoever merges whom, in any order, any number of times', () => {
		fc.assert(
			fc.property(entries, entries, entries, (a, b, c) => {
				expect(areEntriesEqual(mergeEntries(a, b), mergeEntries(b, a))).toBe(true);
				expect(
					areEntriesEqual(mergeEntries(mergeEntries(a, b), c), mergeEntries(a, mergeEntries(b, c))),
				).toBe(true);
				expect(areEntriesEqual(mergeEntries(a, a), a)).toBe(true);
			}),
		);
	});

	it('keeps the later change of each entry, a deletion too', () => {
		const merged = mergeEntries(
			{ 'task.a': { value: 'old', at: 1 }, 'task.b': { value: 'kept', at: 9 } },
			{ 'task.a': { value: null, at: 2 }, 'task.b': { value: 'older', at: 3 } },
		);
		expect(merged).toEqual({ 'task.a': { value: null, at: 2 }, 'task.b': { value: 'kept', at: 9 } });
	});
});

describe('two changes at the same time', () => {
	it('leave the greater in writing, in whichever tab and in every release', () => {
		const [one, other] = [{ 'task.a': { value: 'a', at: 7 } }, { 'task.a': { value: 'b', at: 7 } }];
		expect(mergeEntries(one, other)).toEqual(other);
		expect(mergeEntries(other, one)).toEqual(other);
	});
});

describe('sets of entries', () => {
	const one: Entries = { 'task.a': { value: { state: 'done', note: 'n' }, at: 3 } };

	it('are equal in whatever order the parts of a value were written', () => {
		expect(areEntriesEqual(one, { 'task.a': { value: { note: 'n', state: 'done' }, at: 3 } })).toBe(true);
	});

	it('differ by a value, by a time of change, by a key, and by an entry that only one has', () => {
		expect(areEntriesEqual(one, { 'task.a': { value: { state: 'done', note: 'm' }, at: 3 } })).toBe(false);
		expect(areEntriesEqual(one, { 'task.a': { ...one['task.a']!, at: 4 } })).toBe(false);
		expect(areEntriesEqual(one, { 'task.b': one['task.a']! })).toBe(false);
		const more = { ...one, 'task.b': { value: 1, at: 9 } };
		expect(areEntriesEqual(one, more)).toBe(false);
		expect(areEntriesEqual(more, one)).toBe(false);
	});

	it('have a latest change, 0 where there is none', () => {
		expect(
			findLatestChange({ a: { value: 1, at: 3 }, b: { value: null, at: 9 }, c: { value: 1, at: 5 } }),
		).toBe(9);
		expect(findLatestChange({})).toBe(0);
	});
});

describe('reading entries', () => {
	it('takes any exact time from 0 on, and keys of up to 120 characters', () => {
		const at = (time: number) => readEntries({ 'task.a': { value: 1, at: time } }).dropped;
		expect([0, 1, Number.MAX_SAFE_INTEGER].map(at)).toEqual([0, 0, 0]);
		expect([-1, 2 ** 53, Infinity, Number.NaN].map(at)).toEqual([1, 1, 1, 1]);
		const keyOf = (length: number) => readEntries({ ['k'.repeat(length)]: { value: 1, at: 1 } }).dropped;
		expect([1, 120, 121].map(keyOf)).toEqual([0, 0, 1]);
	});

	it('drops what is no entry and keeps the rest', () => {
		const data = JSON.parse(
			'{"task.a":{"value":1,"at":5},"task.b":7,"task.c":{"value":1,"at":-1},"task.d":{"value":1,"at":1.5},"Bad Key":{"value":1,"at":1}}',
		) as unknown;
		expect(readEntries(data)).toEqual({ entries: { 'task.a': { value: 1, at: 5 } }, dropped: 4 });
	});

	it('rejects keys such as __proto__ and constructor', () => {
		const data = JSON.parse(
			'{"__proto__":{"value":1,"at":1},"constructor":{"value":1,"at":1},"task.__proto__":{"value":1,"at":1},"prototype.x":{"value":1,"at":1}}',
		) as unknown;
		const { entries: read } = readEntries(data);
		expect(Object.keys(read)).toEqual(['prototype.x']);
		expect(Object.getPrototypeOf(mergeEntries({}, read))).toBe(Object.prototype);
		expect(({} as Record<string, unknown>)['value']).toBeUndefined();
	});

	it('throws where the data is no set of entries', () => {
		for (const data of [null, [], 'text', 3, undefined])
			expect(() => readEntries(data)).toThrow('not a set of entries');
	});
});
