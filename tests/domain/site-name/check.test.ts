import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileChoices } from '../../../src/content-model/vocabulary.ts';
import type { Profile } from '../../../src/domain/profile.ts';
import { checkName } from '../../../src/domain/site-name/check.ts';
import { evaluate } from '../../../src/domain/site-name/evaluate.ts';
import { nameSeverities } from '../../../src/domain/site-name/rules.ts';
import { anyText, profileArbitrary } from '../arbitraries.ts';
import { readCases } from './cases.ts';
import { checker, rules } from './real-rules.ts';

const cases = [...readCases('labelled'), ...readCases('hard')];
const someName = fc.oneof(
	fc.constantFrom(...cases.map(({ name }) => name)),
	anyText({ maxLength: 40 }),
	fc
		.array(fc.constantFrom(...[...rules.values()].flatMap((rule) => rule.words ?? [])), { maxLength: 4 })
		.map((words) => words.join('')),
);
const subjectName = fc.option(
	fc.oneof(fc.constantFrom('成都晨星软件有限公司', '陈建国', '滨江市图书馆'), anyText()),
	{ nil: undefined },
);
const check = (name: string, profile: Profile = {}, subject?: string) =>
	checkName({ name, profile, ...(subject !== undefined && { subjectName: subject }) }, checker);
const ids = (name: string, profile: Profile = {}, subject?: string) =>
	check(name, profile, subject).findings.map(({ rule }) => rule);

describe('any name', () => {
	it('gets an answer whose parts are cut from it, the worst first', () => {
		fc.assert(
			fc.property(someName, profileArbitrary, subjectName, (name, profile, subject) => {
				const { findings, verdict, suggestions } = check(name, profile, subject);
				for (const { start, end, text } of findings) {
					expect(text).toBe(name.slice(start, end));
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeLessThanOrEqual(name.length);
				}
				const weights = findings.map(({ severity }) => nameSeverities.indexOf(severity));
				expect(weights).toEqual([...weights].sort((a, b) => a - b));
				expect(verdict).toBe(weights[0] === 0 ? 'error' : weights[0] === 1 ? 'warn' : 'ok');
				expect(suggestions.length === 0 || verdict !== 'ok').toBe(true);
			}),
		);
	});

	it.each([
		['摄影论坛', '摄影手记'],
		['编程论坛', '编程笔记'],
	])('%s gets forms that suit what it is about: %s', (name, suggested) => {
		expect(check(name, { subject: 'personal' }).suggestions[0]).toBe(suggested);
	});

	it('gets suggestions in which the rules find nothing, and the same ones again', () => {
		fc.assert(
			fc.property(someName, profileArbitrary, subjectName, (name, profile, subject) => {
				const { suggestions } = check(name, profile, subject);
				expect(new Set(suggestions).size).toBe(suggestions.length);
				expect(suggestions).not.toContain(name);
				for (const suggestion of suggestions) {
					const query = { name: suggestion, profile, ...(subject !== undefined && { subjectName: subject }) };
					expect(evaluate(query, checker), suggestion).toEqual([]);
				}
				expect(check(name, profile, subject).suggestions).toEqual(suggestions);
			}),
		);
	});

	it('gets suggestions about its matter, whole words of it, without what is refused', () => {
		const personal: Profile = { subject: 'personal' };
		expect(check('小明的技术博客', personal).suggestions[0]).toContain('小明');
		expect(check('我的小屋论坛', personal).suggestions[0]).toContain('小屋');
		for (const name of check('blueocean.com', personal).suggestions) expect(name).not.toMatch(/[a-z]/);
	});

	it('of an individual that fails gets three', () => {
		fc.assert(
			fc.property(someName, fc.constantFrom(...profileChoices.province), (name, province) => {
				const { verdict, suggestions } = check(name, { subject: 'personal', province });
				if (verdict !== 'ok') expect(suggestions).toHaveLength(3);
			}),
		);
	});

	it('of an organisation that fails gets three, whatever is known of the organisation', () => {
		const organisations: readonly [Profile['subject'], string | undefined][] = [
			['company', undefined],
			['company', '成都晨星软件有限公司'],
			['company', '人民电器集团有限公司'],
			['individual-business', '西湖区小满烘焙店'],
			['institution', '滨江市图书馆'],
			['association', '浙江省围棋协会'],
			['government', '滨江市民政局'],
			['law-firm', undefined],
		];
		const provinces = fc.option(fc.constantFrom(...profileChoices.province), { nil: undefined });
		fc.assert(
			fc.property(
				someName,
				fc.constantFrom(...organisations),
				provinces,
				(name, [who, registered], province) => {
					const profile = { subject: who!, ...(province !== undefined && { province }) };
					const { verdict, suggestions } = check(name, profile, registered);
					if (verdict !== 'ok') expect(suggestions, name).toHaveLength(3);
				},
			),
		);
	});

	it('of a brand gets three where nobody has said whose it is', () => {
		expect(check('知乎', { subject: 'company' }).suggestions).toHaveLength(3);
	});

	it.each([
		['empty', ''],
		['of spaces', ' \u3000\t'],
		['of ten thousand characters', '中国'.repeat(5000)],
		['of ten thousand other characters', '😀a博.'.repeat(2500)],
		['half a surrogate pair', '\ud800'],
		['markup', '<script>alert(1)</script>'],
		['control characters', '\u0000\u001b[31m'],
	])('%s is judged', (_, name) => {
		const { verdict, findings } = check(name, { subject: 'personal' });
		expect(verdict).not.toBe('ok');
		expect(findings.length).toBeGreaterThan(0);
	});
});

describe('a disguise', () => {
	const disguises: Record<string, (name: string) => string> = {
		'zero-width characters': (name) => [...name].join('\u200b'),
		'a direction mark': (name) => `\u202e${name}`,
		'full-width letters': (name) =>
			name.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
		capitals: (name) => name.toUpperCase(),
		'Cyrillic letters': (name) => name.replaceAll('a', 'а').replaceAll('o', 'о').replaceAll('e', 'е'),
	};
	const plain = cases.filter(({ name }) => !/[^\p{L}\p{N}]/u.test(name));

	// It may make one stricter: whoever hides a word means it.
	it.each(Object.keys(disguises))('by %s makes no verdict milder', (kind) => {
		const verdicts = ['ok', 'warn', 'error'];
		for (const { name, profile, subjectName: subject } of plain) {
			expect(
				verdicts.indexOf(check(disguises[kind]!(name), profile, subject).verdict),
				name,
			).toBeGreaterThanOrEqual(verdicts.indexOf(check(name, profile, subject).verdict));
		}
	});

	it('by spaces or symbols between the characters does not hide a word', () => {
		for (const gap of [' ', '.', '·', '_', '*', '　']) {
			expect(ids(`编程博${gap}客`, { subject: 'personal' })).toContain('personal-interactive');
			expect(ids(`中${gap}国古建`, { subject: 'company' })).toContain('national-start');
		}
	});

	it('by traditional characters does not hide a word', () => {
		expect(ids('中國古建築')).toContain('national-start');
		expect(ids('編程論壇', { subject: 'personal' })).toContain('personal-interactive');
	});

	it('by pinyin in place of some characters does not hide a word', () => {
		for (const name of ['编程博ke', '编程BO客', '编程ｂｏ客', '编程bo 客', 'lun坛小记', '我的lt天shi博客']) {
			expect(ids(name, { subject: 'personal' }), name).toContain('personal-interactive');
		}
		expect(ids('gong作shi手记', { subject: 'personal' })).toContain('personal-generic');
		expect(ids('gongzuoshi手记', { subject: 'personal' })).toContain('personal-generic');
		expect(check('老陈工zuo室', { subject: 'personal' }).findings[0]!.text).toBe('工zuo室');
	});

	it('letters that only hold a syllable, or that have many readings, hide nothing', () => {
		for (const name of ['Turbo客厅手记', '爱上Bokeh摄影', 'xiaoxue的日记', 'Pan客户端笔记', 'AI国画小记']) {
			expect(check(name, { subject: 'personal' }).verdict, name).toBe('ok');
		}
	});
});

describe('what has not been said', () => {
	it('is no error that only individuals get', () => {
		const only = [...rules].filter(([, rule]) =>
			rule.applies.every(({ when }) => [when.subject].flat().join() === 'personal'),
		);
		expect(only.length).toBeGreaterThan(10);
		for (const [id, rule] of only) expect(rule.unsaid, id).not.toBe('error');
	});

	it('a name that reads as an organisation’s is only told what individuals may not', () => {
		expect(check('晨星科技有限公司').verdict).toBe('ok');
		expect(ids('晨星科技有限公司')).toContain('personal-organisation');
		expect(check('编程博客').verdict).toBe('warn');
	});

	it('no province, no rule of a province', () => {
		expect(ids('德胜机械网站', { subject: 'company' })).toEqual([]);
		expect(ids('德胜机械网站', { subject: 'company', province: 'sd' })).toEqual(['tianjin-shandong-words']);
	});
});

describe('a registered name', () => {
	it('lets an organisation use the words in it, and nobody else', () => {
		const name = '人民电器';
		expect(check(name, { subject: 'company' }, '人民电器集团有限公司').verdict).toBe('ok');
		expect(check(name, { subject: 'company' }).verdict).toBe('error');
		expect(check(name, { subject: 'personal' }, '人民').verdict).toBe('error');
	});

	it('gives names from its own parts', () => {
		expect(check('云端记账助手', { subject: 'company' }, '成都晨星软件有限公司').suggestions).toEqual([
			'晨星官网',
			'晨星软件',
			'晨星产品展示',
		]);
		expect(
			check('中国建材网', { subject: 'company', province: 'gd' }, '广州星河建材有限公司').suggestions[0],
		).toBe('星河官网');
	});
});

describe('suggestions for an individual', () => {
	it('keep what the name is about', () => {
		const { suggestions } = check('杭州美食地图', { subject: 'personal' });
		expect(suggestions).toHaveLength(3);
		for (const suggestion of suggestions) expect(suggestion).toContain('美食');
	});

	it('leave out the person’s own name', () => {
		const { suggestions } = check('陈建国的摄影', { subject: 'personal' }, '陈建国');
		expect(suggestions.join()).not.toContain('陈建国');
		expect(suggestions.join()).toContain('摄影');
	});
});
