import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/compile/search.ts';
import { cutExcerpt, toPlainExcerpt } from '../../../src/domain/search/excerpt.ts';
import { packNumbers, unpackNumbers } from '../../../src/domain/search/index-data.ts';
import { createSearch } from '../../../src/domain/search.ts';

const section = (id: string, text: string, aliases: string[] = []) => ({
	id,
	heading: id,
	level: 2,
	text,
	aliases,
});
const search = createSearch(
	compileIndex({
		pages: [
			{
				path: '/during/',
				title: '审核期间',
				kind: 'guide',
				sections: [
					section('备案期间服务器能关吗', '不要释放，也不要退订。'),
					section('备案号放在哪里', '放在首页底部的中央。'),
					section('收不到验证码怎么办', '先查拦截记录。', ['该条验证库里找不到记录']),
				],
			},
			{
				path: '/cancel/',
				title: '注销备案',
				kind: 'guide',
				sections: [section('注销后能恢复吗', '不能，要重新备案。')],
			},
			{
				path: '/returned/',
				title: '审核不通过',
				kind: 'guide',
				sections: [
					section('公安备案被退回怎么改', '看退回的原因。'),
					section('备案被初审退回怎么改', '看退回的原因。'),
				],
			},
		],
		nameTexts: () => 'texts/a.json',
		synonyms: [
			{ term: '恢复', also: ['找回'] },
			{ term: '注销', also: ['cancel', 'cancellation'], oneWay: true },
			{ term: '服务器', also: ['server'], oneWay: true },
			{ term: '关', also: ['shut'], oneWay: true },
		],
	}),
);
const findFirst = (query: string) => search.search(query).results[0]?.section;

describe('search', () => {
	it.each([
		['服务器可不可以关掉呀', '备案期间服务器能关吗'],
		['請問備案號放在哪裡', '备案号放在哪里'],
		['注销了还能找回吗', '注销后能恢复吗'],
		['提示：该条验证库里找不到记录！！', '收不到验证码怎么办'],
		['退订', '备案期间服务器能关吗'],
		['beianhao fang nali', '备案号放在哪里'],
		["bei'an hao", '备案号放在哪里'],
		['备岸号', '备案号放在哪里'],
		['京ICP备12345678号-1 放哪里', '备案号放在哪里'],
		['粤 ICP 备 2024012345 号', '备案号放在哪里'],
		['为什么备案总被退回', '备案被初审退回怎么改'],
		['公安备案总被退回', '公安备案被退回怎么改'],
		['网安备案总被退回', '公安备案被退回怎么改'],
		['can I shut the servers', '备案期间服务器能关吗'],
		['how to undo a cancellation?', '注销后能恢复吗'],
	])('%s', (query, answer) => {
		expect(findFirst(query)).toBe(answer);
	});

	it.each(['', '吗', '螺蛳粉', '???', '\u0000'])('finds nothing for %j and does not throw', (query) => {
		expect(search.search(query).results.filter(({ score }) => score > 0.5)).toEqual([]);
	});

	it('glosses the headings in English for who asked in English, and for nobody else', () => {
		expect(search.search('shut the server').results[0]?.gloss).toMatch(/server/);
		expect(search.search('服务器能关吗').results[0]?.gloss).toBe('');
	});

	it('finds a section by its path', () => {
		expect(search.findSection('/during/#备案号放在哪里')).toMatchObject({
			title: '审核期间',
			section: '备案号放在哪里',
		});
		expect(search.findSection('/elsewhere/')).toBeUndefined();
	});

	it('says the address of a heading whose id is not made of it', () => {
		const named = { ...section('own-id', '先看原因。'), heading: '看不到按钮怎么办' };
		const pages = [{ path: '/a/', title: '按钮', kind: 'guide' as const, sections: [named] }];
		const index = compileIndex({ pages, nameTexts: () => 'texts/a.json', synonyms: [] });
		expect(createSearch(index).search('看不到按钮').results[0]?.path).toBe('/a/#own-id');
	});

	it('says the address with the fragment', () => {
		expect(search.search('备案号放在哪里').results[0]?.path).toBe('/during/#备案号放在哪里');
	});
});

describe('of two sections with a name that is asked for', () => {
	const makePage = (path: string, heading: string, aliases: string[]) => ({
		path,
		title: path,
		kind: 'guide' as const,
		sections: [section(heading, '', aliases)],
	});
	const findFirstAmong = (query: string, ...pages: ReturnType<typeof makePage>[]) =>
		createSearch(compileIndex({ pages, nameTexts: () => 'texts/a.json', synonyms: [] })).search(query)
			.results[0]?.section;

	it('the one stands first whose name has the other half of a word (图 for 图片)', () => {
		const picture = makePage('/a/', '备案号用图片显示', []);
		const place = makePage('/b/', '备案号放底部', []);
		expect(findFirstAmong('备案号的图', place, picture)).toBe('备案号用图片显示');
		expect(findFirstAmong('备案号的图', picture, place)).toBe('备案号用图片显示');
	});

	it('the one stands first that has more names like it', () => {
		const once = makePage('/a/', '选服务器', ['域名过期', '买带宽', '续费']);
		const often = makePage('/b/', '续费域名', ['域名过期', '域名过期了', '我的域名过期']);
		expect(findFirstAmong('域名过期', once, often)).toBe('续费域名');
		expect(findFirstAmong('域名过期', often, once)).toBe('续费域名');
	});

	it('the one stands first whose own heading says it', () => {
		const heading = makePage('/a/', '域名过期', ['续费', '带宽']);
		const other = makePage('/b/', '续费', ['域名过期', '带宽']);
		expect(findFirstAmong('域名过期', other, heading)).toBe('域名过期');
		expect(findFirstAmong('域名过期', heading, other)).toBe('域名过期');
	});
});

describe('an excerpt', () => {
	it('marks the words and keeps the text', () => {
		const pieces = cutExcerpt('先查拦截记录。', ['拦截']);
		expect(toPlainExcerpt(pieces)).toBe('先查拦截记录。');
		expect(pieces.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['拦截']);
	});
});

it('numbers are unpacked as they were packed', () => {
	for (const numbers of [[], [0], [0, 1, 2], [5, 700, 1500]]) {
		expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
	}
});
