import type { ComponentChildren } from 'preact';
import type { Task } from '../../domain/checklist/task.ts';

/** Which task of the list stands open, and where: below its row, or beside the list where there is room. */
export interface Opening {
	readonly id: string | undefined;
	readonly isBeside: boolean;
	readonly toggle: (task: string) => void;
	/** What stands below a row that is open. */
	readonly card: (task: Task) => ComponentChildren;
}
