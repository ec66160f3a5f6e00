import { describe, expect, it } from 'vitest';
import { requireDay } from '../../../src/domain/day.ts';
import { findNextStart, findOpenSteps } from '../../../src/domain/timeline/agenda.ts';
import { forecast } from '../../../src/domain/timeline/forecast.ts';
import type { Plan } from '../../../src/domain/timeline/plan.ts';
import { realCalendar } from '../real-calendar.ts';
import { realStages } from './real-stages.ts';

function forecastOf(plan: Plan, today: string) {
	const result = forecast(realStages, realCalendar, plan, requireDay(today));
	if (typeof result === 'string') throw new Error(result);
	return result;
}

function open(plan: Plan, today: string): string[] {
	return findOpenSteps(forecastOf(plan, today), requireDay(today)).map(({ step }) => step.id);
}

describe('findOpenSteps', () => {
	it('begins with the first step, on the day of the start', () => {
		expect(open({ start: '2026-03-02' }, '2026-03-01')).toEqual([]);
		expect(open({ start: '2026-03-02' }, '2026-03-02')).toEqual(['account']);
	});

	it('names all that can go on at once', () => {
		const plan: Plan = {
			start: '2026-03-02',
			done: { account: '2026-03-02', 'domain-realname': '2026-03-03' },
		};
		expect(open(plan, '2026-03-04')).toEqual(['domain-sync', 'server']);
	});

	it('waits for the SMS only after the filing was submitted', () => {
		expect(open({ start: '2026-03-02', done: { submit: '2026-03-10' } }, '2026-03-10')).toEqual(['sms']);
	});

	it('is empty when everything is done', () => {
		expect(open({ start: '2026-03-02', done: { 'police-review': '2026-05-06' } }, '2026-05-06')).toEqual([]);
	});
});

describe('findNextStart', () => {
	const day = (plan: Plan, today: string) => findNextStart(forecastOf(plan, today));

	it('is the start of the plan, also where something was done before it', () => {
		expect(day({ start: '2026-12-07' }, '2026-12-01')).toBe(requireDay('2026-12-07'));
		const early: Plan = { start: '2026-12-07', done: { 'domain-realname': '2026-12-01' } };
		expect(open(early, '2026-12-01')).toEqual([]);
		expect(day(early, '2026-12-01')).toBe(requireDay('2026-12-07'));
	});

	it('has no day only when everything is done', () => {
		expect(
			day({ start: '2026-03-02', done: { 'police-review': '2026-05-06' } }, '2026-05-06'),
		).toBeUndefined();
	});
});
