import type { Calendar, Outside } from '../calendar.ts';
import { requireDay, formatDay, type Day } from '../day.ts';
import type { StageData } from './data.ts';
import { forecast, type Odds } from './forecast.ts';
import type { Plan } from './plan.ts';

/** The latest days to begin, by how sure one wants to be; one that is missing lies before the calendar. */
export type LatestStarts = { readonly [K in Exclude<keyof Odds, 'p20'>]?: Day };

/**
 * The latest start that has the site online by `target`, at each of the forecast's odds, with nothing done yet.
 * Starting later never ends earlier, so halving the calendar finds it.
 */
export function findLatestStarts(
	stages: readonly StageData[],
	calendar: Calendar,
	plan: Plan,
	target: string,
): LatestStarts | Outside {
	const goal = requireDay(target);
	if (goal < calendar.first) return 'before-calendar';
	if (goal > calendar.last) return 'after-calendar';
	const known = new Map<Day, Odds | undefined>();
	const findOnline = (start: Day) => {
		if (!known.has(start)) {
			const result = forecast(stages, calendar, {
				...plan,
				done: {},
				sms: undefined,
				start: formatDay(start),
			});
			known.set(start, typeof result === 'string' ? undefined : result.online);
		}
		return known.get(start);
	};
	const findLatest = (odds: keyof Odds): Day | undefined => {
		let early = calendar.first - 1;
		let late = goal;
		while (early < late) {
			const middle = Math.ceil((early + late) / 2);
			const online = findOnline(middle);
			if (online !== undefined && online[odds] <= goal) early = middle;
			else late = middle - 1;
		}
		return early < calendar.first ? undefined : early;
	};
	const found: { -readonly [K in keyof LatestStarts]: LatestStarts[K] } = {};
	for (const odds of ['p50', 'p80', 'p95', 'worst'] as const) {
		const start = findLatest(odds);
		if (start !== undefined) found[odds] = start;
	}
	return found;
}
