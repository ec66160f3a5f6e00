import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/domain/day.ts';
import type { StageData } from '../../../src/domain/timeline/data.ts';
import type { Plan } from '../../../src/domain/timeline/plan.ts';
import { readProgress } from '../../../src/domain/timeline/progress.ts';
import { listSteps } from '../../../src/domain/timeline/steps.ts';

const stage = (id: string, after: string[], more: Partial<StageData['duration']> = {}): StageData => ({
	id,
	code: id.slice(0, 2),
	title: id,
	who: 'you',
	after,
	when: {},
	duration: { unit: 'calendar', least: 1, likely: 1, most: 1, ...more },
});
const stages = [
	stage('account', []),
	stage('domain', ['account']),
	stage('papers', ['account']),
	stage('sms', ['domain', 'papers'], { limitMinutes: 1440 }),
];
const happened = (plan: Plan) => {
	const { done, begun } = readProgress(listSteps(stages, plan), plan);
	const days = (map: ReadonlyMap<string, number>) =>
		Object.fromEntries([...map].map(([id, day]) => [id, formatDay(day)]));
	return { done: days(done), begun: days(begun) };
};

describe('the days on which steps were done', () => {
	it('are those that were marked, and for what must have been done before, the earliest day that says so', () => {
		expect(happened({ done: { domain: '2026-12-03', papers: '2026-12-08' } })).toEqual({
			done: { account: '2026-12-03', domain: '2026-12-03', papers: '2026-12-08' },
			begun: {},
		});
		expect(happened({ done: { papers: '2026-12-03', domain: '2026-12-08' } }).done['account']).toBe(
			'2026-12-03',
		);
	});

	it('stay as the person marked them, even after the day of a step that waits for it', () => {
		expect(happened({ done: { account: '2026-12-09', domain: '2026-12-03' } }).done).toEqual({
			account: '2026-12-09',
			domain: '2026-12-03',
		});
	});

	it('begin the SMS check with its SMS, unless the check was done before', () => {
		const sms = '2026-12-10T09:30';
		expect(happened({ sms })).toEqual({
			done: { account: '2026-12-10', domain: '2026-12-10', papers: '2026-12-10' },
			begun: { sms: '2026-12-10' },
		});
		expect(happened({ sms, done: { sms: '2026-12-10' } }).begun).toEqual({});
		expect(happened({ sms, done: { sms: '2026-12-09' } }).begun).toEqual({});
	});
});
