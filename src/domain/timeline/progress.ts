import { requireDay, type Day } from '../day.ts';
import type { Plan } from './plan.ts';
import type { Step } from './steps.ts';

/** What has happened, by step. */
export interface PlanProgress {
	/** Days on which steps ended. */
	readonly done: ReadonlyMap<string, Day>;
	/** Days on which steps that have not ended began, where that is known by itself. */
	readonly begun: ReadonlyMap<string, Day>;
}

/**
 * What the plan says has happened. A step that must have ended for another to be done or begun is done too,
 * by that day at the latest. The SMS begins the first step with a term
 * to the minute that was not done before it came.
 */
export function readProgress(steps: readonly Step[], plan: Plan): PlanProgress {
	const marked = plan.done ?? {};
	const done = new Map<string, Day>();
	const begun = new Map<string, Day>();
	const byId = new Map(steps.map((step) => [step.id, step]));
	const settle = (id: string, day: Day) => {
		const { after, stage } = byId.get(id)!;
		for (const before of [...after, ...(stage.endsAfter ?? [])]) {
			if (!byId.has(before)) continue;
			if (marked[before] !== undefined || (done.get(before) ?? Infinity) <= day) continue;
			done.set(before, day);
			settle(before, day);
		}
	};
	for (const { id } of steps) {
		const day = marked[id];
		if (day !== undefined) done.set(id, requireDay(day));
	}
	for (const [id, day] of [...done]) settle(id, day);
	if (plan.sms !== undefined) {
		const day = requireDay(plan.sms.slice(0, 10));
		const step = steps.find(
			({ id, duration }) => duration.limitMinutes !== undefined && !((done.get(id) ?? Infinity) < day),
		);
		if (step !== undefined && !done.has(step.id)) {
			begun.set(step.id, day);
			settle(step.id, day);
		}
	}
	return { done, begun };
}
