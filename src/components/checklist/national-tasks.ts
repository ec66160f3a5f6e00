import data from 'virtual:beian/checklist';
import type { Task } from '../../domain/checklist/task.ts';

/**
 * The national tasks, in their order. Their titles stand in the page that the server rendered, whole and
 * first; the browser reads them there instead of loading them a second time.
 */
export const nationalTasks: readonly Task[] = data.tasks.map((task) => ({
	...task,
	title: task.title ?? titleInPage(task.id),
}));

function titleInPage(id: string): string {
	return document.querySelector(`#task-${id} .task-words`)?.textContent ?? id;
}
