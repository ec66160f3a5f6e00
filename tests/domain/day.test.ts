import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireDay, formatDay, parseDay, findWeekday, toShanghaiDay } from '../../src/domain/day.ts';

describe('calendar days', () => {
	it('are read only where they exist and are written in full', () => {
		expect(parseDay('1970-01-01')).toBe(0);
		expect(parseDay('2024-02-29')).toBe(19_782);
		for (const wrong of [
			'2026-02-29',
			'2026-02-30',
			'2026-13-01',
			'2026-1-1',
			'26-01-01',
			'2026-01',
			'12026-01-01',
			'+010000-01',
			'-000001-01',
			' 2026-01-01',
			'2026-01-01\n',
			'2026-01-01T00:00',
			'',
		]) {
			expect(parseDay(wrong), wrong).toBeUndefined();
		}
		expect(() => requireDay('2026-02-30')).toThrow('2026-02-30');
	});

	it('come back as the same date when they are written and read again', () => {
		fc.assert(
			fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (day) => {
				expect(parseDay(formatDay(day))).toBe(day);
			}),
		);
	});

	it('are those of Shanghai, where a day begins eight hours before it does in UTC', () => {
		expect(formatDay(toShanghaiDay(Date.UTC(2026, 11, 31, 15, 59, 59, 999)))).toBe('2026-12-31');
		expect(formatDay(toShanghaiDay(Date.UTC(2026, 11, 31, 16)))).toBe('2027-01-01');
		expect(toShanghaiDay(-8 * 3_600_000 - 1)).toBe(-1);
	});

	it('have their day of the week', () => {
		expect(findWeekday(requireDay('1970-01-01'))).toBe(4);
		expect(findWeekday(requireDay('2026-11-24'))).toBe(2);
		expect(findWeekday(requireDay('1969-12-28'))).toBe(7);
	});
});
