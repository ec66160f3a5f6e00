import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../../src/domain/calendar.ts';
import { requireDay, formatDay } from '../../../src/domain/day.ts';
import { provinceIds, subjectIds } from '../../../src/content-model/vocabulary.ts';
import type { StageData } from '../../../src/domain/timeline/data.ts';
import { computePert } from '../../../src/domain/timeline/distribution.ts';
import { findUsualEnd, forecast, type Forecast, type Odds } from '../../../src/domain/timeline/forecast.ts';
import type { Plan } from '../../../src/domain/timeline/plan.ts';
import { realCalendar as calendar } from '../real-calendar.ts';
import { realStages } from './real-stages.ts';

type Length = readonly [unit: 'working' | 'calendar', least: number, likely: number, most: number];

function stage(id: string, after: string[], [unit, least, likely, most]: Length, more = {}): StageData {
	return {
		id,
		code: 'xx',
		title: id,
		who: 'you',
		after,
		when: {},
		duration: { unit, least, likely, most },
		...more,
	};
}

function run(stages: readonly StageData[], plan: Plan, today?: string): Forecast {
	const result = forecast(stages, calendar, plan, today === undefined ? undefined : requireDay(today));
	if (typeof result === 'string') throw new Error(result);
	return result;
}

const iso = ({ p50, p80, p95, worst }: Odds) => [p50, p80, p95, worst].map(formatDay);
const stepOf = (result: Forecast, id: string) => result.steps.find(({ step }) => step.id === id)!;

describe('a forecast worked out by hand', () => {
	const review = stage('review', [], ['working', 1, 1, 3], { brings: 'number' });

	it('a review of 1 to 3 working days across the Spring Festival of 2026', () => {
		// One, two, three days with 1/2, 1/3, 1/6: Saturday 14 February is worked, then off until the 23rd.
		expect(iso(run([review], { start: '2026-02-13' }).number)).toEqual([
			'2026-02-14',
			'2026-02-24',
			'2026-02-25',
			'2026-02-25',
		]);
	});

	it('across the Spring Festival of 2025', () => {
		expect(iso(run([review], { start: '2025-01-27' }).number)).toEqual([
			'2025-02-05',
			'2025-02-06',
			'2025-02-07',
			'2025-02-07',
		]);
	});

	it('across National Day 2026, a wait in calendar days runs on through the holiday', () => {
		const stages = [stage('wait', [], ['calendar', 3, 3, 3]), { ...review, after: ['wait'] }];
		expect(iso(run(stages, { start: '2026-09-30' }).number)).toEqual([
			'2026-10-08',
			'2026-10-09',
			'2026-10-10',
			'2026-10-10',
		]);
	});

	it('starting in a holiday counts from it as from any day', () => {
		expect(run([review], { start: '2026-10-03' }).number.p50).toBe(requireDay('2026-10-08'));
	});

	it('the site is open when the step that opens it has ended, and with the number where there is none', () => {
		const open = stage('open', ['review'], ['calendar', 2, 2, 2], { brings: 'online' });
		const { number, online } = run([review, open], { start: '2026-03-02' });
		expect(formatDay(number.p50)).toBe('2026-03-03');
		expect(formatDay(online.p50)).toBe('2026-03-05');
		expect(run([review], { start: '2026-03-02' }).online).toEqual(number);
	});

	it('the longest legal wait over the Spring Festival of 2026: twenty working days after 10 February', () => {
		const authority = stage('review', [], ['working', 1, 10, 20], { brings: 'number' });
		const result = run([authority], { start: '2026-02-10' });
		expect(formatDay(result.bound!)).toBe('2026-03-16');
		expect(result.number.worst).toBe(result.bound);
	});
});

describe('the model', () => {
	it('equals counting every combination of lengths on the real calendar', () => {
		const length = fc
			.tuple(
				fc.constantFrom('working' as const, 'calendar' as const),
				fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
			)
			.map(([unit, points]): Length => {
				const [least, likely, most] = points.sort((a, b) => a - b);
				return [unit, least!, likely!, most!];
			});
		const models = fc.tuple(length, length, length, length);
		const starts = fc.integer({ min: requireDay('2025-01-10'), max: requireDay('2026-11-01') });
		fc.assert(
			fc.property(models, starts, ([a, b, c, d], start) => {
				const stages = [
					stage('a', [], a),
					stage('b', ['a'], b),
					stage('c', ['a'], c),
					stage('d', ['b', 'c'], d, { brings: 'number' }),
				];
				const advance = (unit: Length[0], from: number, n: number) =>
					unit === 'working' ? (addWorkingDays(calendar, from, n) as number) : from + n;
				const counted = new Map<number, number>();
				const each = ([, least, likely, most]: Length) =>
					computePert(least, likely, most).map((weight, index) => [least + index, weight] as const);
				for (const [na, wa] of each(a)) {
					for (const [nb, wb] of each(b)) {
						for (const [nc, wc] of each(c)) {
							for (const [nd, wd] of each(d)) {
								const endA = advance(a[0], start, na);
								const join = Math.max(advance(b[0], endA, nb), advance(c[0], endA, nc));
								const end = advance(d[0], join, nd);
								counted.set(end, (counted.get(end) ?? 0) + wa * wb * wc * wd);
							}
						}
					}
				}
				const { number } = run(stages, { start: formatDay(start) });
				const days = [...counted.keys()].sort((x, y) => x - y);
				const share = (limit: number) =>
					days.find(
						(day) => days.filter((x) => x <= day).reduce((sum, x) => sum + counted.get(x)!, 0) > limit - 1e-9,
					);
				expect(number).toEqual({
					p20: share(0.2),
					p50: share(0.5),
					p80: share(0.8),
					p95: share(0.95),
					worst: days.at(-1),
				});
			}),
			{ numRuns: 150 },
		);
	});

	it('says what is missing instead of guessing', () => {
		expect(forecast(realStages, calendar, {})).toBe('no-start');
		expect(forecast(realStages, calendar, { start: '1800-01-01' })).toBe('before-calendar');
		expect(forecast(realStages, calendar, { start: '2036-12-20' })).toBe('after-calendar');
		expect(forecast(realStages, calendar, { start: '3000-01-01' })).toBe('after-calendar');
	});

	it('says that the calendar ends where working days run past its last day', () => {
		const review = stage('review', [], ['working', 1, 1, 3], { brings: 'number' });
		expect(forecast([review], calendar, { start: formatDay(calendar.last) })).toBe('after-calendar');
	});

	it('throws for a start that is no day: whoever made the plan has to check it', () => {
		expect(() => forecast(realStages, calendar, { start: '2026-02-30' })).toThrow(RangeError);
	});

	it('marks what rests on unannounced holidays', () => {
		expect(run(realStages, { start: '2026-03-02' }).hasProvisionalDays).toBe(false);
		expect(run(realStages, { start: '2026-12-01' }).hasProvisionalDays).toBe(true);
	});
});

describe('the real stages', () => {
	const profile = fc.record(
		{
			order: fc.constantFrom(
				'first' as const,
				'add' as const,
				'access' as const,
				'change' as const,
				'cancel' as const,
			),
			subject: fc.constantFrom(...subjectIds),
			province: fc.constantFrom(...provinceIds),
			returns: fc.integer({ min: 0, max: 2 }),
		},
		{ requiredKeys: [] },
	);
	const start = fc.integer({ min: requireDay('2019-01-01'), max: requireDay('2034-12-31') }).map(formatDay);

	it('give working days in order, a start before an end, and never an earlier end for a later start', () => {
		fc.assert(
			fc.property(profile, start, fc.integer({ min: 0, max: 40 }), (said, day, later) => {
				const plan: Plan = { ...said, start: day };
				const result = run(realStages, plan);
				const { p20, p50, p80, p95, worst } = result.number;
				for (const date of [p20, p50, p80, p95, worst]) expect(isWorkingDay(calendar, date)).toBe(true);
				expect([p20, p50, p80, p95, worst]).toEqual([p20, p50, p80, p95, worst].sort((a, b) => a - b));
				for (const { start: begins, end } of result.steps) {
					expect(begins).toBeLessThanOrEqual(end.p50);
					expect(end.p50).toBeLessThanOrEqual(end.p95);
				}
				const next = run(realStages, { ...plan, start: formatDay(requireDay(day) + later) });
				for (const key of ['p50', 'p80', 'p95', 'worst'] as const) {
					expect(next.number[key]).toBeGreaterThanOrEqual(result.number[key]);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('run in parallel: filling in does not wait for the domain, the first review waits for both', () => {
		const result = run(realStages, { start: '2026-03-02', subject: 'personal' });
		expect(stepOf(result, 'fill').start).toBeLessThan(stepOf(result, 'domain-sync').end.p50);
		expect(stepOf(result, 'first-review').start).toBeGreaterThanOrEqual(
			stepOf(result, 'domain-sync').end.p50,
		);
	});

	it('leave out what an order does not need', () => {
		const ids = (plan: Plan) =>
			run(realStages, { start: '2026-03-02', ...plan }).steps.map(({ step }) => step.id);
		expect(ids({ order: 'cancel', cancelKind: 'access' })).toEqual([
			'account',
			'fill',
			'first-review',
			'submit',
			'authority-review',
		]);
		expect(ids({ order: 'cancel', cancelKind: 'subject' })).toContain('sms');
		expect(ids({ order: 'change' })).not.toContain('server');
		expect(ids({})).toEqual(ids({ order: 'first' }));
	});

	it('a return adds a round and takes the legal bound away', () => {
		const plan: Plan = { start: '2026-03-02', subject: 'company', province: 'gd' };
		const straight = run(realStages, plan);
		const returned = run(realStages, { ...plan, returns: 1 });
		expect(returned.number.p50).toBeGreaterThan(straight.number.p50);
		expect(returned.number.worst).toBeGreaterThan(straight.number.worst);
		expect(straight.bound).toBeDefined();
		expect(returned.bound).toBeUndefined();
		expect(returned.steps.map(({ step }) => step.id)).toEqual([
			...[
				'account',
				'domain-realname',
				'domain-sync',
				'server',
				'fill',
				'first-review',
				'submit',
				'sms',
				'sms-sync',
			],
			...['authority-review', 'correction-2', 'first-review-2', 'submit-2', 'sms-2', 'sms-sync-2'],
			...['authority-review-2', 'go-live', 'police-filing', 'police-review'],
		]);
		expect(stepOf(returned, 'go-live').start).toBeGreaterThanOrEqual(
			stepOf(returned, 'authority-review-2').end.p50,
		);
	});

	it('a start before the Spring Festival takes longer than one after it', () => {
		const wait = (day: string) =>
			run(realStages, { start: day, subject: 'personal' }).number.p95 - requireDay(day);
		expect(wait('2026-01-26')).toBeGreaterThan(wait('2026-03-02'));
	});
});

describe('a forecast while steps are being done', () => {
	const stages = [
		stage('prepare', [], ['calendar', 0, 1, 3]),
		stage('wait', [], ['calendar', 0, 1, 3]),
		stage('review', ['prepare', 'wait'], ['working', 1, 5, 20], { brings: 'number' }),
	];

	it('with nothing done, today does not move the forecast', () => {
		const plan = { start: '2026-03-02' };
		expect(run(stages, plan, '2026-05-20')).toEqual(run(stages, plan));
	});

	it('what is done is certain, and what it needed is done too', () => {
		const result = run(realStages, { start: '2026-03-02', done: { submit: '2026-03-12' } }, '2026-03-12');
		expect(stepOf(result, 'submit')).toMatchObject({
			state: 'done',
			end: { p50: requireDay('2026-03-12'), worst: requireDay('2026-03-12') },
		});
		for (const id of ['account', 'domain-sync', 'fill', 'first-review']) {
			expect(stepOf(result, id).state, id).toBe('done');
		}
		expect(stepOf(result, 'sms').state).toBe('running');
		expect(stepOf(result, 'authority-review').state).toBe('ahead');
	});

	it('a running step has not ended before today', () => {
		const plan: Plan = { start: '2026-03-02', done: { prepare: '2026-03-02', wait: '2026-03-02' } };
		const early = run(stages, plan, '2026-03-03').number;
		const late = run(stages, plan, '2026-03-20').number;
		expect(late.p50).toBeGreaterThan(early.p50);
		expect(late.p50).toBeGreaterThanOrEqual(requireDay('2026-03-20'));
		expect(late.worst).toBe(early.worst);
	});

	it('by hand: two days of three gone, only the third is left', () => {
		const short = [stage('review', ['prepare'], ['working', 1, 1, 3], { brings: 'number' })];
		const plan: Plan = { start: '2026-03-02', done: { prepare: '2026-03-02' } };
		const result = run([stage('prepare', [], ['calendar', 0, 0, 1]), ...short], plan, '2026-03-05');
		expect(iso(result.number)).toEqual(['2026-03-05', '2026-03-05', '2026-03-05', '2026-03-05']);
	});

	it('past everything that the model allows it expects the end today or on the next working day, and says that it is late', () => {
		const plan: Plan = { start: '2026-03-02', done: { prepare: '2026-03-02', wait: '2026-03-02' } };
		const result = run(stages, plan, '2026-04-04');
		expect(formatDay(result.number.p50)).toBe('2026-04-07');
		expect(stepOf(result, 'review')).toMatchObject({ state: 'running', late: 'slow' });
	});

	it('past its term in law it says so, with the last day of the term', () => {
		const legal = stages.map((one) =>
			one.id === 'review' ? { ...one, duration: { ...one.duration, limit: 20 } } : one,
		);
		const plan: Plan = { start: '2026-03-02', done: { prepare: '2026-03-02', wait: '2026-03-02' } };
		const result = run(legal, plan, '2026-03-31');
		expect(stepOf(result, 'review')).toMatchObject({
			late: 'over-limit',
			deadline: requireDay('2026-03-30'),
		});
		expect(stepOf(run(legal, plan, '2026-03-30'), 'review').late).toBe('slow');
	});

	it('is late only after the day by which 95 of 100 have ended', () => {
		const plan: Plan = { start: '2026-03-02', done: { prepare: '2026-03-02', wait: '2026-03-02' } };
		const duration = stages.find(({ id }) => id === 'review')!.duration;
		const { p95 } = findUsualEnd(calendar, duration, requireDay('2026-03-02')) as Odds;
		const onDay = (day: number) => stepOf(run(stages, plan, formatDay(day)), 'review');
		for (const day of [requireDay('2026-03-03'), p95]) {
			expect(onDay(day)).toMatchObject({ state: 'running' });
			expect(onDay(day)).not.toHaveProperty('late');
		}
		expect(onDay(p95 + 1)).toMatchObject({ state: 'running', late: 'slow' });
		expect(onDay(p95 + 1)).not.toHaveProperty('deadline');
	});

	it('a step that needs two others is ahead as long as one of them runs, even if that may end today', () => {
		const plan: Plan = { start: '2026-03-02', done: { prepare: '2026-03-02' } };
		const result = run(stages, plan, '2026-03-04');
		expect(stepOf(result, 'wait').state).toBe('running');
		expect(stepOf(result, 'review')).toMatchObject({ state: 'ahead', start: requireDay('2026-03-04') });
	});

	it('what follows a step that is marked as done on a later day is still ahead', () => {
		const line = [stages[0]!, stage('review', ['prepare'], ['working', 1, 5, 20], { brings: 'number' })];
		const plan: Plan = { start: '2026-03-02', done: { prepare: '2026-03-10' } };
		expect(stepOf(run(line, plan, '2026-03-09'), 'review').state).toBe('ahead');
		expect(stepOf(run(line, plan, '2026-03-10'), 'review').state).toBe('running');
	});

	it('what was done before the start of the plan began no later than it ended', () => {
		const result = run(stages, { start: '2026-03-10', done: { prepare: '2026-03-02' } }, '2026-03-10');
		expect(stepOf(result, 'prepare')).toMatchObject({
			state: 'done',
			start: requireDay('2026-03-02'),
			end: { p50: requireDay('2026-03-02') },
		});
	});

	it('an SMS that came begins its step and ends what was before', () => {
		const result = run(realStages, { start: '2026-03-02', sms: '2026-03-10T09:30' }, '2026-03-10');
		expect(stepOf(result, 'submit')).toMatchObject({ state: 'done', end: { p50: requireDay('2026-03-10') } });
		expect(stepOf(result, 'sms')).toMatchObject({
			state: 'running',
			start: requireDay('2026-03-10'),
			end: { p50: requireDay('2026-03-10'), worst: requireDay('2026-03-11') },
		});
		expect(stepOf(result, 'sms').deadline).toBeUndefined();
	});

	it('the clock of the police filing starts when the site is online', () => {
		const result = run(realStages, { start: '2026-03-02', done: { 'go-live': '2026-04-01' } }, '2026-04-02');
		expect(stepOf(result, 'police-filing')).toMatchObject({
			state: 'running',
			deadline: requireDay('2026-05-01'),
		});
	});
});

describe('when a step usually ends that began on a day', () => {
	it('a review of 1 to 3 working days across the Spring Festival of 2026, whatever day it is now', () => {
		const end = findUsualEnd(
			calendar,
			{ unit: 'working', least: 1, likely: 1, most: 3 },
			requireDay('2026-02-13'),
		);
		expect(iso(end as Odds)).toEqual(['2026-02-14', '2026-02-24', '2026-02-25', '2026-02-25']);
	});

	it('says where the calendar ends', () => {
		expect(findUsualEnd(calendar, { unit: 'calendar', least: 1, likely: 2, most: 3 }, calendar.last)).toBe(
			'after-calendar',
		);
	});
});
