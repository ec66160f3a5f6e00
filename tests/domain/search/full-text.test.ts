import { describe, expect, it } from 'vitest';
import { readExcerpt, separateWords, pickWordsToFind } from '../../../src/domain/search/full-text.ts';
import { createSearchNormaliser } from '../../../src/domain/search/normalise.ts';
import { createSegmenter } from '../../../src/domain/search/segment.ts';

const lexicon = new Map([
	['备案', 9],
	['备案服务码', 9],
	['服务', 5],
	['域名', 5],
]);
const index = { normalise: createSearchNormaliser('備备'), segmentFinely: createSegmenter(lexicon, 2) };

describe('a text for the full-text index', () => {
	it.each([
		['备案服务码', '备案 服务 码'],
		['用CDN要备案，域名也要。', '用 CDN 要 备案 ， 域名 也 要 。'],
		['備案', '備案'],
		['查 beian.miit.gov.cn', '查 beian.miit.gov.cn'],
		['', ''],
	])('%s has its words apart', (text, apart) => {
		expect(separateWords(text, index)).toBe(apart);
	});
});

describe('an excerpt of Pagefind', () => {
	it('is read without the spaces between Chinese, and with its marks', () => {
		expect(
			readExcerpt('用 CDN 要 <mark>备案</mark> ， <mark>域名</mark> 也 要 &lt;b&gt; （ bazs ） ， 2024'),
		).toEqual([
			{ text: '用 CDN 要' },
			{ text: '备案', mark: true },
			{ text: '，' },
			{ text: '域名', mark: true },
			{ text: '也要 <b>（bazs），2024' },
		]);
	});

	it('has no pieces where it is empty', () => {
		expect(readExcerpt('')).toEqual([]);
	});
});

describe('the words that a section must have', () => {
	it.each([
		[
			['备案', '期间', '服务器', '关', '吗'],
			['服务器', '关'],
		],
		[
			['要', '备案', '吗'],
			['要', '备案'],
		],
		[['吗'], ['吗']],
		[[], []],
	])('of %j are %j', (words, wanted) => {
		expect(pickWordsToFind(words)).toEqual(wanted);
	});
});
