import type { Entry } from '../../content-model/collections.ts';
import type { Task } from './task.ts';

/** A source as a detail of a task names it. */
export interface NamedSource {
	readonly id: string;
	readonly title: string;
	/** The year of the document, where it bears one. */
	readonly year?: string;
	readonly where?: string;
}

/** What a province asks: the task, and the claim that it rests on. */
export interface ProvincialTask {
	readonly task: Task;
	readonly statement: string;
	readonly confidence: Entry<'facts'>['confidence'];
	/** When the claim was last compared with its sources. */
	readonly checked: string;
	readonly sources: readonly NamedSource[];
	/** Sources that contradict, and which we follow. */
	readonly disputes: readonly { readonly who: string; readonly says: string; readonly follow: string }[];
	readonly unknown?: string;
}
