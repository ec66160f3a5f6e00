import { isOutside, type Calendar } from '../../domain/calendar.ts';
import { formatDay } from '../../domain/day.ts';
import type { StageData } from '../../domain/timeline/data.ts';
import { forecast } from '../../domain/timeline/forecast.ts';

/**
 * How long a first filing that is not sent back takes by the model, in whole weeks, between the same odds as the
 * estimate’s 多半, over every start of the calendar's first year. It does not depend on the day of the build.
 */
export function computeUsualWeeks(
	stages: readonly StageData[],
	calendar: Calendar,
): { from: number; to: number } {
	const early: number[] = [];
	const late: number[] = [];
	for (let start = calendar.first; start < calendar.first + 364; start += 14) {
		const plan = { order: 'first', subject: 'personal', start: formatDay(start) } as const;
		const result = forecast(stages, calendar, plan);
		if (typeof result === 'string' || isOutside(result)) continue;
		early.push(result.number.p20 - start);
		late.push(result.number.p80 - start);
	}
	return { from: Math.floor(findMedian(early) / 7), to: Math.ceil(findMedian(late) / 7) };
}

function findMedian(days: readonly number[]): number {
	return days.toSorted((a, b) => a - b)[Math.floor(days.length / 2)]!;
}
