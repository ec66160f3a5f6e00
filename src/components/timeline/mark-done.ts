import { findAct } from '../../domain/timeline/acts.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { listSteps } from '../../domain/timeline/steps.ts';
import { setActDone } from '../../stores/edit-filing.ts';
import { stages } from './data.ts';

/** Marks a step of the visitor's plan as done on a day, in the list too; `undefined` takes the mark back. */
export function markDone(plan: Plan, id: string, day: string | undefined): void {
	const step = listSteps(stages, plan, plan.returns).find((one) => one.id === id);
	if (step !== undefined) setActDone(findAct(step, plan, plan.returns), day);
}
