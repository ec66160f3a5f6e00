import { formatDay, parseDay } from '../day.ts';

const minutesPerDay = 1440;

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
	const two = (part: number) => String(part).padStart(2, '0');
	return `${formatDay(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** The last minute for the SMS check, `term` minutes (the fact's) after the SMS came. */
export function findSmsDeadline(arrival: string, term: number): string | undefined {
	const minute = parseMinute(arrival);
	return minute === undefined ? undefined : formatMinute(minute + term);
}

/** The minute that it is in Shanghai at a moment, in milliseconds since 1970 UTC. */
export function toShanghaiMinute(moment: number): Minute {
	return Math.floor(moment / 60_000) + 8 * 60;
}

/** When an SMS may have come, said in a word: `lastNight` is 20:00, `thisMorning` 7:00, so that its term never seems longer than it is. */
export interface SmsMoment {
	readonly id: 'justNow' | 'hourAgo' | 'thisMorning' | 'lastNight';
	readonly minute: Minute;
}

/** The moments to choose from, the latest first; those of the day only where they are over an hour ago. */
export function listSmsMoments(now: Minute): SmsMoment[] {
	const midnight = now - (now % minutesPerDay);
	const ofDay = [
		{ id: 'thisMorning', minute: midnight + 7 * 60 },
		{ id: 'lastNight', minute: midnight - 4 * 60 },
	] as const;
	return [
		{ id: 'justNow', minute: now },
		{ id: 'hourAgo', minute: now - 60 },
		...ofDay.filter(({ minute }) => minute < now - 60 && minute > now - minutesPerDay),
	];
}
