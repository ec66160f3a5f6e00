import type { Task } from '../checklist/task.ts';
import type { Day } from '../day.ts';
import type { Forecast } from './forecast.ts';

/** The SMS check, as long as it is not done. */
export interface OpenCheck {
	/** The step's id. */
	readonly step: string;
	/** The id of its stage. */
	readonly stage: string;
	/** In minutes from the arrival of the SMS. */
	readonly term: number;
	readonly isRunning: boolean;
}

/** The check that is not done yet. */
export function findOpenCheck(forecast: Forecast): OpenCheck | undefined {
	const check = forecast.steps.find(
		({ step, state }) => step.duration.limitMinutes !== undefined && state !== 'done',
	);
	return (
		check && {
			step: check.step.id,
			stage: check.step.stage.id,
			term: check.step.duration.limitMinutes!,
			isRunning: check.state === 'running',
		}
	);
}

/** The days by which tasks are due, with the task of a running check before all others: its time is counted in minutes. */
export function putCheckFirst(
	tasks: readonly Task[],
	due: Readonly<Record<string, Day>>,
	check: OpenCheck | undefined,
): Readonly<Record<string, Day>> {
	if (check?.isRunning !== true) return due;
	const own = tasks.filter(({ stage }) => stage === check.stage).map(({ id }) => [id, -Infinity]);
	return { ...due, ...(Object.fromEntries(own) as Record<string, Day>) };
}
