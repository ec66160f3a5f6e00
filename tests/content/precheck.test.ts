/** What 提交前自查 says of a case against what the rest of the site says of it. */
import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../../src/compile/calendar.ts';
import { compileFileLimits, compilePrecheck } from '../../src/compile/precheck.ts';
import { compilePapers } from '../../src/compile/papers.ts';
import { checkRulesOf, otherMeans } from '../../src/content-model/references.ts';
import { profileChoices } from '../../src/content-model/vocabulary.ts';
import { createCalendar } from '../../src/domain/calendar.ts';
import { holds } from '../../src/domain/condition.ts';
import { requireDay } from '../../src/domain/day.ts';
import { findSlips } from '../../src/domain/precheck/check.ts';
import { findPapers } from '../../src/domain/precheck/papers.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { t, translations } from '../../src/i18n/all.ts';
import { content } from '../domain/timeline/real-stages.ts';

const papers = compilePapers(content, translations);
const precheck = compilePrecheck(content, translations);
const calendar = createCalendar(compileCalendar(content.holidays));
const today = requireDay('2026-11-30');

/** Every province with every kind of subject. */
const cases = profileChoices.province.flatMap((province) =>
	profileChoices.subject.map((subject): Profile & { province: typeof province; subject: typeof subject } => ({
		order: 'first',
		province,
		subject,
	})),
);

describe('the papers of a case', () => {
	it('are, of each province, just what its page asks for in writing, in the page’s own words', () => {
		for (const profile of cases) {
			const { sure, perhaps } = findPapers(profile, papers.needs);
			const own = [...sure, ...perhaps]
				.filter(({ province }) => province !== undefined)
				.sort((one, other) => one.id.localeCompare(other.id));
			const asked = content.provinces
				.get(profile.province)!
				.requirements.filter(({ kind, when }) => kind === 'material' && holds(when, profile) !== false)
				.sort((one, other) => one.id.localeCompare(other.id));
			expect(own.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
			expect(own.map(({ statement }) => statement)).toEqual(asked.map(({ statement }) => statement));
		}
	});
	it('are sure only where every answer that they hang on was given', () => {
		for (const profile of cases) {
			for (const { when, title } of findPapers(profile, papers.needs).sure) {
				expect(holds(when, profile)).toBe(true);
				expect(title).not.toMatch(/时）$/);
			}
		}
	});
	it('have the originals of who files among them, whoever it is', () => {
		for (const profile of cases) {
			const ids = findPapers(profile, papers.needs).sure.map(({ paper }) => paper);
			expect(ids).toContain('original');
		}
	});
	it('are asked for by tasks and requirements that exist and ask for something in writing', () => {
		const written = new Set(papers.needs.map(({ id }) => id));
		for (const [id, paper] of content.papers) {
			for (const need of paper.for)
				expect(`${id}: ${written.has(need) ? need : 'nothing'}`).toBe(`${id}: ${need}`);
		}
	});
	it('are described once each, all but photographs of oneself and copies', () => {
		const all = [...content.papers.values()].flatMap((paper) => paper.for);
		expect(all.length).toBe(new Set(all).size);
		const bare = papers.needs.filter(({ paper }) => paper === undefined).map(({ id }) => id);
		expect(bare.sort()).toEqual([
			'domain-screenshot',
			'gd-fingerprint-copy',
			'nm-legal-rep-photo',
			'qh-change-five-pictures',
		]);
	});
	it('that may be written freely say what has to stand in them, and no others may be', () => {
		for (const { form, contents, template } of content.papers.values()) {
			if (form === 'free') expect(contents).toBeDefined();
			else expect(template).toMatch(/\S/);
			if (form !== 'free') expect(template).not.toContain('可以自己写');
		}
	});
});

describe('what a province asks', () => {
	it('is said as its page says it, and is never stricter than its sources allow', () => {
		for (const { province, subject } of cases) {
			const requirements = content.provinces.get(province)!.requirements;
			const input = {
				subject,
				province,
				subjectName: '甲（乙）有限公司',
				domainHolder: '张三',
				domain: '中国game.org',
				domainExpires: requireDay('2027-01-20'),
				licenceExpires: requireDay('2027-01-20'),
				idExpires: requireDay('2027-01-20'),
				phones: {
					principal: '1',
					principalEmergency: '1',
					site: '1',
					siteEmergency: '1',
					landline: '13800138000',
				},
				arePhonesShort: true,
				address: '某市市辖区某路1-2-3',
				born: requireDay('2009-06-01'),
			};
			for (const { rule, reason, severity } of findSlips(input, precheck, today, calendar, t)) {
				if (!content['check-rules'].get(rule)!.province) continue;
				const said = requirements.filter(({ statement }) => reason.includes(statement));
				expect(said.length).toBeGreaterThan(0);
				if (severity === 'error') {
					expect(said.some(({ disputes, unknown }) => !disputes && !unknown)).toBe(true);
				}
			}
		}
	});
});

describe('each rejection', () => {
	it('says by which rules it can be seen before, or that nobody can', () => {
		for (const [id, rejection] of content.rejections) {
			if (rejection.precheck === 'none') continue;
			const rules = checkRulesOf(rejection);
			expect(rules.length + rejection.precheck.filter((one) => otherMeans.includes(one)).length).toBe(
				rejection.precheck.length,
			);
			for (const rule of rules) expect(`${id}: ${content['check-rules'].has(rule)}`).toBe(`${id}: true`);
		}
	});
	it('is matched by no rule that needs a whole telephone number, which nobody types in the browser', () => {
		const whole = ['phone-shape', 'phone-format', 'phone-segment'];
		for (const rejection of content.rejections.values()) {
			expect(checkRulesOf(rejection).filter((rule) => whole.includes(rule))).toEqual([]);
		}
	});
});

it('the bounds of files have a text, and a largest size above the smallest', () => {
	for (const { text, min = 0, max = Infinity, source } of compileFileLimits(content, translations)) {
		expect(text).toMatch(/\d/);
		expect(source).toMatch(/\S/);
		expect(max).toBeGreaterThan(min);
	}
});

it('no word of 提交前自查 promises that a filing will pass', () => {
	const own = Object.entries(translations).filter(([key]) => key.startsWith('precheck.'));
	expect(own.length).toBeGreaterThan(100);
	const texts = [
		...own.map(([, text]) => text),
		...[...content['check-rules'].values()].flatMap(({ title, reason }) => [title, reason]),
		...[...content.papers.values()].map((paper) => JSON.stringify(paper)),
	];
	for (const text of texts) expect(text).not.toMatch(/可以提交|会通过|合格/);
});
