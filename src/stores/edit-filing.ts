import type { Profile, ProfileKey } from '../domain/profile.ts';
import type { Act } from '../domain/timeline/acts.ts';
import type { PlanInput, TaskProgress } from './filing-schema.ts';
import { $filing, change } from './filings.ts';

/* What a person enters: each is a change to the filing at hand. */

/** Answers a question of the profile; `undefined` takes the answer back. */
export function answer<K extends ProfileKey>(key: K, value: Profile[K] | undefined): void {
	change({ [`profile.${key}`]: value ?? null });
}

/** How far a task is, with parts that may be missing. */
export type TaskChange = { readonly [K in keyof TaskProgress]: TaskProgress[K] | undefined } & {
	readonly state: TaskProgress['state'];
};

/** Sets a task; an open one without a note is forgotten. */
export function setTask(id: string, progress: TaskChange | undefined): void {
	change(makeTaskEntry(id, progress));
}

function makeTaskEntry(id: string, progress: TaskChange | undefined): Readonly<Record<string, unknown>> {
	const { state = 'open', date, note } = progress ?? {};
	const isUntouched = state === 'open' && !note;
	return { [`task.${id}`]: isUntouched ? null : { state, ...(date && { date }), ...(note && { note }) } };
}

/** Marks a step of the way as done on a day, where the list and the timeline both read it; `undefined` takes the mark back. */
export function setActDone(act: Act, day: string | undefined): void {
	change(makeActEntries(act, day));
}

/** The entries that mark a step as done on a day, or take that back. A task keeps its note. */
export function makeActEntries(
	{ step, tasks }: Act,
	day: string | undefined,
): Readonly<Record<string, unknown>> {
	if (tasks.length === 0) return { [`plan.done.${step}`]: day ?? null };
	const stored = $filing.get().tasks;
	const ticked = tasks.filter((id) => stored[id]?.state === 'done' || stored[id]?.state === 'skipped');
	const marked = day === undefined ? ticked : ticked.length > 0 ? ticked : tasks.slice(0, 1);
	const state = day === undefined ? 'open' : 'done';
	return Object.assign(
		{},
		...marked.map((id) => makeTaskEntry(id, { state, date: day, note: stored[id]?.note })),
	) as Record<string, unknown>;
}

/** Sets inputs of the timeline; `undefined` takes one back. */
export function setPlan(input: Partial<Omit<PlanInput, 'done'>>): void {
	change(Object.fromEntries(Object.entries(input).map(([key, value]) => [`plan.${key}`, value ?? null])));
}
