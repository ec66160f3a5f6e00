import type { Content } from '../../content-model/collections.ts';
import type { ProvinceId } from '../profile.ts';
import { byPlace } from './list.ts';
import { nationalTask, provincialTasks, type Task } from './task.ts';

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
	readonly confidence: string;
	/** When the claim was last compared with its sources. */
	readonly checked: string;
	readonly sources: readonly NamedSource[];
	/** Sources that contradict, and which we follow. */
	readonly disputes: readonly { readonly who: string; readonly says: string; readonly follow: string }[];
	readonly unknown?: string;
}

/** National tasks, in their order. */
export function nationalTasks(content: Content): Task[] {
	return [...content.tasks].map(([id, entry]) => nationalTask(id, entry)).sort(byPlace);
}

/** The tasks that a province adds; none for one that is not known. */
export function compileProvince(id: ProvinceId, content: Content): ProvincialTask[] {
	const province = content.provinces.get(id);
	if (!province) return [];
	const tasks = new Map(provincialTasks(id, province).map((task) => [task.id, task]));
	return province.requirements.flatMap((claim) => {
		const task = tasks.get(claim.id);
		if (!task) return [];
		const { statement, confidence, checked, unknown } = claim;
		return {
			task,
			statement,
			confidence,
			checked,
			sources: claim.saidBy.map(({ source, where }) => namedSource(source, where, content)),
			disputes: (claim.disputes ?? []).map(({ source, who, says, follow }) => ({
				who: who ?? namedSource(source!, undefined, content).title,
				says,
				follow,
			})),
			...(unknown !== undefined && { unknown }),
		};
	});
}

/** A citation with the title and the year of its document. */
export function namedSource(id: string, where: string | undefined, content: Content): NamedSource {
	const { title = id, date } = content.sources.get(id) ?? {};
	return { id, title, ...(date && { year: date.slice(0, 4) }), ...(where && { where }) };
}
