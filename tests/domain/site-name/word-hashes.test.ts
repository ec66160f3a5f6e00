import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packHashes, unpackHashes } from '../../../src/domain/site-name/word-hashes.ts';

const word = fc.string({ minLength: 2, maxLength: 4 });

it('every packed word is found again', () => {
	fc.assert(
		fc.property(fc.array(word, { minLength: 1 }), (words) => {
			const found = unpackHashes(packHashes(words));
			expect(words.filter((one) => !found.has(one))).toEqual([]);
		}),
	);
});

it('few other words are taken for packed ones, and none is found in an empty list', () => {
	const words = (from: number) =>
		Array.from({ length: 5000 }, (_, at) => String.fromCharCode(from + (at % 71), 0x4e00 + at * 3));
	const found = unpackHashes(packHashes(words(0x4e00)));
	const wrong = words(0x7000).filter((one) => found.has(one)).length;
	expect(wrong).toBeLessThan(5000 / 64);
	expect(unpackHashes(packHashes([])).has('和平')).toBe(false);
});
