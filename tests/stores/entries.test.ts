import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEntries, readEntries, areEntriesEqual, type Entries } from '../../src/stores/entries.ts';

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

describe('reading entries', () => {
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
		for (const data of [null, [], 'text', 3, undefined]) expect(() => readEntries(data)).toThrow();
	});
});
