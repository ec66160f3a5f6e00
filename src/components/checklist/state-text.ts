import type { TaskState } from '../../content-model/vocabulary.ts';
import type { Task } from '../../domain/checklist/task.ts';
import { t } from './t.ts';

/** What is said of a task that is so far: a material is 备好了, an action 办好了. */
export function sayState(state: TaskState, kind: Task['kind']): string {
	return t(state === 'done' ? `checklist.state.done.${kind}` : `checklist.state.${state}`);
}
