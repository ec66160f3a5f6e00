import { describe, expect, it } from 'vitest';
import { readCollection } from '../../../src/content-model/read.ts';
import { readTranslations } from '../../../src/content-model/translations.ts';
import type { Profile } from '../../../src/domain/profile.ts';
import { checkName } from '../../../src/domain/site-name/check.ts';
import { readName } from '../../../src/domain/site-name/reading.ts';
import { compileRules, compileRuleReasons } from '../../../src/compile/site-name.ts';
import { evaluate } from '../../../src/domain/site-name/evaluate.ts';
import { prepare } from '../../../src/domain/site-name/prepare.ts';
import { spell } from '../../../src/compile/pinyin.ts';
import { readCases } from './cases.ts';
import { checker, rules } from './real-rules.ts';

const sources = await readCollection('sources');

describe.each([...rules])('%s', (id, rule) => {
	const queries = rule.examples.flatMap(({ good, bad, profile = {}, subjectName, domain }) =>
		[...good.map((name) => ({ name, fires: false })), ...bad.map((name) => ({ name, fires: true }))].map(
			({ name, fires }) => ({
				fires,
				query: {
					name,
					profile: profile as Profile,
					...(subjectName && { subjectName }),
					...(domain && { domain }),
				},
			}),
		),
	);

	it.each(queries)('$query.name ($fires)', ({ query, fires }) => {
		const fired = evaluate(query, checker).some((finding) => finding.rule === id);
		expect(fired).toBe(fires);
	});

	it('is as strong as its sources', () => {
		const kinds = rule.saidBy.map(({ source }) => sources.get(source)!.kind);
		const count = (kind: string) =>
			new Set(rule.saidBy.filter((c) => sources.get(c.source)!.kind === kind).map((c) => c.source)).size;
		if (rule.strength === 'law')
			expect(kinds.some((kind) => kind === 'law' || kind === 'regulator')).toBe(true);
		if (rule.strength === 'providers') expect(count('provider')).toBeGreaterThanOrEqual(2);
		if (rule.strength === 'provider') expect(count('provider')).toBeGreaterThanOrEqual(1);
		if (rule.strength === 'reports') expect(count('report')).toBeGreaterThanOrEqual(1);
	});

	it('is no error where only users report it', () => {
		if (rule.strength === 'reports')
			expect(rule.applies.map(({ severity }) => severity)).not.toContain('error');
	});
});

describe('a rule that speaks for another', () => {
	const alone = new Map([...rules].map(([id, rule]) => [id, { ...rule, covers: [] }]));
	const withoutCovers = prepare(compileRules(alone), compileRuleReasons(rules));
	const heard = (name: string, more: object, by = checker) =>
		evaluate({ name, profile: {}, ...more }, by).map(({ rule }) => rule);

	it.each([
		['星', { profile: { subject: 'company' } }, 'single-character', 'too-short'],
		['12', { profile: { subject: 'personal' } }, 'digits-only', 'too-short'],
		['a', { profile: { subject: 'company' } }, 'letters-only', 'too-short'],
		['xiaoming.com', {}, 'domain-as-name', 'letters-only'],
		['xiaoming.com', {}, 'domain-as-name', 'disputed-symbols'],
		[
			'陈建国的笔记',
			{ profile: { subject: 'personal' }, subjectName: '陈建国' },
			'personal-own-name',
			'looks-like-a-person',
		],
		['中国美食日记', { profile: { subject: 'personal' } }, 'national-start', 'national-inside'],
	])('%s: says it in its place', (name, more, speaker, silent) => {
		expect(heard(name, more)).toContain(speaker);
		expect(heard(name, more)).not.toContain(silent);
		expect(heard(name, more, withoutCovers)).toContain(silent);
	});

	it('leaves what it says of another part', () => {
		expect(heard('中国美食中国日记', { profile: { subject: 'personal' } })).toEqual(
			expect.arrayContaining(['national-start', 'national-inside']),
		);
	});
});

describe('the rules', () => {
	it('have innocent words only where a word of theirs is inside', () => {
		for (const [id, rule] of rules) {
			const words = rule.words ?? [];
			const idle = (rule.except ?? []).filter((innocent) => !words.some((word) => innocent.includes(word)));
			expect(idle, id).toEqual([]);
		}
	});

	it('have a word of the interface for each of their lists', async () => {
		const words = await readTranslations();
		const lists = [...rules.values()].flatMap((rule) => Object.keys(rule.lists ?? {}));
		const named = lists.filter((name) => name !== 'places-of');
		expect(named.filter((name) => !(`name-rules.list.${name}` in words))).toEqual([]);
	});

	it('spell only words of theirs, each of them found when one of its characters is spelled', () => {
		for (const [id, rule] of rules) {
			for (const word of rule.spelled ?? []) {
				expect(rule.words, id).toContain(word);
				const chars = [...word];
				const syllables = spell(word);
				for (const [at, syllable] of syllables.entries()) {
					const hidden = chars.with(at, syllable).join('');
					const { start, end } = checker
						.find(readName(hidden, checker.normalise).core)
						.find(({ owner }) => checker.rules[owner]!.data.id === id) ?? { start: -1, end: -1 };
					expect(hidden.slice(start, end), `${id}: ${hidden}`).toBe(hidden);
				}
			}
		}
	});

	it('name no labelled case, unless it is a banned word or a brand itself', () => {
		const names = readCases('labelled').map(({ name }) => name);
		const texts = [...rules].flatMap(([id, rule]) => [
			...(id === 'known-brands' || id === 'bare-keyword' ? [] : (rule.words ?? [])),
			...(rule.except ?? []),
			...Object.values(rule.lists ?? {}).flat(),
			...rule.examples.flatMap(({ good, bad }) => [...good, ...bad]),
		]);
		expect(names.filter((name) => texts.includes(name) && !['论坛'].includes(name))).toEqual([]);
	});

	it('say everything that they say: no place left unfilled', () => {
		for (const name of ['', 'abc.com', '中国论坛', '某某有限公司', '杭州@博客', '一'.repeat(40)]) {
			for (const subject of ['personal', 'company', undefined] as const) {
				const { findings } = checkName({ name, profile: subject ? { subject } : {} }, checker);
				expect(findings.length).toBeGreaterThan(0);
				for (const { reason } of findings) expect(reason).not.toMatch(/[{}]|^$/);
			}
		}
	});
});
