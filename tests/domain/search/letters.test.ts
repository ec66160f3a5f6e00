import { expect, it } from 'vitest';
import { measureLetters, tabulateLetters } from '../../../src/domain/search/letters.ts';

const words = ['图片', '备案', '域名', 'cdn'];
/** 备案图片 · 备案域名 · 备案cdn, each of a section of its own. */
const table = tabulateLetters(
	[
		[1, 0],
		[1, 2],
		[1, 3],
	],
	words,
	Int32Array.from([0, 1, 2]),
);
const measure = (...asked: string[]) => measureLetters(asked, table);

it('a name that is the query has all letters in common with it', () => {
	const [picture, domain] = measure('备案', '图片');
	expect(picture).toBeCloseTo(1);
	expect(domain).toBeLessThan(0.5);
});

it('half of a word is heard: 图 is in 图片', () => {
	const [picture, domain, cdn] = measure('图');
	expect(picture).toBeGreaterThan(0);
	expect([domain, cdn]).toEqual([0, 0]);
});

it('a letter that few sections have counts more than one that all have', () => {
	const [picture, domain] = measure('图', '备');
	expect(picture).toBeGreaterThan(domain!);
	expect(domain).toBeGreaterThan(0);
});

it('a word in Latin letters is one letter, so that another that begins alike has nothing in common', () => {
	expect([...measure('cd')]).toEqual([0, 0, 0]);
	expect(measure('cdn')[2]).toBeGreaterThan(0);
});

it('letters that no name has make every share smaller', () => {
	expect(measure('图', '螺')[0]).toBeLessThan(measure('图')[0]!);
});
