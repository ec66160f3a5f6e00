import { addWorkingDays, isOutside, type Calendar } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Deadline } from './deadline.ts';

/**
 * The last day of a deadline. The day on which the message came does not count. Nothing where hours are set, which run
 * from the minute of the message, and where the calendar does not reach so far.
 *
 * @param receivedOn the day on which the message came
 */
export function findLastDay(
	{ date, days, workingDays }: Deadline,
	receivedOn: Day,
	calendar: Calendar,
): Day | undefined {
	if (date !== undefined) return date;
	if (days !== undefined) return receivedOn + days;
	if (workingDays === undefined || !Number.isInteger(workingDays)) return undefined;
	const day = addWorkingDays(calendar, receivedOn, workingDays);
	return isOutside(day) ? undefined : day;
}
