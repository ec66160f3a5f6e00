import type { Condition } from '../../content-model/schemas/common.ts';
import type { phaseIds, supplierIds } from '../../content-model/vocabulary.ts';
import type { ProfileKey, ProvinceId } from '../profile.ts';

/** The id of a phase of a filing. */
export type Phase = (typeof phaseIds)[number];
/** The id of whoever has to supply something. */
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
	/** The question whose answer is what the task asks to find out. */
	readonly settledBy?: ProfileKey;
	/** The title once the province is known, with `{province}` for its name. */
	readonly titleInProvince?: string;
	/** Tasks that come first, where they are in the list at all. */
	readonly needs?: readonly string[];
	/** The stage of the timeline that gives its due date. */
	readonly stage?: string;
	readonly who: Supplier;
	/** The province whose authority asks for it; a national task has none. */
	readonly province?: ProvinceId;
}
