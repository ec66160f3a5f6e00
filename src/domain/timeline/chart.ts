import { findHolidays, isWorkingDay, type Calendar } from '../calendar.ts';
import { formatDay, findWeekday, type Day } from '../day.ts';
import type { Forecast, StepForecast } from './forecast.ts';

/** Days from `first` to `last`, both included. */
export interface DaySpan {
	readonly first: Day;
	readonly last: Day;
}

/** What the picture shows, in days; the drawing turns them into lengths. */
export interface Chart extends DaySpan {
	/** Days without work in a row, in order; with the holiday that begins first in them. */
	readonly off: readonly (DaySpan & { readonly holiday?: string })[];
	/** Where a line with a date stands. */
	readonly ticks: readonly Day[];
	/** Days whose holidays are not published yet. */
	readonly provisional?: DaySpan;
	readonly today?: Day;
	readonly rows: readonly ChartRow[];
}

/** A step in the picture: its bar, and the marks on it. */
export interface ChartRow extends DaySpan {
	readonly step: StepForecast;
	/** The day by which it has ended in 80 of 100 cases. */
	readonly likely: Day;
	/** Its SMS term or another, where it has begun. */
	readonly deadline?: Day;
}

const fewestDays = 14;
const mostTicks = 6;

/** The picture of a forecast; a bar's `last` is the late end. */
export function buildChart(forecast: Forecast, calendar: Calendar, today?: Day): Chart {
	const rows = forecast.steps.map(makeRow);
	const first = Math.min(...rows.map((row) => row.first));
	const end = Math.max(...rows.map((row) => row.last), first + fewestDays - 1);
	const last = Math.min(end, calendar.last);
	return {
		first,
		last,
		off: findOffDays(calendar, first, last),
		ticks: pickTicks(first, last),
		...(last > calendar.officialUntil && {
			provisional: { first: Math.max(first, calendar.officialUntil + 1), last },
		}),
		...(today !== undefined && today >= first && today <= last && { today }),
		rows,
	};
}

function makeRow(step: StepForecast): ChartRow {
	const { start, end, deadline } = step;
	const first = Math.min(start, end.p80);
	return { step, first, likely: end.p80, last: end.p95, ...(deadline !== undefined && { deadline }) };
}

function findOffDays(calendar: Calendar, first: Day, last: Day): Chart['off'] {
	const holidays = findHolidays(calendar, first, last);
	const found: (DaySpan & { holiday?: string })[] = [];
	for (let day = first; day <= last; day++) {
		if (isWorkingDay(calendar, day) !== false) continue;
		const from = day;
		while (day < last && isWorkingDay(calendar, day + 1) === false) day++;
		const name = holidays.find((one) => one.first <= day && one.last >= from)?.holiday;
		found.push({ first: from, last: day, ...(name !== undefined && { holiday: name }) });
	}
	return found;
}

/** Mondays while they are few, then the first of each month, then of each quarter. */
function pickTicks(first: Day, last: Day): Day[] {
	const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const sayMonthDay = (day: Day) => formatDay(day).slice(5);
	const choices = [
		(day: Day) => findWeekday(day) === 1,
		(day: Day) => /-(01|15)$/.test(sayMonthDay(day)),
		(day: Day) => sayMonthDay(day).endsWith('-01'),
	].map((isTick) => days.filter(isTick));
	return (
		choices.find(({ length }) => length <= mostTicks) ??
		days.filter((day) => /^0[17]-01$/.test(sayMonthDay(day)))
	);
}
