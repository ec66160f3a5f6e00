import { describe, expect, it } from 'vitest';
import type { Content, Entry } from '../../../src/content-model/collections.ts';
import { brotliCompressSync } from 'node:zlib';
import { createCalendar } from '../../../src/domain/calendar.ts';
import { compileTimeline } from '../../../src/compile/timeline.ts';
import { compileStages } from '../../../src/compile/timeline.ts';
import { content, realStages } from './real-stages.ts';

type Stage = Entry<'stages'>;
const review = content.stages.get('authority-review')!;
const compile = (stages: Record<string, Stage>, provinces: Content['provinces'] = new Map()) =>
	compileStages({
		facts: content.facts,
		tasks: content.tasks,
		provinces,
		stages: new Map(Object.entries(stages)),
	});

describe('compileStages', () => {
	it('takes the numbers from the facts', () => {
		const value = (id: string) => content.facts.get(id)!.value!;
		const duration = realStages.find(({ id }) => id === 'authority-review')!.duration;
		expect(duration).toMatchObject({
			unit: 'working',
			least: value('review-authority-usual').min,
			most: value('review-authority-usual').max,
			limit: value('review-authority-legal-limit').max,
		});
		expect(realStages.find(({ id }) => id === 'sms')!.duration).toMatchObject({ unit: 'calendar', most: 1 });
	});

	it('scales the likely days by how a province compares to the middle of them all, within the national range', () => {
		const base = { title: '某省', authority: '某省通信管理局', abbreviation: '某', requirements: [] };
		const days = (min: number, max: number) => ({
			...base,
			reviewDays: { value: { min, max, unit: 'days' as const }, source: 'tencent-review' },
		});
		const estimate = { ...review.estimate, likely: 4 };
		const [stage] = compile(
			{ review: { ...review, after: [], estimate } },
			new Map([
				['zj', days(8, 12)],
				['gx', days(4, 6)],
				['xj', days(1, 1)],
				['js', days(90, 110)],
				['bj', days(14, 16)],
				['sh', base],
			]),
		);
		expect(stage!.likelyIn).toEqual({ zj: 4, gx: 2, xj: 1, js: 20, bj: 6 });
	});

	it('throws an error that names the file of a stage that cannot be', () => {
		const estimate = review.estimate;
		const wrong: [string, Record<string, Stage>][] = [
			['waits for sms-sync', { review }],
			[
				'is in hours',
				{
					review: {
						...review,
						after: [],
						estimate: { ...estimate, most: { fact: 'sms-window', end: 'max' } },
					},
				},
			],
			['in order', { review: { ...review, after: [], estimate: { ...estimate, likely: 30 } } }],
			['the code au', { review: { ...review, after: [] }, other: { ...review, after: [], order: 999 } }],
		];
		for (const [message, stages] of wrong) {
			expect(() => compile(stages), message).toThrow(message);
		}
		const noMin = { ...estimate, least: { fact: 'review-authority-legal-limit', end: 'min' as const } };
		expect(() => compile({ review: { ...review, after: [], estimate: noMin } })).toThrow('has no min');
	});

	it('no stage id looks like a later round of another', () => {
		for (const { id } of realStages) expect(id).not.toMatch(/-\d+$/);
	});
});

describe('compileTimeline', () => {
	it('is small, and the same after a way through JSON', () => {
		const data = compileTimeline(content);
		const text = JSON.stringify(data);
		expect(JSON.parse(text)).toEqual(data);
		expect(brotliCompressSync(text).length).toBeLessThan(4096);
		expect(createCalendar(data.calendar).days.length).toBeGreaterThan(4000);
	});

	it('names a year that is missing or not in order', () => {
		const without = (year: string) => {
			const holidays = new Map([...content.holidays].filter(([id]) => id !== year));
			return () => compileTimeline({ ...content, holidays });
		};
		expect(without('2030')).toThrow('a year is missing');
		const { 2026: published } = Object.fromEntries(content.holidays);
		const holidays = new Map([...content.holidays, ['2037', published!]]);
		expect(() => compileTimeline({ ...content, holidays })).toThrow('after a provisional one');
		const gap = new Map([
			[
				'2026',
				{ ...published!, holidays: [{ name: '春节', off: ['2026-02-16', '2026-02-18'], worked: [] }] },
			],
		]);
		expect(() => compileTimeline({ ...content, holidays: gap })).toThrow('2026-02-17 is not named');
	});
});
