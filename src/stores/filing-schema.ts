import * as v from 'valibot';
import { taskStates } from '../content-model/vocabulary.ts';
import { parseDay } from '../domain/day.ts';
import type { Profile } from '../domain/profile.ts';
import { mostReturns } from '../domain/timeline/plan.ts';
import { parseMinute } from '../domain/timeline/sms.ts';
import { boundedText, wholeNumber, type Entries, type EntryState } from './entries.ts';
import { readProfile } from './profile.ts';

/** Longest note that is kept, in UTF-16 units. */
export const noteLimit = 2000;

/** A date that exists: Valibot's own check lets 30 February through. */
const day = v.pipe(
	v.string(),
	v.check((value) => parseDay(value) !== undefined),
);

const taskSchema = v.object({
	state: v.picklist(taskStates),
	/** The day on which it was done. */
	date: v.optional(day),
	note: v.optional(boundedText(noteLimit)),
});

/** How far a person is with a task, on which day it was done, and their note. */
export type TaskProgress = v.InferOutput<typeof taskSchema>;

const planSchema = v.object({
	/** First day of work on the filing. */
	start: v.optional(day),
	/** The day on which the site must be online. */
	target: v.optional(day),
	/** How often we assume that the filing is sent back. */
	returns: v.optional(wholeNumber(mostReturns)),
	/** When the SMS arrived, `YYYY-MM-DDTHH:mm` in Asia/Shanghai. */
	sms: v.optional(
		v.pipe(
			v.string(),
			v.check((value) => parseMinute(value) !== undefined),
		),
	),
});

/** What a person has entered for the timeline; dates of stages that are done stand apart, by stage. */
export type PlanInput = v.InferOutput<typeof planSchema> & {
	readonly done: Readonly<Record<string, string>>;
};

const candidateSchema = v.object({ name: boundedText(200, 1) });

/** One filing, as its entries say. Derived, never stored. */
export interface Filing {
	readonly profile: Profile;
	/** By task, only those that the person has touched. Tasks that no longer apply stay. */
	readonly tasks: Readonly<Record<string, TaskProgress>>;
	readonly plan: PlanInput;
	/** Site names that the person considers, in the order of entry. */
	readonly candidates: readonly { readonly id: string; readonly name: string }[];
	/** 主办单位名称, for the name checker; stays in this browser. */
	readonly subjectName: string | undefined;
}

/** A filing of which nothing has been said. */
export const emptyFiling: Filing = {
	profile: {},
	tasks: {},
	plan: { done: {} },
	candidates: [],
	subjectName: undefined,
};

/** Reads a filing from its entries. A value that does not fit is left out here and stays stored. */
export function readFiling(entries: Entries): Filing {
	return {
		profile: readProfile(entries),
		tasks: Object.fromEntries(readValid(entries, 'task.', taskSchema)),
		plan: {
			...readPlanInput(entries),
			done: Object.fromEntries(readValid(entries, 'plan.done.', day)),
		},
		candidates: readValid(entries, 'candidate.', candidateSchema).map(([id, { name }]) => ({ id, name })),
		subjectName: readValid(entries, 'subject-name', v.string())[0]?.[1],
	};
}

function readPlanInput(entries: Entries): v.InferOutput<typeof planSchema> {
	const given: Record<string, unknown> = {};
	for (const [name, schema] of Object.entries(planSchema.entries)) {
		const parsed = v.safeParse(schema, entries[`plan.${name}`]?.value ?? undefined);
		if (parsed.success && parsed.output !== undefined) given[name] = parsed.output;
	}
	return given;
}

/** The values below `prefix` that `schema` accepts, in the order of their keys, without deletion marks. */
function readValid<T>(entries: Entries, prefix: string, schema: v.GenericSchema<unknown, T>): [string, T][] {
	return Object.keys(entries)
		.filter((key) => key.startsWith(prefix))
		.sort()
		.flatMap((key) => {
			const entry = entries[key]!;
			if (!readings.has(entry)) readings.set(entry, v.safeParse(schema, entry.value));
			const reading = readings.get(entry) as v.SafeParseResult<typeof schema>;
			return reading.success ? [[key.slice(prefix.length), reading.output]] : [];
		});
}

/** How entries were read: one is replaced and never changed, belongs to one schema by its key, and mostly stays. */
const readings = new WeakMap<EntryState, unknown>();

/** How many tasks the filing has progress on: what would be lost. */
export function countTasksBegun(entries: Entries): number {
	return readValid(entries, 'task.', taskSchema).length;
}
