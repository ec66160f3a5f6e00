import { describe, expect, it } from 'vitest';
import { findHolidays, isWorkingDay } from '../../../src/domain/calendar.ts';
import { requireDay, formatDay } from '../../../src/domain/day.ts';
import { findStalledStep } from '../../../src/domain/timeline/agenda.ts';
import { findLatestStarts } from '../../../src/domain/timeline/backwards.ts';
import { buildChart } from '../../../src/domain/timeline/chart.ts';
import { findDisorder } from '../../../src/domain/timeline/disorder.ts';
import { findDueDates } from '../../../src/domain/timeline/due-dates.ts';
import { forecast, type Forecast } from '../../../src/domain/timeline/forecast.ts';
import { listNotes } from '../../../src/domain/timeline/notes.ts';
import { sayHeadline, sayPlan } from '../../../src/domain/timeline/plan-text.ts';
import type { Plan } from '../../../src/domain/timeline/plan.ts';
import { t } from '../../../src/i18n/all.ts';
import { realCalendar } from '../real-calendar.ts';
import { realStages } from './real-stages.ts';

const today = requireDay('2026-11-24');

function run(plan: Plan, on = today): Forecast {
	const result = forecast(realStages, realCalendar, plan, on);
	if (typeof result === 'string') throw new Error(result);
	return result;
}

const zhejiang: Plan = { start: '2026-12-01', order: 'first', subject: 'personal', province: 'zj' };
const notes = (plan: Plan, on = today) => listNotes(plan, run(plan, on), realCalendar, on, t);

describe('holidays in a span', () => {
	it('are whole even where the span cuts them', () => {
		const found = findHolidays(realCalendar, requireDay('2026-09-26'), requireDay('2026-10-03'));
		expect(found.map(({ first, last }) => [formatDay(first), formatDay(last)])).toEqual([
			['2026-09-25', '2026-09-27'],
			['2026-10-01', '2026-10-07'],
		]);
		expect(findHolidays(realCalendar, requireDay('2026-11-02'), requireDay('2026-11-30'))).toEqual([]);
	});
});

describe('due dates', () => {
	it('are the likely ends of what is not done', () => {
		const result = run({ ...zhejiang, done: { account: '2026-12-01' } }, requireDay('2026-12-01'));
		const due = findDueDates(result);
		expect(due['account']).toBeUndefined();
		for (const { step, end } of result.steps.filter(({ state }) => state !== 'done')) {
			expect(due[step.stage.id], step.id).toBeLessThanOrEqual(end.p80);
		}
		expect(Object.keys(due)).toContain('fill');
	});

	it('are those of the round that comes first', () => {
		const result = run({ ...zhejiang, returns: 1 });
		const first = result.steps.find(({ step }) => step.id === 'sms')!;
		expect(findDueDates(result)['sms']).toBe(first.end.p80);
	});
});

describe('marks out of order', () => {
	it('are told with the step that had to come before', () => {
		const done = { submit: '2026-12-10', 'first-review': '2026-12-11' };
		const steps = run({ ...zhejiang, done }, requireDay('2026-12-12')).steps.map(({ step }) => step);
		expect(findDisorder(steps, { done }).map(({ step, before }) => [step.id, before.id])).toEqual([
			['submit', 'first-review'],
		]);
		expect(findDisorder(steps, { done: { submit: '2026-12-11', 'first-review': '2026-12-11' } })).toEqual([]);
	});
});

describe('a step that took longer than the model allows', () => {
	const plan: Plan = { ...zhejiang, start: '2026-09-21', done: { 'sms-sync': '2026-09-30' } };

	it('is reported as stalled: no date for the number is left', () => {
		expect(findStalledStep(run(plan), today)?.step.id).toBe('authority-review');
		expect(sayHeadline({ plan, forecast: run(plan) }, today, t)).toContain('管局审核');
		const text = sayPlan({ plan, forecast: run(plan) }, 'https://example.cn/', today, t);
		expect(text).not.toMatch(/一半的情况|八成/);
	});

	it('is not reported while the model still has days for it', () => {
		const soon = requireDay('2026-10-09');
		expect(findStalledStep(run(plan, soon), soon)).toBeUndefined();
	});
});

describe('the chart', () => {
	const chart = buildChart(run(zhejiang), realCalendar, requireDay('2026-12-05'));

	it('shades exactly the days without work', () => {
		const shaded = new Set(
			chart.off.flatMap(({ first, last }) =>
				Array.from({ length: last - first + 1 }, (_, index) => first + index),
			),
		);
		for (let day = chart.first; day <= chart.last; day++) {
			expect(shaded.has(day), formatDay(day)).toBe(isWorkingDay(realCalendar, day) === false);
		}
		expect(chart.off.some(({ holiday }) => holiday === '元旦')).toBe(true);
	});

	it('holds every bar, today and the days whose holidays are not published', () => {
		for (const row of chart.rows) {
			expect(row.first).toBeGreaterThanOrEqual(chart.first);
			expect(row.last).toBeLessThanOrEqual(chart.last);
			expect(row.likely).toBeLessThanOrEqual(row.last);
		}
		expect(chart.today).toBe(requireDay('2026-12-05'));
		expect(chart.provisional).toEqual({ first: requireDay('2027-01-01'), last: chart.last });
		expect(buildChart(run(zhejiang), realCalendar, today).today).toBeUndefined();
		expect(chart.ticks.length).toBeLessThanOrEqual(6);
	});
});

describe('what is said about a plan', () => {
	it('names what was not said', () => {
		expect(notes({ start: '2026-12-01' }).remarks[0]).toBe('没选的按首次备案、个人、全国一般的审核天数算。');
		expect(notes(zhejiang).remarks.join()).not.toContain('没选');
	});

	it('tells of a start on a holiday, on a weekend and in the past', () => {
		const national = notes({ ...zhejiang, start: '2026-10-02' }, requireDay('2026-09-01')).remarks.join();
		expect(national).toContain('10月2日（周五）是国庆节');
		expect(national).toContain('从 10月8日（周四）起算');
		expect(notes({ ...zhejiang, start: '2026-12-05' }).remarks.join()).toContain('12月5日（周六）是周末');
		expect(notes({ ...zhejiang, start: '2026-11-02' }).warnings).toHaveLength(1);
		expect(notes(zhejiang).warnings).toEqual([]);
		// Once something has happened, the day that was planned is of no interest.
		const begun = notes({ ...zhejiang, start: '2026-11-21', done: { account: '2026-11-21' } });
		expect(begun.remarks.join()).not.toContain('是周末');
		expect(begun.warnings).toEqual([]);
	});

	it('shows the Spring Festival and that its days are not official yet', () => {
		const text = notes({ ...zhejiang, start: '2027-01-21' }).remarks.join();
		expect(text).toContain('春节');
		expect(text).toContain('2027 年起的放假安排还没有公布');
	});

	it('says that holidays have become official since the plan was sent', () => {
		expect(notes({ ...zhejiang, edition: 2025 }).remarks.join()).toContain('2026 年的放假安排还没公布');
		expect(notes({ ...zhejiang, edition: 2026 }).remarks.join()).not.toContain('发出时');
		expect(
			notes({ ...zhejiang, start: '2025-06-02', edition: 2025 }, requireDay('2025-06-02')).remarks.join(),
		).not.toContain('发出时');
	});

	it('tells of marks that cannot both be right', () => {
		const done = { submit: '2026-11-20', 'first-review': '2026-11-23' };
		expect(notes({ ...zhejiang, start: '2026-11-16', done }).warnings.join()).toContain(
			'“提交管局”的日子早于',
		);
	});
});

describe('the plan as a message', () => {
	const url = 'https://example.cn/timeline/?v=1&start=2026-12-01';

	it('has the three dates, the bound, what they are worth, and ends with the link', () => {
		const lines = sayPlan({ plan: zhejiang, forecast: run(zhejiang) }, url, today, t).split('\n');
		expect(lines[0]).toBe('备案时间表：12月1日（周二）开始办，拿到备案号的日子');
		expect(lines[1]).toMatch(/^一半的情况在 .*）前，八成在 .*）前，九成五在 .*）前$/);
		expect(lines.join()).toContain('没被退回');
		expect(lines.at(-2)).toBe('这是模型推算，不是承诺，也不是统计。');
		expect(lines.at(-1)).toBe(url);
	});

	it('names no bound once a return is assumed', () => {
		const plan = { ...zhejiang, returns: 1 };
		expect(sayPlan({ plan, forecast: run(plan) }, url, today, t)).not.toContain('按期限');
	});

	it('says when to begin for a plan towards a day', () => {
		const plan: Plan = { ...zhejiang, start: undefined, target: '2027-03-01' };
		const latest = findLatestStarts(realStages, realCalendar, plan, '2027-03-01');
		if (typeof latest === 'string') throw new Error(latest);
		expect(sayHeadline({ plan, latest }, today, t)).toMatch(/^想在 2027年3月1日（周一）前上线，最晚 2027年/);
		expect(sayPlan({ plan, latest }, url, today, t)).toContain('最晚开始的日子');
	});
});
