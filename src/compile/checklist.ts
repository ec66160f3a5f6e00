import type { Content, Entry } from '../content-model/collections.ts';
import type { ProvinceId } from '../domain/profile.ts';
import { compareTasks } from '../domain/checklist/list.ts';
import type { NamedSource, ProvincialTask } from '../domain/checklist/provincial-task.ts';
import type { Task } from '../domain/checklist/task.ts';

/** National tasks, in their order. */
export function listNationalTasks(content: Content): Task[] {
	return [...content.tasks].map(([id, entry]) => makeNationalTask(id, entry)).sort(compareTasks);
}

/** The tasks that a province adds; none for one that is not known. */
export function compileProvince(id: ProvinceId, content: Content): ProvincialTask[] {
	const province = content.provinces.get(id);
	if (!province) return [];
	const tasks = new Map(listProvincialTasks(id, province).map((task) => [task.id, task]));
	return province.requirements.flatMap((claim) => {
		const task = tasks.get(claim.id);
		if (!task) return [];
		const { statement, confidence, checked, unknown } = claim;
		return {
			task,
			statement,
			confidence,
			checked,
			sources: claim.saidBy.map(({ source, where }) => nameSource(source, where, content)),
			disputes: (claim.disputes ?? []).map(({ source, who, says, follow }) => ({
				who: who ?? nameSource(source!, undefined, content).title,
				says,
				follow,
			})),
			...(unknown !== undefined && { unknown }),
		};
	});
}

/** A citation with the title and the year of its document. */
export function nameSource(id: string, where: string | undefined, content: Content): NamedSource {
	const { title = id, date } = content.sources.get(id) ?? {};
	return { id, title, ...(date && { year: date.slice(0, 4) }), ...(where && { where }) };
}

/** A task of `content/tasks/` as the list needs it. */
function makeNationalTask(id: string, entry: Entry<'tasks'>): Task {
	const { title, phase, order, kind, when, settledBy, titleInProvince, needs, stage, who } = entry;
	return {
		id,
		title,
		phase,
		order,
		kind,
		when,
		who,
		...(settledBy && { settledBy }),
		...(titleInProvince && { titleInProvince }),
		...(needs && { needs }),
		...(stage && { stage }),
	};
}

/** Provincial tasks stand after the national ones of their phase, but before what closes it (order 900). */
const provincialOrder = 500;

/** What the authority of a province asks, each requirement a task; what is only to be read is none. */
function listProvincialTasks(id: ProvinceId, { requirements }: Entry<'provinces'>): Task[] {
	return requirements
		.filter(({ informative: isInformative }) => !isInformative)
		.map(({ id: task, title, phase, kind, when, who }, index) => ({
			id: task,
			title,
			phase,
			order: provincialOrder + index,
			kind,
			when: { ...when, province: id },
			who,
			province: id,
		}));
}
