import { describe, expect, it } from 'vitest';
import { requireDay } from '../../../src/domain/day.ts';
import { buildChart } from '../../../src/domain/timeline/chart.ts';
import { forecast } from '../../../src/domain/timeline/forecast.ts';
import { buildLine } from '../../../src/domain/timeline/line.ts';
import type { Plan } from '../../../src/domain/timeline/plan.ts';
import { realCalendar } from '../real-calendar.ts';
import { realStages } from './real-stages.ts';

const plan: Plan = { order: 'first', subject: 'personal', province: 'zj', start: '2026-11-30' };
const of = (one: Plan, today: string) => {
	const result = forecast(realStages, realCalendar, one, requireDay(today));
	if (typeof result === 'string') throw new Error(result);
	return {
		result,
		line: buildLine(result, realCalendar, requireDay(today)),
		chart: buildChart(result, realCalendar, requireDay(today)),
	};
};

describe('the line of dates', () => {
	it('goes forward, with every step that is left once, and the number before what it brings', () => {
		const { result, line } = of(plan, '2026-11-30');
		const days = line.map(({ first }) => first);
		expect(days).toEqual([...days].sort((a, b) => a - b));
		const steps = line.flatMap((item) => ('step' in item ? [item.step.step.id] : []));
		expect([...steps].sort()).toEqual(result.steps.map(({ step }) => step.id).sort());
		const place = (id: string) => line.findIndex((item) => 'step' in item && item.step.step.id === id);
		const number = line.findIndex(({ kind }) => kind === 'number');
		expect(number).toBeGreaterThan(place('authority-review'));
	});

	it('names a holiday that lies in it', () => {
		const { line } = of({ ...plan, start: '2026-12-28' }, '2026-12-28');
		expect(line.some(({ kind }) => kind === 'holiday')).toBe(true);
	});

	it('has the same days as the chart', () => {
		const { line, chart } = of({ ...plan, done: { account: '2026-11-30' } }, '2026-12-02');
		for (const item of line) {
			if (!('step' in item)) continue;
			const row = chart.rows.find(({ step }) => step.step.id === item.step.step.id)!;
			expect([item.first, item.last]).toEqual([row.first, row.likely]);
		}
	});

	it('begins with what is done, in one, and shows today where nothing has begun yet', () => {
		expect(
			of({ ...plan, done: { account: '2026-12-01', fill: '2026-12-03' } }, '2026-12-04').line[0],
		).toMatchObject({
			kind: 'done',
			last: requireDay('2026-12-03'),
		});
		const { line } = of({ ...plan, start: '2026-12-10' }, '2026-12-01');
		expect(line[0]).toEqual({
			kind: 'today',
			first: requireDay('2026-12-01'),
			last: requireDay('2026-12-01'),
		});
	});

	it('ends with nothing left where all is done', () => {
		const done = Object.fromEntries(
			realStages.filter(({ code }) => code !== 'co').map(({ id }) => [id, '2026-12-01']),
		);
		const { line } = of({ ...plan, done }, '2026-12-10');
		expect(line.map(({ kind }) => kind)).toEqual(['done']);
	});

	it('says as the latest day for the number none that the model or the law exceeds', () => {
		const { result, line } = of(plan, '2026-11-30');
		const number = line.find((item) => item.kind === 'number')!;
		expect(number).toMatchObject({ first: result.number.p20, last: result.number.p80 });
		expect('latest' in number && number.latest).toBe(Math.max(result.number.worst, result.bound!));
	});
});
