import { holds } from '../condition.ts';
import type { Profile, ProfileKey } from '../profile.ts';
import { findNextQuestions } from './questions.ts';
import { phaseIds } from '../../content-model/vocabulary.ts';
import type { Task } from './task.ts';

/** A task of which we cannot tell yet whether it applies, and the questions that would tell. */
export interface Undecided {
	readonly task: Task;
	readonly questions: readonly ProfileKey[];
}

/** A person's own list, in the order in which things are done. */
export interface Checklist {
	readonly tasks: readonly Task[];
	readonly undecided: readonly Undecided[];
}

/** Which of `tasks` apply to a profile. The order is the same for every profile. */
export function makeChecklist(tasks: readonly Task[], profile: Profile): Checklist {
	const applies: Task[] = [];
	const undecided: Undecided[] = [];
	for (const task of [...tasks].sort(compareTasks)) {
		if (task.settledBy !== undefined && profile[task.settledBy] !== undefined) continue;
		const verdict = holds(task.when, profile);
		if (verdict === true) applies.push(task);
		else if (verdict === undefined)
			undecided.push({ task, questions: findNextQuestions(task.when, profile) });
	}
	return { tasks: applies, undecided };
}

/** Order of phases, then of tasks within them; ids break ties. */
export function compareTasks(a: Task, b: Task): number {
	return (
		phaseIds.indexOf(a.phase) - phaseIds.indexOf(b.phase) ||
		a.order - b.order ||
		(a.id < b.id ? -1 : Number(a.id > b.id))
	);
}
