import { describe, expect, it } from 'vitest';
import { sayDay, sayRange, saySpan } from '../../src/domain/day-text.ts';
import { requireDay, formatDay, toShanghaiDay } from '../../src/domain/day.ts';
import { formatMinute, toShanghaiMinute } from '../../src/domain/timeline/sms.ts';
import { t } from '../../src/i18n/all.ts';

describe('the clock in Shanghai', () => {
	it.each([
		['2026-12-31T15:59:59Z', '2026-12-31', '2026-12-31T23:59'],
		['2026-12-31T16:00:00Z', '2027-01-01', '2027-01-01T00:00'],
		['2026-11-24T00:30:00Z', '2026-11-24', '2026-11-24T08:30'],
		['1969-12-31T15:59:00Z', '1969-12-31', '1969-12-31T23:59'],
	])('at %s shows %s', (moment, day, minute) => {
		expect(formatDay(toShanghaiDay(Date.parse(moment)))).toBe(day);
		expect(formatMinute(toShanghaiMinute(Date.parse(moment)))).toBe(minute);
	});
});

describe('a day in words', () => {
	it('has its weekday, and its year only where that is not the year at hand', () => {
		const day = requireDay('2026-12-01');
		expect(sayDay(day, t)).toBe('12月1日（周二）');
		expect(sayDay(day, t, requireDay('2026-01-31'))).toBe('12月1日（周二）');
		expect(sayDay(day, t, requireDay('2027-01-01'))).toBe('2026年12月1日（周二）');
	});

	it('is a span of its first and last', () => {
		expect(saySpan(requireDay('2027-02-05'), requireDay('2027-02-10'), t)).toBe('2月5日–2月10日');
		expect(saySpan(requireDay('2027-01-01'), requireDay('2027-01-01'), t)).toBe('1月1日');
	});

	it('is a range that names the month once where both its ends are of the same month of one year', () => {
		const range = (first: string, last: string) => sayRange(requireDay(first), requireDay(last), t);
		expect(range('2026-12-24', '2026-12-30')).toBe('12月24日–30日');
		expect(range('2026-12-24', '2026-12-24')).toBe('12月24日');
		expect(range('2026-11-24', '2026-12-04')).toBe('11月24日–12月4日');
		expect(range('2026-12-24', '2027-01-04')).toBe('12月24日–1月4日');
		expect(range('2026-12-24', '2027-12-30')).toBe('12月24日–12月30日');
	});
});
