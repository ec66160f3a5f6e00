import type { TaskState } from '../../domain/checklist/progress.ts';
import type { TaskProgress } from '../../stores/filing.ts';
import { setTask } from '../../stores/filings.ts';
import { todayInShanghai } from '../ui/today.ts';

/** Ticks a task, as done today, or takes the tick back; the note stays. */
export function tick(id: string, isDone: boolean, progress: TaskProgress): void {
	setState(id, isDone ? 'done' : 'open', progress);
}

/** Sets how far a task is. Only what is done has a date; an open task without a note is forgotten. */
export function setState(id: string, state: TaskState, { note, date }: TaskProgress): void {
	const kept = note ? { note } : {};
	if (state === 'done') setTask(id, { state, date: date ?? todayInShanghai(), ...kept });
	else setTask(id, state === 'open' && !note ? undefined : { state, ...kept });
}
