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
