import type { TaskState } from '../../content-model/vocabulary.ts';
import type { TaskProgress } from '../../stores/filing-schema.ts';
import { setTask } from '../../stores/edit-filing.ts';
import { $filing } from '../../stores/filings.ts';
import { readToday } from '../ui/today.ts';

/*
 * Each of these changes one thing about a task and keeps the rest as it is stored now. What is on the screen may be
 * a frame older: the touch that ticks a box has ended the note above it a moment before.
 */

/** Ticks a task, as done today, or takes the tick back; the note stays. */
export function tick(id: string, isDone: boolean): void {
	setState(id, isDone ? 'done' : 'open');
}

/** Ticks a task as its box now says; where nothing can be kept, as beside a newer release, the box goes back. */
export function tickAsShown(box: HTMLInputElement, id: string): void {
	tick(id, box.checked);
	box.checked = readProgress(id).state === 'done';
}

/** Sets how far a task is. Only what is done has a date. */
export function setState(id: string, state: TaskState): void {
	const { note, date } = readProgress(id);
	setTask(id, { state, note, date: state === 'done' ? (date ?? readToday()) : undefined });
}

/** Sets the day on which a task was done; none where it is empty. */
export function setDate(id: string, date: string): void {
	setTask(id, { ...readProgress(id), date });
}

/** Sets the person's own note; none where it is empty. */
export function setNote(id: string, note: string): void {
	setTask(id, { ...readProgress(id), note });
}

function readProgress(id: string): TaskProgress {
	return $filing.get().tasks[id] ?? { state: 'open' };
}
