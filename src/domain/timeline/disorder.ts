import type { Plan } from './plan.ts';
import type { Step } from './steps.ts';

/** Two steps whose marks cannot both be right. */
export interface Disorder {
	readonly step: Step;
	readonly before: Step;
}

/** Steps marked as done before a step that they wait for was. */
export function findDisorder(steps: readonly Step[], { done = {} }: Pick<Plan, 'done'>): Disorder[] {
	return steps.flatMap((step) => {
		const day = done[step.id];
		return steps
			.filter(({ id }) => step.after.includes(id))
			.filter(({ id }) => day !== undefined && done[id] !== undefined && day < done[id])
			.map((before) => ({ step, before }));
	});
}
