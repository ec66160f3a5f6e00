/**
 * Calendar days as integers: the number of days since 1970-01-01. A day has no time and no zone; the
 * days of this project are those of Asia/Shanghai, wherever the visitor is.
 */
export type Day = number;

const dayLength = 86_400_000;

/** The day of an ISO date `YYYY-MM-DD`; `undefined` where there is no such day (30 February, 13 months). */
export function parseDay(iso: string): Day | undefined {
	// A month of a year of six digits, +010000-01, would come back as it was written too.
	if (!/^\d{4}-/.test(iso)) return undefined;
	const time = Date.parse(`${iso}T00:00:00Z`);
	if (Number.isNaN(time)) return undefined;
	const day = time / dayLength;
	return formatDay(day) === iso ? day : undefined;
}

/** The ISO date of a day. */
export function formatDay(day: Day): string {
	return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of the week of a day. */
export function findWeekday(day: Day): Weekday {
	return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The day of a date that is known to exist.
 *
 * @throws a `RangeError` where there is no such day
 */
export function requireDay(iso: string): Day {
	const day = parseDay(iso);
	if (day === undefined) throw new RangeError(`no such day: ${iso}`);
	return day;
}

/** The day that it is in Shanghai at a moment, in milliseconds since 1970 UTC. China keeps one time, without summer time. */
export function toShanghaiDay(moment: number): Day {
	return Math.floor((moment + 8 * 3_600_000) / dayLength);
}
