import { describe, expect, it } from 'vitest';
import { requireDay, formatDay } from '../../../src/domain/day.ts';
import { findLatestStarts } from '../../../src/domain/timeline/backwards.ts';
import { forecast } from '../../../src/domain/timeline/forecast.ts';
import type { Plan } from '../../../src/domain/timeline/plan.ts';
import { realCalendar as calendar } from '../real-calendar.ts';
import { realStages } from './real-stages.ts';

const odds = ['p50', 'p80', 'p95', 'worst'] as const;

describe('findLatestStarts', () => {
	it.each(['2026-03-01', '2026-10-08', '2027-03-01'])(
		'for %s gives the last day that still makes it',
		(target) => {
			const plan: Plan = {
				subject: 'personal',
				province: 'zj',
				start: '2020-01-01',
				done: { account: '2020-01-01' },
			};
			const found = findLatestStarts(realStages, calendar, plan, target);
			if (typeof found === 'string') throw new Error(found);
			for (const key of odds) {
				const online = (start: number) => {
					const result = forecast(realStages, calendar, { ...plan, done: {}, start: formatDay(start) });
					return typeof result === 'string' ? Infinity : result.online[key];
				};
				expect(online(found[key]!)).toBeLessThanOrEqual(requireDay(target));
				expect(online(found[key]! + 1)).toBeGreaterThan(requireDay(target));
			}
			expect(found.worst!).toBeLessThan(found.p50!);
		},
	);

	it('says what lies outside the calendar', () => {
		expect(findLatestStarts(realStages, calendar, {}, '1800-01-01')).toBe('before-calendar');
		expect(findLatestStarts(realStages, calendar, {}, '3000-01-01')).toBe('after-calendar');
		expect(findLatestStarts(realStages, calendar, {}, '2019-01-03')).toEqual({});
	});
});
