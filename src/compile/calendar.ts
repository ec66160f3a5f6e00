import type { Content } from '../content-model/collections.ts';
import type { CalendarData, HolidayTime } from '../domain/calendar.ts';
import { requireDay, formatDay, findWeekday, type Day } from '../domain/day.ts';

/**
 * The calendar's compact form from one file a year.
 *
 * @throws an `Error` where a year is missing, a published year follows a provisional one, or a holiday has a working day in
 * its middle
 */
export function compileCalendar(years: Content['holidays']): CalendarData {
	const ids = [...years.keys()].map(Number).sort((a, b) => a - b);
	const first = ids[0]!;
	const official = ids.filter((year) => !years.get(String(year))!.provisional);
	if (ids.some((year, index) => year !== first + index)) throw new Error('holidays/: a year is missing');
	if (official.at(-1) !== first + official.length - 1) {
		throw new Error('holidays/: a published year after a provisional one');
	}
	const holidays: Record<string, HolidayTime[]> = {};
	const latest = new Map<string, Day>();
	for (const year of ids) {
		for (const { name, off, inLieu = [], worked } of years.get(String(year))!.holidays) {
			const days = [...off, ...inLieu].map(requireDay).sort((a, b) => a - b);
			const from = days[0]!;
			const until = days.at(-1)!;
			checkSpan(`holidays/${year}.yaml: ${name}`, from, until, days);
			(holidays[name] ??= []).push([
				from - (latest.get(name) ?? requireDay(`${first}-01-01`)),
				until - from + 1,
				...worked.map((day) => requireDay(day) - from),
			]);
			latest.set(name, from);
		}
	}
	return {
		first: `${first}-01-01`,
		officialUntil: `${official.at(-1)}-12-31`,
		last: `${ids.at(-1)}-12-31`,
		holidays,
	};
}

function checkSpan(file: string, from: Day, until: Day, days: readonly Day[]): void {
	for (let day = from; day <= until; day++) {
		if (!days.includes(day) && findWeekday(day) < 6)
			throw new Error(`${file}: ${formatDay(day)} is not named`);
	}
}
