import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNormaliser } from '../../../src/domain/normalise.ts';
import { readName } from '../../../src/domain/site-name/reading.ts';
import { packWords, unpackWords } from '../../../src/domain/site-name/words.ts';

it('a name is read without spaces and symbols for the sake of words', () => {
	const { core } = readName('博 客·之_家', createNormaliser());
	expect(core).toEqual({ text: '博客之家', starts: [0, 2, 4, 6], ends: [1, 3, 5, 7] });
});

it('a nought is read as an o only between Latin letters, and the name keeps its length', () => {
	expect(readName('b0ke', createNormaliser()).core.text).toBe('boke');
	for (const name of ['2020', '0club', 'club0', '第0课', 'a00b']) {
		expect(readName(name, createNormaliser()).core.text).toBe(name);
	}
});

it('each letter of a name that is read stands where it was in the name as given, in the same order', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (name) => {
			const { core, full } = readName(name, createNormaliser());
			for (const { text, starts, ends } of [core, full]) {
				expect([starts.length, ends.length]).toEqual([text.length, text.length]);
				for (const [at, start] of starts.entries()) {
					expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
					expect(ends[at]).toBeGreaterThan(start);
					expect(ends[at]).toBeLessThanOrEqual(name.length);
				}
			}
		}),
	);
});

it('a character of two UTF-16 units keeps the places of both', () => {
	const { core } = readName('· 𠮷野', createNormaliser());
	expect(core).toEqual({ text: '𠮷野', starts: [2, 2, 4], ends: [4, 4, 5] });
});

it('packed words come out as they went in', () => {
	const word = fc.string({ unit: fc.constantFrom('北', '京', 'a', '网'), minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(fc.uniqueArray(word), (words) => {
			expect(unpackWords(packWords(words)).sort()).toEqual([...words].sort());
		}),
	);
});
