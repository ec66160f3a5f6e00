import type { Profile, ProfileKey } from '../domain/profile.ts';
import type { PlanInput, TaskProgress } from './filing.ts';
import { change } from './filings.ts';

/* What a person enters: each is a change to the filing at hand. */

/** Answers a question of the profile; `undefined` takes the answer back. */
export function answer<K extends ProfileKey>(key: K, value: Profile[K] | undefined): void {
	change({ [`profile.${key}`]: value ?? null });
}

/** Sets a task; `undefined` forgets all about it. */
export function setTask(id: string, progress: TaskProgress | undefined): void {
	change({ [`task.${id}`]: progress ?? null });
}

/** Sets inputs of the timeline; `undefined` takes one back. */
export function setPlan(input: Partial<Omit<PlanInput, 'done'>>): void {
	change(Object.fromEntries(Object.entries(input).map(([key, value]) => [`plan.${key}`, value ?? null])));
}

/** Marks a stage as done on a day; `undefined` takes it back. */
export function setStageDone(stage: string, day: string | undefined): void {
	change({ [`plan.done.${stage}`]: day ?? null });
}

/** Keeps a site name with the filing. */
export function addCandidate(name: string): void {
	change({ [`candidate.${Date.now().toString(36)}`]: { name } });
}

/** Takes a name off the list of candidates. */
export function removeCandidate(id: string): void {
	change({ [`candidate.${id}`]: null });
}

/** Keeps the registered name of the 主办单位; nothing, or an empty text, forgets it. */
export function setSubjectName(name: string | undefined): void {
	change({ 'subject-name': name || null });
}
