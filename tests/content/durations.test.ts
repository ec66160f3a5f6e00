import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../src/compile/timeline.ts';
import { readContent } from '../../src/content-model/read.ts';
import { createCalendar } from '../../src/domain/calendar.ts';
import { computeBand } from '../../src/domain/timeline/reports.ts';

const content = await readContent();
const { stages, calendar } = compileTimeline(content);
const reports = [...content.durations].map(([id, report]) => ({ id, ...report }));

describe('reported durations', () => {
	it('stand on a source of the guide, an address, or a named public record', () => {
		const unknown = reports.filter(({ source }) => 'id' in source && !content.sources.has(source.id));
		expect(unknown.map(({ id }) => id)).toEqual([]);
	});

	it('judge the model with every second of a kind', () => {
		for (const [kind, group] of Map.groupBy(reports, ({ id }) => id.split('-')[0])) {
			const places = group.flatMap(({ judges }, index) => (judges ? [index] : []));
			const seconds = group.flatMap((_, index) => (index % 2 === 1 ? [index] : []));
			expect(places, kind).toEqual(seconds);
		}
	});

	it('measure a part of a filing for which the model has a band, its ends in order', () => {
		for (const report of reports) {
			const { p10, p50, p90 } = computeBand(stages, createCalendar(calendar), report);
			expect([p10, p50, p90], report.id).toEqual([p10, p50, p90].toSorted((a, b) => a - b));
			expect(p10, report.id).toBeGreaterThanOrEqual(0);
		}
	});

	it('name no person, by address or phone', () => {
		expect(JSON.stringify(reports)).not.toMatch(/[\w.]+@[\w.]+|1[3-9]\d{9}/);
	});
});
