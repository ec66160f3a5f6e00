import type { Entry } from '../../content-model/collections.ts';
import type { Condition } from '../../content-model/schemas/common.ts';
import { phaseIds, supplierIds } from '../../content-model/vocabulary.ts';
import type { ProvinceId } from '../profile.ts';

export { phaseIds, supplierIds };

export type Phase = (typeof phaseIds)[number];
export type Supplier = (typeof supplierIds)[number];

/** What the list needs to know of a task; its details stand in the page. */
export interface Task {
	readonly id: string;
	readonly title: string;
	readonly phase: Phase;
	/** Place within its phase. */
	readonly order: number;
	readonly kind: 'material' | 'action';
	readonly when: Condition;
	/** Tasks that come first, where they are in the list at all. */
	readonly needs?: readonly string[];
	/** The stage of the timeline that gives its due date. */
	readonly stage?: string;
	readonly who: Supplier;
	/** The province whose authority asks for it; a national task has none. */
	readonly province?: ProvinceId;
}

/** A task of `content/tasks/` as the list needs it. */
export function nationalTask(id: string, entry: Entry<'tasks'>): Task {
	const { title, phase, order, kind, when, needs, stage, who } = entry;
	return { id, title, phase, order, kind, when, who, ...(needs && { needs }), ...(stage && { stage }) };
}

/** Provincial tasks stand after the national ones of their phase, but before what closes it (order 900). */
const provincialOrder = 500;

/** What the authority of a province asks, each requirement a task; what is only to be read is none. */
export function provincialTasks(id: ProvinceId, { requirements }: Entry<'provinces'>): Task[] {
	return requirements
		.filter(({ informative }) => !informative)
		.map(({ id: task, title, phase, kind, when, who }, place) => ({
			id: task,
			title,
			phase,
			order: provincialOrder + place,
			kind,
			when: { ...when, province: id },
			who,
			province: id,
		}));
}
