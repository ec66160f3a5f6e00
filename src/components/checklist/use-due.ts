import { useMemo } from 'preact/hooks';
import type { Task } from '../../domain/checklist/task.ts';
import type { Day } from '../../domain/day.ts';
import { hasBegun } from '../../domain/timeline/plan.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { useLazy } from '../ui/use-lazy.ts';

const load = () => import('./due-by-task.ts');
const none: Readonly<Record<string, Day>> = {};

/** Due dates of tasks from the person's own plan; none without one. */
export function useDue(tasks: readonly Task[], filing: Filing): Readonly<Record<string, Day>> {
	const { plan, profile, tasks: progress } = filing;
	const hasPlan =
		plan.start !== undefined ||
		hasBegun(plan) ||
		Object.values(progress).some(({ state }) => state === 'done');
	const { part } = useLazy(load, hasPlan);
	return useMemo(
		() => (hasPlan && part ? part.dueByTask(tasks, filing) : none),
		[part, tasks, JSON.stringify([plan, profile, progress])],
	);
}
