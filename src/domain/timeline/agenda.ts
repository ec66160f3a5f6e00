import type { Day } from '../day.ts';
import type { Forecast, StepForecast } from './forecast.ts';

/**
 * What can be worked on or is being waited for on a day: steps that are not done, whose predecessors are, and
 * whose start has come. With nothing done that is where the work begins.
 */
export function openSteps(forecast: Forecast, today: Day): StepForecast[] {
	const done = new Set(forecast.steps.filter(({ state }) => state === 'done').map(({ step }) => step.id));
	return forecast.steps.filter(
		({ step, state, start }) => state !== 'done' && start <= today && step.after.every((id) => done.has(id)),
	);
}
