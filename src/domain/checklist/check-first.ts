import type { Day } from '../day.ts';
import type { OpenCheck } from '../timeline/open-check.ts';
import type { Task } from './task.ts';

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
