import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTraditionalPairs } from '../../src/compile/traditional.ts';
import { plainLetters } from '../../src/domain/footer/letters.ts';
import { createNormaliser, readPairs } from '../../src/domain/normalise.ts';
import { createSearchNormaliser } from '../../src/domain/search/normalise.ts';
import { nameFold } from '../../src/domain/site-name/reading.ts';
import { anyText } from './arbitraries.ts';

const simplified = readPairs(listTraditionalPairs());
const ofNames = createNormaliser(nameFold(listTraditionalPairs()));

describe('normalising', () => {
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
		['博\t客', '博 客'],
	])('reads %j in a name as %j', (given, plain) => {
		expect(ofNames(given).text).toBe(plain);
	});

	it('reads a filing number without spaces, in capitals, simplified, with one kind of dash', () => {
		expect(plainLetters('浙 ｉcp備\u200b１２３號－1').text).toBe('浙ICP备123号-1');
	});

	it('folds no look-alike and no traditional character unless it is told to', () => {
		expect(createNormaliser()('個bеi').text).toBe('個bеi');
	});
});

describe.each([
	['a name', ofNames],
	['a message', createNormaliser()],
	['a filing number', plainLetters],
])('normalising %s', (_what, normalise) => {
	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(anyText(), (text) => {
				const once = normalise(text).text;
				expect(normalise(once).text).toBe(once);
			}),
		);
	});

	it('keeps the order: offsets of what came from the text never go back', () => {
		fc.assert(
			fc.property(anyText(), (given) => {
				const { text, starts, ends } = normalise(given);
				expect(starts).toHaveLength(text.length);
				expect(ends).toHaveLength(text.length);
				starts.forEach((start, at) => {
					expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : starts[at - 1]!);
					expect(ends[at]).toBeGreaterThan(start);
					expect(ends[at]).toBeLessThanOrEqual(given.length);
				});
			}),
		);
	});

	it('loses nothing: each unit of the text as given leads to some of the result, or is said to be dropped', () => {
		fc.assert(
			fc.property(anyText(), (given) => {
				const { starts, ends, dropped } = normalise(given);
				const covered = new Set<number>();
				const cover = (start: number, end: number) => {
					for (let at = start; at < end; at++) covered.add(at);
				};
				starts.forEach((start, at) => cover(start, ends[at]!));
				for (const [start, end] of dropped) cover(start, end);
				expect(covered.size).toBe(given.length);
			}),
		);
	});
});

it('a query is normalised once: the second time changes nothing', () => {
	const normalise = createSearchNormaliser(listTraditionalPairs());
	fc.assert(
		fc.property(anyText(), (text) => {
			expect(normalise(normalise(text))).toBe(normalise(text));
		}),
	);
});

describe('the pairs of traditional characters', () => {
	it.each(
		[...'備备號号網网證证沖冲乾干薴苎麼么衞卫著着'.matchAll(/../gu)].map(
			([pair]) => [...pair] as [string, string],
		),
	)('have %s for %s', (from, to) => {
		expect(simplified.get(from)).toBe(to);
	});

	it('fold no simplified character further', () => {
		expect(simplified.size).toBeGreaterThan(2900);
		expect([...simplified].filter(([, to]) => simplified.has(to))).toEqual([]);
	});
});
