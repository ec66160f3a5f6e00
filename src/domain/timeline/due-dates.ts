import type { Day } from '../day.ts';
import type { Forecast } from './forecast.ts';

/**
 * By stage, the day by which its work should be done so that the forecast's usual dates hold: the day on which
 * it ends as likely before as after, or its term where that comes first. Stages that are done have none; of a
 * filing that is sent back the first round that is not done counts.
 */
export function dueDates(forecast: Forecast): Readonly<Record<string, Day>> {
	const due: Record<string, Day> = {};
	for (const { step, state, end, deadline = Infinity } of forecast.steps) {
		if (state === 'done') continue;
		due[step.stage.id] ??= Math.min(end.p50, deadline);
	}
	return due;
}
