import type { TaskState } from '../../domain/checklist/progress.ts';
import type { TaskProgress } from '../../stores/filing.ts';
import { $filing, setTask } from '../../stores/filings.ts';
import { todayInShanghai } from '../ui/today.ts';

/** Ticks a task, as done today, or takes the tick back; the note stays. */
export function tick(id: string, isDone: boolean, progress: TaskProgress): void {
	setState(id, isDone ? 'done' : 'open', progress);
}

/** Ticks a task as its box now says; where nothing can be kept, as beside a newer release, the box goes back. */
export function tickAsShown(box: HTMLInputElement, id: string, progress: TaskProgress): void {
	tick(id, box.checked, progress);
	box.checked = $filing.get().tasks[id]?.state === 'done';
}

/** Sets how far a task is. Only what is done has a date; an open task without a note is forgotten. */
export function setState(id: string, state: TaskState, { note, date }: TaskProgress): void {
	const kept = note ? { note } : {};
	if (state === 'done') setTask(id, { state, date: date ?? todayInShanghai(), ...kept });
	else setTask(id, state === 'open' && !note ? undefined : { state, ...kept });
}
