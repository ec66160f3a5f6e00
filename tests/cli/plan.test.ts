import { describe, expect, it } from 'vitest';
import { translations } from '../../src/i18n/all.ts';
import { answerPlan, readPlanData } from '../../src/cli/plan.ts';
import { requireDay } from '../../src/domain/day.ts';
import { content } from '../domain/timeline/real-stages.ts';

const data = readPlanData(content);
const ask = (line: string, today = '2026-11-24') =>
	answerPlan(line, data, requireDay(today)) as Record<string, unknown>;
const plan = (query: string, today?: string) => ask(JSON.stringify({ query }), today);

describe('beian plan', () => {
	it('answers in the shape of the design', () => {
		const answer = plan('?v=1&start=2026-12-01&subject=personal&province=zj');
		expect(Object.keys(answer)).toEqual(['link', 'stages', 'number', 'problems']);
		expect(answer.link).toBe('/timeline/?v=1&start=2026-12-01&subject=personal&province=zj');
		expect(answer.problems).toEqual([]);
		const iso = /^\d{4}-\d{2}-\d{2}$/;
		for (const stage of answer.stages as Record<string, string>[]) {
			expect(Object.keys(stage)).toEqual(['id', 'start', 'likely', 'late']);
			expect([stage.start, stage.likely, stage.late].every((day) => iso.test(day!))).toBe(true);
		}
		expect(Object.keys(answer.number as object)).toEqual(['p50', 'p80', 'p95', 'worst']);
	});

	it('with nothing done, today changes nothing, even for a past start', () => {
		const query = '?v=1&start=2026-02-02&subject=company';
		expect(plan(query, '2026-01-01')).toEqual(plan(query, '2026-11-24'));
	});

	it('with something done, what is open ends no earlier than today', () => {
		const query = '?v=1&start=2026-11-02&done=ac0dr2ds7se1fi3fr9su10sm10sy11';
		const number = plan(query, '2026-11-24').number as { p50: string };
		expect(number.p50 >= '2026-11-24').toBe(true);
		expect(plan(query, '2026-12-04')).not.toEqual(plan(query, '2026-11-24'));
	});

	it('has no number without a usable start, and says why in a sentence', () => {
		for (const query of [
			'',
			'?',
			'?subject=personal',
			'?start=2026-02-30',
			'?start=3000-01-01',
			'?start=2036-12-20',
		]) {
			expect(plan(query), query).toMatchObject({ number: null, stages: [] });
		}
		expect(plan('?start=2026-02-30').problems).toEqual([
			'开始日期：“2026-02-30”不是存在的日期，要写成 2026-12-01 这样。没有采用。',
		]);
		expect(plan('?start=2036-12-20')).toMatchObject({
			link: '/timeline/?v=1',
			problems: ['开始日期：从“2036-12-20”算起会超出日历的最后一天 2036-12-31，没有采用。'],
		});
		expect(plan('?v=9&start=2026-12-01&x=1').problems).toHaveLength(2);
	});

	it('has a sentence for every problem of a link', () => {
		for (const [key, word] of Object.entries(translations)) {
			if (key.startsWith('plan.problem.')) expect(word.endsWith('。'), key).toBe(true);
		}
		const queries = [
			'?a=1',
			'?start=%Z',
			'?v=2',
			'?v=x',
			'?sms=1',
			'?start=1',
			'?start=1800-01-01',
			'?done=ac0',
		];
		for (const query of [
			...queries,
			`?${'x'.repeat(3000)}`,
			'?start=2026-01-01&start=1',
			'?start=2026-11-01&done=ac99au0',
		]) {
			for (const problem of plan(query).problems as string[]) expect(problem).not.toMatch(/[{}]|undefined/);
		}
	});

	it('a line that is no question gives an error in its place', () => {
		for (const line of ['', 'x', '[]', 'null', '{}', '{"query":1}', '{"query":"","extra":1}']) {
			const answer = ask(line);
			expect(Object.keys(answer), line).toEqual(['error']);
			expect(answer.error, line).toMatch(/。$/);
		}
	});
});
