import { addWorkingDays, isOutside, type Calendar } from '../calendar.ts';
import { requireDay, type Day } from '../day.ts';
import type { Profile } from '../profile.ts';
import type { StageData } from './data.ts';
import { makeCertain, propagate, findQuantile } from './distribution.ts';
import { ends, listLengths } from './forecast.ts';
import { listSteps } from './steps.ts';

/** A reported duration as far as the model is measured by it; `content/durations/` has them. */
export interface Report {
	readonly order?: Profile['order'] | undefined;
	readonly subject?: Profile['subject'] | undefined;
	readonly province?: Profile['province'] | undefined;
	readonly from: string;
	readonly to: string;
	readonly days: number;
	readonly unit: 'calendar' | 'working';
	readonly start?: string | undefined;
	readonly returns: number;
}

/** Calendar days that the model gives to a part of a filing: of 100, so many have ended after 10, 50, 90 have. */
export interface Band {
	readonly p10: number;
	readonly p50: number;
	readonly p90: number;
}

/** A Tuesday with no holiday in the weeks after it: for reports that do not tell their first day. */
const referenceStart = '2025-03-04';

/** The day on which the clock of a report starts for the model: its own where the calendar covers it. */
function findStart(calendar: Calendar, { start }: Pick<Report, 'start'>): Day {
	const day = requireDay(start ?? referenceStart);
	return day < calendar.first ? requireDay(referenceStart) : day;
}

/**
 * The model's band for what a report measured: from the beginning of a stage to the end of one, without returns, for the
 * profile that the report tells.
 *
 * @throws an `Error` where the profile has no such stage
 */
export function computeBand(
	stages: readonly StageData[],
	calendar: Calendar,
	report: Omit<Report, 'days' | 'unit' | 'returns'>,
): Band {
	const { order, subject, province } = report;
	const steps = listSteps(stages, {
		...(order && { order }),
		...(subject && { subject }),
		...(province && { province }),
	});
	const first = steps.findIndex(({ id }) => id === report.from);
	const last = steps.findIndex(({ id }) => id === report.to);
	if (first < 0 || last < first) throw new Error(`no way from ${report.from} to ${report.to}`);
	const part = steps.slice(first, last + 1);
	const begin = findStart(calendar, report);
	const nodes = part.map((step) => ({
		after: step.after.flatMap((id) => {
			const index = part.findIndex((other) => other.id === id);
			return index < 0 ? [] : [index];
		}),
		endGiven: (start: Day) => ends(calendar, step.duration, start, listLengths(step.duration)),
	}));
	const end = nodes.length === 0 ? makeCertain(begin) : propagate(nodes, begin).at(-1)!.end;
	const countDays = (share: number) => findQuantile(end, share) - begin;
	return { p10: countDays(0.1), p50: countDays(0.5), p90: countDays(0.9) };
}

/** The calendar days that a report tells of; working days are counted from its first day by the calendar. */
export function countCalendarDays(
	calendar: Calendar,
	report: Pick<Report, 'days' | 'unit' | 'start'>,
): number {
	if (report.unit === 'calendar') return report.days;
	const begin = findStart(calendar, report);
	const end = addWorkingDays(calendar, begin, report.days);
	if (isOutside(end)) throw new Error(end);
	return end - begin;
}

/** Where a report lies beside the model, `early` and `late` being outside the band from 10 to 90 of 100. */
export interface ReportStanding {
	readonly band: 'early' | 'inside' | 'late';
	readonly middle: 'before' | 'at' | 'after';
}

/** Compares a reported duration with what the model says of the same part of a filing. */
export function compareToModel(
	stages: readonly StageData[],
	calendar: Calendar,
	report: Report,
): ReportStanding {
	const { p10, p50, p90 } = computeBand(stages, calendar, report);
	const days = countCalendarDays(calendar, report);
	return {
		band: days < p10 ? 'early' : days > p90 ? 'late' : 'inside',
		middle: days < p50 ? 'before' : days > p50 ? 'after' : 'at',
	};
}
