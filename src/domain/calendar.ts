import { requireDay, findWeekday, type Day } from './day.ts';

/**
 * One period of a holiday, in days: `gap` from the first day of the period before (for the first one from the calendar's first
 * day), `length` of the days off with the weekends among them, then for each weekend day worked its distance from the first day off.
 */
export type HolidayTime = readonly [gap: number, length: number, ...worked: number[]];

/** Years of holidays without a gap, as data. */
export interface CalendarData {
	/** First day covered. */
	readonly first: string;
	/** Last day of the last year whose arrangement the State Council has published. */
	readonly officialUntil: string;
	/** Last day covered; after `officialUntil` only the statutory days are known. */
	readonly last: string;
	/** By name, in order of time. */
	readonly holidays: Readonly<Record<string, readonly HolidayTime[]>>;
}

/** An answer that the data cannot give. */
export type Outside = 'before-calendar' | 'after-calendar';

/** What a day is: `made-up` is a weekend day worked for a holiday. */
export interface DayKind {
	readonly kind: 'working' | 'made-up' | 'weekend' | 'holiday';
	readonly holiday?: string;
}

/** Working days in mainland China between two days; made by `createCalendar`. */
export interface Calendar {
	readonly first: Day;
	readonly officialUntil: Day;
	readonly last: Day;
	/** `counts[i]`: working days from `first` to `first + i`, both included. */
	readonly counts: Int32Array;
	/** The working days in order. */
	readonly days: Int32Array;
	readonly names: ReadonlyMap<Day, string>;
	readonly madeUp: ReadonlyMap<Day, string>;
}

/** Builds the tables that make every question constant time. */
export function createCalendar(data: CalendarData): Calendar {
	const first = requireDay(data.first);
	const last = requireDay(data.last);
	const names = new Map<Day, string>();
	const madeUp = new Map<Day, string>();
	for (const [name, times] of Object.entries(data.holidays)) {
		let from = first;
		for (const [gap, length, ...worked] of times) {
			from += gap;
			for (let day = from; day < from + length; day++) names.set(day, name);
			for (const distance of worked) madeUp.set(from + distance, name);
		}
	}
	const counts = new Int32Array(last - first + 1);
	const days: Day[] = [];
	for (let day = first; day <= last; day++) {
		if (madeUp.has(day) || (findWeekday(day) < 6 && !names.has(day))) days.push(day);
		counts[day - first] = days.length;
	}
	return {
		first,
		officialUntil: requireDay(data.officialUntil),
		last,
		counts,
		days: Int32Array.from(days),
		names,
		madeUp,
	};
}

/** Whether `value` says that the calendar does not reach so far. */
export function isOutside(value: unknown): value is Outside {
	return value === 'before-calendar' || value === 'after-calendar';
}

/** Whether a day is a working day; `Outside` where the calendar does not reach it. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean | Outside {
	return findOutside(calendar, day) ?? calendar.days[countUntil(calendar, day) - 1] === day;
}

/** The first working day after `day`. */
export function findNextWorkingDay(calendar: Calendar, day: Day): Day | Outside {
	return addWorkingDays(calendar, day, 1);
}

/**
 * The `n`-th working day after `day`, for negative `n` before it; for 0 `day` itself or, if it is none,
 * the first working day after it. `day` never counts.
 *
 * @throws a `RangeError` where `n` is no integer
 */
export function addWorkingDays(calendar: Calendar, day: Day, n: number): Day | Outside {
	if (!Number.isInteger(n)) throw new RangeError(`not a number of days: ${n}`);
	const beyond = findOutside(calendar, day);
	if (beyond !== undefined) return beyond;
	const until = countUntil(calendar, day);
	const isWorking = calendar.days[until - 1] === day;
	const index = until - 1 + (isWorking || n > 0 ? n : n + 1);
	if (index < 0) return 'before-calendar';
	return calendar.days[index] ?? 'after-calendar';
}

/** Working days after `from` until `to`, `to` included: the number that `addWorkingDays` takes. Negative if `to` is earlier. */
export function countWorkingDays(calendar: Calendar, from: Day, to: Day): number | Outside {
	return (
		findOutside(calendar, from) ??
		findOutside(calendar, to) ??
		countUntil(calendar, to) - countUntil(calendar, from)
	);
}

/** What `day` is, with the holiday that makes it so. */
export function findDayKind(calendar: Calendar, day: Day): DayKind | Outside {
	const beyond = findOutside(calendar, day);
	if (beyond !== undefined) return beyond;
	const worked = calendar.madeUp.get(day);
	if (worked !== undefined) return { kind: 'made-up', holiday: worked };
	const holiday = calendar.names.get(day);
	if (holiday !== undefined) return { kind: 'holiday', holiday };
	return { kind: findWeekday(day) < 6 ? 'working' : 'weekend' };
}

/** Whether `day` lies where only the statutory days are known. */
export function isProvisional(calendar: Calendar, day: Day): boolean {
	return day > calendar.officialUntil;
}

/** Days off in a row that one holiday gives, weekends between them included. */
export interface HolidaySpan {
	readonly holiday: string;
	readonly first: Day;
	readonly last: Day;
}

/** The holidays that have a day from `from` to `to`, each whole, in order. */
export function findHolidays(calendar: Calendar, from: Day, to: Day): HolidaySpan[] {
	const found: HolidaySpan[] = [];
	for (let day = from; day <= to; day++) {
		const holiday = calendar.names.get(day);
		if (holiday === undefined) continue;
		let first = day;
		while (calendar.names.get(first - 1) === holiday) first--;
		while (calendar.names.get(day + 1) === holiday) day++;
		found.push({ holiday, first, last: day });
	}
	return found;
}

function findOutside(calendar: Calendar, day: Day): Outside | undefined {
	if (day < calendar.first) return 'before-calendar';
	return day > calendar.last ? 'after-calendar' : undefined;
}

/** Working days from the calendar's first until `day`, `day` included. */
function countUntil(calendar: Calendar, day: Day): number {
	return calendar.counts[day - calendar.first]!;
}
