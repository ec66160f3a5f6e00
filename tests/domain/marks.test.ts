import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/content-model/collections.ts';
import { t } from '../../src/i18n/all.ts';
import { findMarks, writeMarks, type Mark } from '../../src/domain/marks.ts';
import { listProvinces, sayProvinces } from '../../src/domain/province-list.ts';

type Source = Entry<'sources'>;
type Fact = Entry<'facts'>;
const source = (kind: Source['kind'], publisher: string, date?: string): Source => ({
	title: '某页',
	publisher,
	kind,
	read: 'original',
	...(date && { date }),
});
const sources = new Map<string, Source>([
	['ali', source('provider', '阿里云')],
	['tencent', source('provider', '腾讯云')],
	['wechat', source('provider', '腾讯（微信开放文档）')],
	['law', source('law', '国务院')],
	['post', source('report', '个人博客', '2022-05-01')],
	['old-post', source('report', '论坛', '2019')],
]);
const fact = (confidence: Fact['confidence'], cited: string[], extra: Partial<Fact> = {}): Fact => ({
	statement: '某事。',
	saidBy: cited.map((one) => ({ source: one })),
	checked: '2026-11-30',
	confidence,
	...extra,
});
const marksOf = (one: Fact) => findMarks(one, sources);

describe('the marks of a claim', () => {
	it('are none for the law and for Alibaba’s own words', () => {
		expect(marksOf(fact('original', ['law']))).toEqual([]);
		expect(marksOf(fact('provider', ['ali', 'tencent']))).toEqual([]);
	});

	it('name the providers where no word of Alibaba’s or of the law is behind it', () => {
		expect(marksOf(fact('provider', ['tencent', 'wechat']))).toEqual([
			{ kind: 'elsewhere', who: ['腾讯云', '腾讯'] },
		]);
		expect(marksOf(fact('provider', ['tencent', 'law']))).toEqual([]);
	});

	it('say what is our conclusion, and of which years persons’ reports are', () => {
		expect(marksOf(fact('inferred', ['law']))).toEqual([{ kind: 'inferred' }]);
		expect(marksOf(fact('reported', ['post', 'old-post']))).toEqual([
			{ kind: 'users', years: ['2019', '2022'] },
		]);
		expect(marksOf(fact('reported', ['ali', 'post']))).toEqual([{ kind: 'reported', years: ['2022'] }]);
	});

	it('say that documents disagree, not that an article is wrong', () => {
		const dispute = (cited: string) => [{ source: cited, says: '不是。', follow: '照这个。' }];
		expect(marksOf(fact('original', ['law'], { disputes: dispute('ali') }))).toEqual([{ kind: 'disputed' }]);
		expect(marksOf(fact('original', ['law'], { disputes: dispute('post') }))).toEqual([]);
	});
});

describe('a text with the marks of what it cites', () => {
	const marks = new Map<string, Mark[]>([
		['guess', [{ kind: 'inferred' }]],
		['tencent', [{ kind: 'elsewhere', who: ['腾讯云'] }]],
		['both', [{ kind: 'elsewhere', who: ['腾讯云', '华为云'] }]],
		['undated', [{ kind: 'users', years: [] }]],
		['days', [{ kind: 'users', years: ['2022'] }, { kind: 'disputed' }]],
	]);
	const say = (text: string) => writeMarks(text, (id) => marks.get(id) ?? [], t);

	it('has each mark before the full stop, and after a printed value', () => {
		expect(say('先接入。:cite[guess]')).toBe('先接入（推断）。:cite[guess]');
		expect(say('等 :fact[days] 再试。')).toBe('等 :fact[days]（用户经验，2022 年；说法不一） 再试。');
	});

	it('says of persons’ reports that their year is not known', () => {
		expect(say('重发就行。:cite[undated]')).toBe('重发就行（用户经验，年份不详）。:cite[undated]');
	});

	it('has each mark once, each provider once, and no mark that its own words say', () => {
		expect(say('一。:cite[guess]二。:cite[guess]')).toBe('一（推断）。:cite[guess]二。:cite[guess]');
		expect(say('一。:cite[tencent]:cite[both]')).toBe('一（据华为云、腾讯云）。:cite[tencent]:cite[both]');
		expect(say('一。:cite[tencent]二。:cite[both]')).toBe(
			'一（据腾讯云）。:cite[tencent]二（据华为云）。:cite[both]',
		);
		expect(say('腾讯云写可以。:cite[tencent]')).toBe('腾讯云写可以。:cite[tencent]');
		expect(say('有用户这样过，各家说法不一。:cite[days]')).toBe('有用户这样过，各家说法不一。:cite[days]');
	});

	it('gets no mark for what the law itself says', () => {
		expect(say('要备案。:cite[law]')).toBe('要备案。:cite[law]');
	});
});

describe('a list of provinces', () => {
	const requirement = (id: string, when: object, extra: object = {}) =>
		({ id, lists: ['mail'], when, ...extra }) as unknown as Entry<'provinces'>['requirements'][number];
	const province = (title: string, ...requirements: Entry<'provinces'>['requirements']) =>
		({ title, requirements }) as unknown as Entry<'provinces'>;
	const provinces = new Map([
		['gd', province('广东', requirement('gd-mail', { not: { subject: 'personal' } }, { disputes: [{}] }))],
		['bj', province('北京', requirement('bj-mail', { subject: 'personal' }))],
		['sh', province('上海')],
	]);

	it('is every province with such a requirement, in the order of a profile, with whom it is for', () => {
		expect(listProvinces('mail', provinces, t)).toEqual([
			{ title: '北京', path: '/provinces/bj/#bj-mail', limits: ['个人'] },
			{ title: '广东', path: '/provinces/gd/#gd-mail', limits: ['单位', '说法不一'] },
		]);
	});

	it('is written as links, and says that nothing was read about the others', () => {
		const names = '[北京](/provinces/bj/#bj-mail)（个人）、[广东](/provinces/gd/#gd-mail)（单位，说法不一）';
		expect(sayProvinces('要寄：:provinces[mail]。', provinces, t)).toBe(`要寄：${names}（别的省没有读到）。`);
		expect(sayProvinces(':provinces[mail]{only}', provinces, t)).toBe(names);
	});

	it('says once that sources disagree on each of them', () => {
		const disputed = { lists: ['mail'], when: {}, disputes: [{}] };
		const both = new Map([
			['gd', province('广东', requirement('gd-mail', {}, disputed))],
			['bj', province('北京', requirement('bj-mail', {}, disputed))],
		]);
		expect(sayProvinces(':provinces[mail]{only}', both, t)).toBe(
			'[北京](/provinces/bj/#bj-mail)、[广东](/provinces/gd/#gd-mail)（每一处都说法不一）',
		);
	});

	it('throws an error where no province is in it', () => {
		expect(() => sayProvinces(':provinces[age-paper]', provinces, t)).toThrow('age-paper');
	});
});
