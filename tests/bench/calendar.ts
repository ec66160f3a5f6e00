/**
 * The calendar beside `chinese-days`, the same questions in the same run: for each year whose arrangement is published, its
 * holidays and the weekend days worked for them, and the days of which the two say something else; then the speed, one line a
 * question. Ends with an error if a span of a year is less than fifty times as fast.
 */
import chineseDays from 'chinese-days';
import { addWorkingDays, countWorkingDays, findDayKind, isWorkingDay } from '../../src/domain/calendar.ts';
import { findYear } from '../../src/domain/day-text.ts';
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

for (let year = findYear(calendar.first); year <= findYear(calendar.officialUntil); year++) {
	const [first, next] = [requireDay(`${year}-01-01`), requireDay(`${year + 1}-01-01`)];
	const days = Array.from({ length: next - first }, (_, index) => first + index).filter(
		(day) => day >= calendar.first && day <= calendar.officialUntil,
	);
	const count = (kind: string) =>
		days.filter((day) => (findDayKind(calendar, day) as { kind: string }).kind === kind).length;
	const other = days.filter((day) => isWorkingDay(calendar, day) !== chineseDays.isWorkday(formatDay(day)));
	console.log(
		`${year}: ${count('holiday')} days of holidays, ${count('made-up')} weekend days worked; ` +
			`otherwise in chinese-days: ${other.length === 0 ? 'none' : other.map(formatDay).join(', ')}`,
	);
}

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

/** What is a tenth faster or slower is as fast: two runs differ by as much. */
function sayRatio(ratio: number): string {
	if (ratio > 0.9 && ratio < 1.1) return 'as fast';
	const factor = Math.max(ratio, 1 / ratio);
	return `${factor.toFixed(factor < 10 ? 1 : 0)} times as ${ratio > 1 ? 'fast' : 'slow'}`;
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
	console.log(`${name}: ${here.toFixed(2)} µs, chinese-days ${there.toFixed(2)} µs, ${sayRatio(ratio)}`);
}
if (slow) {
	console.error('less than fifty times as fast');
	process.exitCode = 1;
}
