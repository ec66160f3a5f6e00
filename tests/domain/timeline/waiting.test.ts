import { describe, expect, it } from 'vitest';
import { requireDay, formatDay } from '../../../src/domain/day.ts';
import { forecast } from '../../../src/domain/timeline/forecast.ts';
import type { Plan } from '../../../src/domain/timeline/plan.ts';
import { listSteps } from '../../../src/domain/timeline/steps.ts';
import { computeNewsChange, findWaits, type News } from '../../../src/domain/timeline/waiting.ts';
import { realCalendar } from '../real-calendar.ts';
import { realStages } from './real-stages.ts';

const own = { order: 'first', subject: 'personal', province: 'zj' } as const;
const submitted: Plan = {
	...own,
	start: '2026-11-30',
	done: {
		account: '2026-11-30',
		'domain-realname': '2026-12-01',
		'domain-sync': '2026-12-04',
		server: '2026-12-01',
		fill: '2026-12-07',
	},
};
const waits = (plan: Plan, today: string) => {
	const result = forecast(realStages, realCalendar, plan, requireDay(today));
	if (typeof result === 'string') throw new Error(result);
	return findWaits(result, realCalendar, requireDay(today));
};
const shown = (plan: Plan, today: string) =>
	waits(plan, today).map(({ step, since, state, news }) => [step.id, formatDay(since), state, ...news]);

describe('what a filing waits for', () => {
	it('is nobody before anything was done, and while it is the person’s turn', () => {
		expect(shown({ ...own, start: '2026-11-30' }, '2026-12-10')).toEqual([]);
		expect(shown({ ...own, start: '2026-11-30', done: { account: '2026-11-30' } }, '2026-12-01')).toEqual([]);
	});

	it('is the first review once the papers are submitted, and says when that is long', () => {
		const [wait] = waits(submitted, '2026-12-08');
		expect(shown(submitted, '2026-12-08')).toEqual([
			['first-review', '2026-12-07', 'usual', 'passed', 'sms', 'returned'],
		]);
		expect(wait!.since).toBeLessThanOrEqual(wait!.usual);
		expect(wait!.usual).toBeLessThanOrEqual(wait!.worry);
		expect(shown(submitted, formatDay(wait!.worry))[0]![2]).not.toBe('worry');
		expect(shown(submitted, formatDay(wait!.worry + 1))[0]![2]).toBe('worry');
	});

	it('is usual until the same day, however long it has lasted', () => {
		const first = waits(submitted, '2026-12-07')[0]!;
		const later = waits(submitted, '2026-12-20')[0]!;
		expect([later.usual, later.worry]).toEqual([first.usual, first.worry]);
	});

	it('is asked about only what can be heard: who cancels only the access gets no SMS', () => {
		const cancel: Plan = {
			order: 'cancel',
			cancelKind: 'access',
			start: '2026-11-30',
			done: { fill: '2026-12-01' },
		};
		expect(waits(cancel, '2026-12-02').flatMap(({ news }) => news)).not.toContain('sms');
	});
});

describe('news', () => {
	const minute = requireDay('2026-12-08') * 1440 + 9 * 60 + 20;
	const change = (news: News, plan: Plan, today: string) =>
		computeNewsChange(
			news,
			waits(plan, today)[0]!,
			listSteps(realStages, plan, plan.returns),
			plan,
			realCalendar,
			{
				today: requireDay(today),
				minute,
			},
		);

	it('of a passed first review is one step done on that day', () => {
		expect(change('passed', submitted, '2026-12-08')).toEqual({
			acts: [[{ step: 'first-review', tasks: [] }, '2026-12-08']],
			plan: {},
		});
	});

	it('of the SMS starts its clock at the minute, and ends the waits before it', () => {
		expect(change('sms', submitted, '2026-12-08')).toEqual({ acts: [], plan: { sms: '2026-12-08T09:20' } });
		expect(shown({ ...submitted, sms: '2026-12-08T09:20' }, '2026-12-08')).toEqual([]);
	});

	it('of a return by the first review opens again what was submitted', () => {
		const { acts, plan } = change('returned', submitted, '2026-12-08');
		expect(acts[0]).toEqual([{ step: 'fill', tasks: ['submit-review'] }, undefined]);
		expect(acts.every(([, day]) => day === undefined)).toBe(true);
		expect(plan).toEqual({});
	});

	const decided: Plan = {
		...submitted,
		done: { ...submitted.done, sms: '2026-12-10', 'sms-sync': '2026-12-10' },
		sms: '2026-12-10T08:00',
	};

	it('that the authority decided is of a working day, and ticks the list', () => {
		// 12 December 2026 is a Saturday.
		expect(change('passed', decided, '2026-12-12')).toEqual({
			acts: [[{ step: 'authority-review', tasks: ['watch-progress', 'receive-number'] }, '2026-12-11']],
			plan: {},
		});
	});

	it('of the authority’s return begins a further round, whose SMS is still to come', () => {
		expect(change('returned', decided, '2026-12-18')).toEqual({
			acts: [[{ step: 'authority-review', tasks: [] }, '2026-12-18']],
			plan: { returns: 1, sms: undefined },
		});
	});

	it('of more returns than are planned for begins the last round anew', () => {
		const round = (n: number, day: string) =>
			Object.fromEntries(
				['correction', 'first-review', 'submit', 'sms', 'sms-sync'].map((id) => [`${id}-${n}`, day]),
			);
		const plan: Plan = {
			...decided,
			sms: undefined,
			returns: 2,
			done: {
				...decided.done,
				'authority-review': '2026-12-18',
				...round(2, '2026-12-21'),
				'authority-review-2': '2026-12-28',
				...round(3, '2026-12-30'),
			},
		};
		const { acts, plan: changed } = change('returned', plan, '2027-01-08');
		expect(changed).toEqual({});
		expect(acts.map(([{ step }, day]) => [step, day])).toContainEqual(['correction-3', undefined]);
		expect(acts.map(([{ step }]) => step)).not.toContain('fill');
	});
});
