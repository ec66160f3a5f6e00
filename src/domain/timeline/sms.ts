import { formatDay, parseDay } from '../day.ts';

/** How many minutes a day has. */
export const minutesPerDay = 1440;

/** A minute in Asia/Shanghai, counted from 1970-01-01 00:00 there. China keeps one time, without summer time. */
export type Minute = number;

/** The minute of `YYYY-MM-DDTHH:MM`; `undefined` where there is no such minute. */
export function parseMinute(text: string): Minute | undefined {
	const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
	const day = match ? parseDay(match[1]!) : undefined;
	return day === undefined ? undefined : day * minutesPerDay + Number(match![2]) * 60 + Number(match![3]);
}

/** A minute as `YYYY-MM-DDTHH:MM`. */
export function formatMinute(minute: Minute): string {
	const day = Math.floor(minute / minutesPerDay);
	const rest = minute - day * minutesPerDay;
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${formatDay(day)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
}

/** The minute that it is in Shanghai at a moment, in milliseconds since 1970 UTC. */
export function toShanghaiMinute(moment: number): Minute {
	return Math.floor(moment / 60_000) + 8 * 60;
}
