import { formatMinute, minutesPerDay, parseMinute, type Minute } from './sms.ts';

/** The last minute for the SMS check, `term` minutes (the fact's) after the SMS came. */
export function findSmsDeadline(arrival: string, term: number): string | undefined {
	const minute = parseMinute(arrival);
	return minute === undefined ? undefined : formatMinute(minute + term);
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
