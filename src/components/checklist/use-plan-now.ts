import { useMemo } from 'preact/hooks';
import type { Task } from '../../domain/checklist/task.ts';
import { hasBegun } from '../../domain/timeline/plan.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { useLazy } from '../ui/use-lazy.ts';

const load = () => import('./plan-now.ts');

/** What the person's own plan says of the tasks, with the card that shows a wait; nothing without a plan. */
export function usePlanNow(tasks: readonly Task[], filing: Filing) {
	const { plan: entered, profile, tasks: progress } = filing;
	const hasPlan =
		entered.start !== undefined ||
		hasBegun(entered) ||
		Object.values(progress).some(({ state }) => state === 'done');
	const { loaded, hasFailed } = useLazy(load, hasPlan);
	const plan = useMemo(() => {
		const now = hasPlan ? loaded?.readPlanNow(tasks, filing) : undefined;
		return now && { ...now, WaitingCard: loaded!.WaitingCard, SmsClock: loaded!.SmsClock };
	}, [loaded, tasks, JSON.stringify([entered, profile, progress])]);
	return { plan, isAwaited: hasPlan && loaded === undefined && !hasFailed };
}
