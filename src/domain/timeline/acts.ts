import type { TaskState } from '../../content-model/vocabulary.ts';
import { holds } from '../condition.ts';
import type { Profile } from '../profile.ts';
import type { StageData } from './data.ts';
import type { Step } from './steps.ts';

/** Where it is stored that a step is done: in the tasks of the list where it has any, else with the plan. */
export interface Act {
	/** The step's id. */
	readonly step: string;
	/** Any of them shows that the step is done; marking the step ticks the first. Empty where the plan holds it. */
	readonly tasks: readonly string[];
}

/** What is stored of a task, as far as the timeline reads it. */
export interface StoredTask {
	readonly state: TaskState;
	/** The day on which it was done. */
	readonly date?: string | undefined;
}

/** What is stored of acts: the tasks of the list, and the days of steps that no task stands for. */
export interface StoredActs {
	readonly tasks: Readonly<Record<string, StoredTask | undefined>>;
	readonly planDone: Readonly<Record<string, string | undefined>>;
}

/**
 * The act that a step is. Tasks stand for the first time that a stage is gone through; the number's task for the
 * last time, since only the last decision brings it.
 *
 * @param returns how often the authority sends the filing back
 */
export function findAct({ id, stage, round }: Step, profile: Profile, returns = 0): Act {
	const isStoredAsTask = stage.brings === 'number' ? round === returns + 1 : round === 1;
	return { step: id, tasks: isStoredAsTask ? listTasks(stage, profile) : [] };
}

/** The stage's tasks that are on the list of a profile; where none is, its first: an act keeps its place when answers change. */
function listTasks({ tasks = [] }: StageData, profile: Profile): string[] {
	const known: Profile = { order: 'first', ...profile };
	const applying = tasks.filter(({ when }) => holds(when, known) !== false);
	return (applying.length > 0 ? applying : tasks.slice(0, 1)).map(({ id }) => id);
}

/** Steps that are done: with their day, or without where nobody said it. */
export interface DoneSteps {
	readonly dated: Readonly<Record<string, string>>;
	readonly undated: readonly string[];
}

/**
 * The steps of a filing that are done, out of what is stored once for the list and the timeline. A task that its
 * person has set aside as not needed is no work any more either, but brings no number.
 */
export function findDoneSteps(
	steps: readonly Step[],
	profile: Profile,
	returns: number | undefined,
	{ tasks, planDone }: StoredActs,
): DoneSteps {
	const dated: Record<string, string> = {};
	const undated: string[] = [];
	for (const step of steps) {
		const act = findAct(step, profile, returns);
		const settled = act.tasks
			.map((id) => tasks[id])
			.filter((task) => task?.state === 'done' || (task?.state === 'skipped' && !step.stage.brings));
		const days = settled.flatMap((task) => (task?.date === undefined ? [] : [task.date])).sort();
		const day = act.tasks.length > 0 ? days[0] : planDone[step.id];
		if (day !== undefined) dated[step.id] = day;
		else if (settled.length > 0) undated.push(step.id);
	}
	return { dated, undated };
}
