import type { Task } from '../checklist/task.ts';
import type { Day } from '../day.ts';
import type { Forecast } from './forecast.ts';
import { hasBegun, type PlanParts } from './plan.ts';

/**
 * By stage, the day by which its work should be done so that the forecast's usual dates hold: the day by which
 * it has ended in 80 of 100 cases, as the timeline shows it, or its term where that comes first. Stages that are done have none; of a
 * filing that is sent back the first round that is not done counts.
 */
export function findDueDates(forecast: Forecast): Readonly<Record<string, Day>> {
	const due: Record<string, Day> = {};
	for (const { step, state, end, deadline = Infinity } of forecast.steps) {
		if (state === 'done') continue;
		due[step.stage.id] ??= Math.min(end.p80, deadline);
	}
	return due;
}

/**
 * By task, the day by which it should be done. None while nobody has planned: without a day that was entered, or
 * something that is done, the forecast only answers what would be if one began today.
 *
 * @param entered what the person has entered for the plan
 * @param plan the plan that it makes
 */
export function findDueByTask(
	tasks: readonly Task[],
	forecast: Forecast,
	entered: PlanParts,
	plan: PlanParts,
): Record<string, Day> {
	if (entered.start === undefined && !hasBegun(plan)) return {};
	const byStage = findDueDates(forecast);
	return Object.fromEntries(
		tasks.flatMap(({ id, stage }) => {
			const day = stage === undefined ? undefined : byStage[stage];
			return day === undefined ? [] : [[id, day]];
		}),
	);
}
