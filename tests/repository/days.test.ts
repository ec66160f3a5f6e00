import { expect, test } from 'vitest';
import { dayNames, otherDay } from '../../scripts/lib/days.mjs';

const datesFrom = (today: string) =>
	Object.fromEntries(dayNames.map((name) => [name, otherDay(name, new Date(`${today}T23:30:00Z`)).date]));

test('the other days are the ones that they are called, from any day on', () => {
	expect(datesFrom('2026-11-30')).toEqual({
		'two-days': '2026-12-02',
		'half-a-year': '2027-05-30',
		'three-years': '2029-11-30',
		'leap-day': '2028-02-29',
		'year-end': '2026-12-31',
	});
	// Each is a day to come, also from the very day.
	expect(datesFrom('2028-02-29')).toMatchObject({ 'leap-day': '2032-02-29', 'year-end': '2028-12-31' });
	expect(datesFrom('2026-12-31')).toMatchObject({ 'two-days': '2027-01-02', 'year-end': '2027-12-31' });
	expect(datesFrom('2096-03-01')).toMatchObject({ 'leap-day': '2104-02-29' });
});

test('the clock is moved by whole days', () => {
	expect(otherDay('two-days', new Date('2026-11-30T08:00:00Z')).offset).toBe(2 * 86_400);
	expect(() => otherDay('tomorrow')).toThrow('no day tomorrow; there are two-days, half-a-year');
});
