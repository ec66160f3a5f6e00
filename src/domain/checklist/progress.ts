import type { Day } from '../day.ts';
import { phaseIds, type TaskState } from '../../content-model/vocabulary.ts';
import type { Phase, Task } from './task.ts';

/** States by the ids of tasks; a missing one is open. */
export type States = Readonly<Record<string, TaskState | undefined>>;

/** The states alone, of what is known of tasks. */
export function readStates(tasks: Readonly<Record<string, { readonly state: TaskState }>>): States {
	return Object.fromEntries(Object.entries(tasks).map(([id, { state }]) => [id, state]));
}

/** Tasks of a list by how far they are. `skipped` ones count as settled. */
export interface Progress {
	readonly total: number;
	readonly done: number;
	readonly skipped: number;
	readonly stuck: number;
}

/** Counts how far a person is with tasks; a task without a state is open. */
export function countProgress(tasks: readonly Task[], states: States): Progress {
	const count = (state: TaskState) => tasks.filter(({ id }) => states[id] === state).length;
	return { total: tasks.length, done: count('done'), skipped: count('skipped'), stuck: count('stuck') };
}

/** Phases that have tasks, with their tasks, in order. */
export function groupByPhase(tasks: readonly Task[]): { phase: Phase; tasks: Task[] }[] {
	return phaseIds
		.map((phase) => ({ phase, tasks: tasks.filter((task) => task.phase === phase) }))
		.filter((one) => one.tasks.length > 0);
}

/** Nothing is left to do: done, or decided not to be needed. */
export function isSettled(state: TaskState | undefined): boolean {
	return state === 'done' || state === 'skipped';
}

/** The tasks of the list that must be settled before `task`, in the list's order. */
export function findUnsettledBefore(task: Task, list: readonly Task[], states: States): Task[] {
	const { needs } = task;
	if (!needs?.length) return [];
	return list.filter(({ id }) => needs.includes(id) && !isSettled(states[id]));
}

/** Most tasks that are proposed for a day. */
const most = 3;

/**
 * What to do next: open tasks that wait for nothing, those whose date has come first, then in the list's
 * order. A stuck task is not proposed; the list shows it apart.
 */
export function findNextTasks(
	list: readonly Task[],
	states: States,
	due: Readonly<Record<string, Day | undefined>> = {},
	today?: Day,
): Task[] {
	const isDue = ({ id }: Task) => today !== undefined && (due[id] ?? Infinity) <= today;
	const free = list
		.filter((task) => !states[task.id] || states[task.id] === 'open')
		.filter((task) => findUnsettledBefore(task, list, states).length === 0);
	const urgent = free.filter(isDue).sort((a, b) => due[a.id]! - due[b.id]!);
	return [...urgent, ...free.filter((task) => !isDue(task))].slice(0, most);
}
