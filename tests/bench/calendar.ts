/**
 * The speed of the calendar beside `chinese-days`, the same questions in the same run. Prints one line a
 * question; ends with an error if a span of a year is less than fifty times faster.
 */
import chineseDays from 'chinese-days';
import { addWorkingDays, isWorkingDay, countWorkingDays } from '../../src/domain/calendar.ts';
import { requireDay, formatDay } from '../../src/domain/day.ts';
import { realCalendar as calendar } from '../domain/real-calendar.ts';

const starts = Array.from({ length: 20 }, (_, index) => formatDay(requireDay('2025-01-01') + index * 17));
const yearLater = (iso: string) => formatDay(requireDay(iso) + 364);
const workingDaysOfYear = 248;

const questions = [
	{
		name: 'working days in a span of a year',
		ours: (iso: string) => countWorkingDays(calendar, requireDay(iso) - 1, requireDay(yearLater(iso))),
		theirs: (iso: string) => chineseDays.getWorkdaysInRange(iso, yearLater(iso)).length,
		factor: 50,
	},
	{
		name: `${workingDaysOfYear} working days later`,
		ours: (iso: string) => formatDay(addWorkingDays(calendar, requireDay(iso), workingDaysOfYear) as number),
		theirs: (iso: string) => chineseDays.findWorkday(workingDaysOfYear, iso),
		factor: 50,
	},
	{
		name: 'is it a working day',
		ours: (iso: string) => isWorkingDay(calendar, requireDay(iso)),
		theirs: (iso: string) => chineseDays.isWorkday(iso),
		factor: 0,
	},
];

/** Microseconds a call, over at least a fifth of a second. */
function measure(call: (iso: string) => unknown): number {
	for (const iso of starts) call(iso);
	const begin = performance.now();
	let calls = 0;
	while (performance.now() - begin < 200) {
		for (const iso of starts) call(iso);
		calls += starts.length;
	}
	return ((performance.now() - begin) * 1000) / calls;
}

let slow = false;
for (const { name, ours, theirs, factor } of questions) {
	for (const iso of starts) {
		if (ours(iso) !== theirs(iso))
			throw new Error(`${name}, ${iso}: ${ours(iso)} here, ${theirs(iso)} there`);
	}
	const here = measure(ours);
	const there = measure(theirs);
	const ratio = there / here;
	slow ||= ratio < factor;
	console.log(
		`${name}: ${here.toFixed(2)} µs, chinese-days ${there.toFixed(2)} µs, ${ratio.toFixed(0)} times faster`,
	);
}
if (slow) {
	console.error('less than fifty times faster');
	process.exitCode = 1;
}
