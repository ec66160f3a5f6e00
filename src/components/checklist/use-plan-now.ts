import { useMemo } from 'preact/hooks';
import type { Task } from '../../domain/checklist/task.ts';
import { hasBegun } from '../../domain/timeline/plan.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { useLazy } from '../ui/use-lazy.ts';

const load = () => import('./plan-now.ts');

/** What the person's own plan says of the tasks, with the card that shows a wait; nothing without a plan. */
export function usePlanNow(tasks: readonly Task[], filing: Filing) {
	const { plan, profile, tasks: progress } = filing;
	const hasPlan =
		plan.start !== undefined ||
		hasBegun(plan) ||
		Object.values(progress).some(({ state }) => state === 'done');
	const { part } = useLazy(load, hasPlan);
	return useMemo(() => {
		const now = hasPlan ? part?.planNow(tasks, filing) : undefined;
		return now && { ...now, WaitingCard: part!.WaitingCard };
	}, [part, tasks, JSON.stringify([plan, profile, progress])]);
}

export type ShownPlan = NonNullable<ReturnType<typeof usePlanNow>>;
