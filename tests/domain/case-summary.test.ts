import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/domain/case-summary.ts';
import { makeChecklist } from '../../src/domain/checklist/list.ts';
import { requireDay } from '../../src/domain/day.ts';
import type { Profile } from '../../src/domain/profile.ts';
import type { StoredTask } from '../../src/domain/timeline/acts.ts';
import { findDueByTask } from '../../src/domain/timeline/due-dates.ts';
import { forecast } from '../../src/domain/timeline/forecast.ts';
import { readPlan } from '../../src/domain/timeline/plan-of.ts';
import { findWaits } from '../../src/domain/timeline/waiting.ts';
import { national } from './checklist/real-tasks.ts';
import { realCalendar } from './real-calendar.ts';
import { realStages } from './timeline/real-stages.ts';

const profile: Profile = { order: 'first', subject: 'personal', province: 'zj' };
const model = { stages: realStages, calendar: realCalendar };

function summary(tasks: Readonly<Record<string, StoredTask>>, day: string, sms?: string) {
	const today = requireDay(day);
	const plan = readPlan(model, { profile, tasks, plan: { ...(sms !== undefined && { sms }) } }, today);
	const result = forecast(realStages, realCalendar, plan, today);
	if (typeof result === 'string') throw new Error(result);
	const list = makeChecklist(national, profile).tasks;
	const waiting = findWaits(result, realCalendar, today);
	const due = findDueByTask(list, result, {}, plan);
	return { list, ...summarise({ tasks: list, states: tasks, forecast: result, waiting, due, today, sms }) };
}

describe('the summary of a case', () => {
	it('of a new one has its first task, and waits for nobody', () => {
		const { list, total, settled, phase, phases, next, waiting, number } = summary({}, '2026-12-01');
		expect([total, settled, phase]).toEqual([list.length, 0, 'before-paying']);
		expect(next).toMatchObject({ id: list[0]!.id, title: list[0]!.title });
		expect(waiting).toBeUndefined();
		expect(phases.map(([, , count]) => count).reduce((sum, count) => sum + count)).toBe(total);
		expect(number!.p50 <= number!.p80 && number!.p80 <= number!.p95).toBe(true);
	});

	it('knows the wait, and counts what is set aside as settled', () => {
		const tasks = {
			'submit-review': { state: 'done' as const, date: '2026-12-07' },
			'install-app': { state: 'skipped' as const },
		};
		const { settled, waiting } = summary(tasks, '2026-12-08');
		expect(settled).toBe(2);
		expect(waiting).toMatchObject({ stage: 'first-review', who: 'aliyun', since: '2026-12-07' });
	});

	it('names the news that ends the wait', () => {
		const tasks = { 'submit-review': { state: 'done' as const, date: '2026-12-07' } };
		expect(summary(tasks, '2026-12-08').waiting?.news).toEqual(['passed', 'sms', 'returned']);
	});

	it('puts the SMS check before all else while its time runs, and says until which minute', () => {
		const tasks = { 'submit-review': { state: 'done' as const, date: '2026-12-07' } };
		const { next } = summary(tasks, '2026-12-09', '2026-12-09T09:20');
		expect(next).toMatchObject({ id: 'sms-verify', until: '2026-12-10T09:20' });
	});

	it('is due by the day of the plan, where there is one', () => {
		const parts = { states: {}, waiting: [], today: requireDay('2026-12-01') };
		const { tasks } = makeChecklist(national, profile);
		const [first] = tasks;
		const due = { [first!.id]: requireDay('2026-12-03') };
		expect(summarise({ ...parts, tasks, forecast: undefined, due }).next).toStrictEqual({
			id: first!.id,
			title: first!.title,
			due: '2026-12-03',
		});
		expect(summarise({ ...parts, tasks, forecast: undefined, due: {} })).toMatchObject({
			next: { id: first!.id },
			number: undefined,
		});
		expect(summarise({ ...parts, tasks, forecast: undefined, due: {} }).next).not.toHaveProperty('due');
	});

	it('of which nothing is left is in its last phase, and of which nothing is known in none', () => {
		const { tasks } = makeChecklist(national, profile);
		const states = Object.fromEntries(tasks.map(({ id }) => [id, { state: 'done' as const }]));
		const parts = { forecast: undefined, waiting: [], due: {}, today: requireDay('2026-12-01') };
		const finished = summarise({ ...parts, tasks, states });
		expect(finished).toMatchObject({ phase: 'after', next: undefined, settled: tasks.length });
		expect(summarise({ ...parts, tasks: [], states: {} })).toMatchObject({ phase: undefined, phases: [] });
	});

	it('says no date of the number once it is there', () => {
		const tasks = { 'receive-number': { state: 'done' as const, date: '2026-12-24' } };
		expect(summary(tasks, '2026-12-25').number).toBeUndefined();
	});
});
