import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/compile/search.ts';
import { prepareIndex } from '../../../src/domain/search/prepare-index.ts';
import { mendSlips } from '../../../src/domain/search/slips.ts';

const heading = (text: string) => ({ id: text, heading: text, level: 2, text });
const prepared = prepareIndex(
	compileIndex({
		pages: [
			{
				path: '/',
				title: '备案',
				kind: 'guide',
				sections: [
					'备案要多久',
					'重新备案',
					'备案服务码',
					'备案核验',
					'短信核验',
					'人脸核验',
					'绑定 GitHub Pages',
					'CDN',
				].map(heading),
			},
		],
		nameTexts: () => 'texts/a.json',
		synonyms: [],
	}),
);
const mend = (query: string) => mendSlips(prepared.segment(prepared.normalise(query)), prepared).join(' ');

describe('a query is read as it was meant', () => {
	it.each([
		['beian', '备案'],
		["bei'an", '备案'],
		['bei an duojiu', '备案 多久'],
		['chongxin beian', '重新 备案'],
		['备按多久', '备案 多久'],
		['备案合验', '备案 核验'],
		['githb pages', 'github pages'],
		['gihtub', 'github'],
	])('%s: %s', (typed, words) => {
		expect(mend(typed)).toBe(words);
	});

	it.each(['github pages', 'cdn', '备案 多久', 'wordpress', 'x', '螺蛳粉', '合研', 'yaoyao'])(
		'%s stays',
		(typed) => {
			expect(mend(typed).replaceAll(' ', '')).toBe(typed.replaceAll(' ', ''));
		},
	);

	it('without an error, whatever the query is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (query) => {
				expect(typeof mend(query)).toBe('string');
			}),
		);
	});
});
