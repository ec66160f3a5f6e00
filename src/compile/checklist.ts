import type { Content, Entry } from '../content-model/collections.ts';
import type { ProvinceId } from '../domain/profile.ts';
import { compareTasks } from '../domain/checklist/list.ts';
import type { NamedSource, ProvincialTask } from '../domain/checklist/provincial-task.ts';
import type { Task } from '../domain/checklist/task.ts';
import { nameDocument } from './source-name.ts';

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
			sources: claim.saidBy.map(({ source, where }) => citeSource(source, where, content)),
			disputes: (claim.disputes ?? []).map(({ source, who, says, follow }) => ({
				who: who ?? citeSource(source!, undefined, content).title,
				says,
				follow,
			})),
			...(unknown !== undefined && { unknown }),
		};
	});
}

/**
 * Cites a source: with what readers call its document, and the year.
 *
 * @throws an `Error` where there is no such source
 */
export function citeSource(
	id: string,
	where: string | undefined,
	{ sources }: Pick<Content, 'sources'>,
): NamedSource {
	const source = sources.get(id);
	if (source === undefined) throw new Error(`no such source: ${id}`);
	const title = nameDocument(source);
	return { id, title, ...(source.date && { year: source.date.slice(0, 4) }), ...(where && { where }) };
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
