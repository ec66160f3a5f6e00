import type { Day } from '../day.ts';
import type { Forecast, StepForecast } from './forecast.ts';

/**
 * What can be worked on or is being waited for on a day: steps that are not done, whose predecessors are, and
 * whose start has come. With nothing done that is where the work begins.
 */
export function findOpenSteps(forecast: Forecast, today: Day): StepForecast[] {
	return findNextSteps(forecast).filter(({ start }) => start <= today);
}

/**
 * The day on which the next step begins, where nothing can be done before: a plan may begin later than what is done of it.
 *
 * @returns `undefined` when every step is done
 */
export function findNextStart(forecast: Forecast): Day | undefined {
	return findNextSteps(forecast)
		.map(({ start }) => start)
		.sort((a, b) => a - b)[0];
}

/** Steps that are not done, whose predecessors are. */
function findNextSteps({ steps }: Forecast): StepForecast[] {
	const done = new Set(steps.filter(({ state }) => state === 'done').map(({ step }) => step.id));
	return steps.filter(({ step, state }) => state !== 'done' && step.after.every((id) => done.has(id)));
}

/**
 * The step that has already taken longer than the model allows: no date that comes after it means anything.
 */
export function findStalledStep(forecast: Forecast, today: Day): StepForecast | undefined {
	return forecast.steps.find(
		({ state, late, end, step }) =>
			state === 'running' && late !== undefined && end.worst <= today && isNeededForNumber(forecast, step.id),
	);
}

/** Whether the authority's decision waits for a step, or is it. */
function isNeededForNumber({ steps }: Forecast, id: string): boolean {
	const decision = steps.findLast(({ step }) => step.stage.brings === 'number')!.step;
	const needed = new Set([decision.id]);
	for (const { step } of [...steps].reverse()) {
		if (needed.has(step.id)) for (const before of step.after) needed.add(before);
	}
	return needed.has(id);
}
