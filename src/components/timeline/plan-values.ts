import { findAct } from '../../domain/timeline/acts.ts';
import { planProfileKeys, type Plan } from '../../domain/timeline/plan.ts';
import { listSteps } from '../../domain/timeline/steps.ts';
import { makeActEntries } from '../../stores/edit-filing.ts';
import type { StoredValues } from '../../stores/replace-case.ts';
import { stages } from './data.ts';

/** What is to be stored so that a plan that came by link becomes the visitor's own, whole, and gives the same dates. */
export function makePlanValues(own: Plan, plan: Plan): StoredValues {
	const marks = (of: Plan, day: (step: string) => string | undefined) =>
		listSteps(stages, of, of.returns)
			.filter(({ id }) => of.done?.[id] !== undefined)
			.map((step) => makeActEntries(findAct(step, of, of.returns), day(step.id)));
	const parts = ['start', 'target', 'returns', 'sms'] as const;
	return Object.assign(
		Object.fromEntries(planProfileKeys.map((key) => [`profile.${key}`, plan[key] ?? null])),
		Object.fromEntries(parts.map((key) => [`plan.${key}`, plan[key] ?? null])),
		...marks(own, () => undefined),
		...marks(plan, (step) => plan.done?.[step]),
	) as StoredValues;
}
