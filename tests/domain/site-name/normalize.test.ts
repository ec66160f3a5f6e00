import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traditionalPairs } from '../../../src/compile/traditional.ts';
import { foldTable, normalize, read } from '../../../src/domain/site-name/normalize.ts';
import { packWords, unpackWords } from '../../../src/domain/site-name/words.ts';
import { anyText } from '../arbitraries.ts';

const pairs = [...traditionalPairs()];
const fold = foldTable(pairs.join(''));

describe('a name is read', () => {
	it.each([
		['ＡＢＣ１２３', 'abc123'],
		['個人網誌', '个人网志'],
		['博\u200b客', '博客'],
		['\u202e博客', '博客'],
		['ｂｌｏｇ', 'blog'],
		['bеian', 'beian'],
		['⼈民', '人民'],
		['Ⅷ', 'viii'],
		['①②', '12'],
		['n̈a', 'na'],
		['㈱', '(株)'],
	])('%j as %j', (given, plain) => {
		expect(normalize(given, fold)).toBe(plain);
	});

	it('without spaces and symbols for the sake of words', () => {
		expect(read('博 客·之_家', fold).core.text).toBe('博客之家');
	});

	it('once: reading again changes nothing', () => {
		fc.assert(
			fc.property(anyText(), (text) => {
				const once = normalize(text, fold);
				expect(normalize(once, fold)).toBe(once);
			}),
		);
	});

	it('with offsets that cut it in order', () => {
		fc.assert(
			fc.property(anyText(), (text) => {
				const { full, core } = read(text, fold);
				for (const view of [full, core]) {
					expect(view.starts).toHaveLength(view.text.length);
					view.starts.forEach((start, at) => {
						expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : view.starts[at - 1]!);
						expect(view.ends[at]).toBeGreaterThan(start);
						expect(view.ends[at]).toBeLessThanOrEqual(text.length);
					});
				}
			}),
		);
	});
});

describe('the pairs of traditional characters', () => {
	const simplified = new Map(pairs.flatMap((char, at) => (at % 2 === 0 ? [[char, pairs[at + 1]!]] : [])));

	it.each([...'備备號号網网證证沖冲乾干薴苎麼么衞卫著着'.matchAll(/../gu)].map(([pair]) => [...pair]))(
		'have %s for %s',
		(from, to) => {
			expect(simplified.get(from!)).toBe(to);
		},
	);

	it('fold no simplified character further', () => {
		expect(simplified.size).toBeGreaterThan(2900);
		expect([...simplified].filter(([, to]) => simplified.has(to))).toEqual([]);
	});
});

describe('packed words', () => {
	it('come out as they went in', () => {
		const word = fc.string({ unit: fc.constantFrom('北', '京', 'a', '网'), minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(fc.uniqueArray(word), (words) => {
				expect(unpackWords(packWords(words)).sort()).toEqual([...words].sort());
			}),
		);
	});
});
