import type { Forecast } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { smsDeadline } from '../../domain/timeline/sms.ts';

/** The SMS check, as long as it is not done. */
export interface OpenCheck {
	/** In minutes from the arrival of the SMS. */
	readonly term: number;
	readonly isRunning: boolean;
	/** `YYYY-MM-DDTHH:mm`, once it is running and the person has entered when the SMS came. */
	readonly deadline: string | undefined;
}

/** The check that is not done yet, and by when it must be once the SMS has come. */
export function openCheck(plan: Plan, forecast: Forecast): OpenCheck | undefined {
	const check = forecast.steps.find(
		({ step, state }) => step.duration.limitMinutes !== undefined && state !== 'done',
	);
	if (check === undefined) return undefined;
	const term = check.step.duration.limitMinutes!;
	const isRunning = check.state === 'running';
	const deadline = plan.sms !== undefined && isRunning ? smsDeadline(plan.sms, term) : undefined;
	return { term, isRunning, deadline };
}
