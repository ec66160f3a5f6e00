import { isWorkingDay, type Calendar } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Step } from './steps.ts';

/** Why a step cannot have ended on a day: the authority, above all, decides on working days. */
export function checkDone(
	{ stage }: Step,
	day: Day,
	calendar: Calendar,
	today?: Day,
): 'out-of-range' | 'in-future' | 'not-working-day' | undefined {
	if (day < calendar.first || day > calendar.last) return 'out-of-range';
	if (today !== undefined && day > today) return 'in-future';
	const isWorking = isWorkingDay(calendar, day) === true;
	return stage.brings === 'number' && !isWorking ? 'not-working-day' : undefined;
}
