import type { Day } from '../day.ts';
import type { Forecast, StepForecast } from './forecast.ts';

/**
 * What can be worked on or is being waited for on a day: steps that are not done, whose predecessors are, and
 * whose start has come. With nothing done that is where the work begins.
 */
export function findOpenSteps(forecast: Forecast, today: Day): StepForecast[] {
	const done = new Set(forecast.steps.filter(({ state }) => state === 'done').map(({ step }) => step.id));
	return forecast.steps.filter(
		({ step, state, start }) => state !== 'done' && start <= today && step.after.every((id) => done.has(id)),
	);
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
