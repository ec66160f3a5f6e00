import { addWorkingDays, isWorkingDay, type Calendar } from '../calendar.ts';
import { requireDay, formatDay, type Day } from '../day.ts';
import type { Profile } from '../profile.ts';
import { findDoneSteps, type StoredTask } from './acts.ts';
import type { StageData } from './data.ts';
import { hasBegun, planProfileKeys, type Plan, type PlanParts } from './plan.ts';
import { readProgress } from './progress.ts';
import { listSteps } from './steps.ts';

/** What of a filing makes its plan. */
export interface Planned {
	readonly profile: Profile;
	readonly tasks: Readonly<Record<string, StoredTask>>;
	/** `done` holds only the steps that no task stands for. */
	readonly plan: PlanParts;
}

/** What the model is made of. */
export interface Model {
	readonly stages: readonly StageData[];
	readonly calendar: Calendar;
}

/**
 * The plan that a person's entries make. Without a start the work began with the first thing that was done, or begins
 * today; a plan towards a day asks for its start and has none until something is done.
 */
export function readPlan(model: Model, { profile, tasks, plan }: Planned, today: Day): Plan {
	const { target, returns, sms } = plan;
	const done = doneDays(model, { profile, tasks, plan }, today);
	const first = [...Object.values(done), ...(sms === undefined ? [] : [sms.slice(0, 10)])].sort()[0];
	const isAhead = target !== undefined && !hasBegun({ done, sms });
	const start = isAhead ? undefined : (plan.start ?? first ?? formatDay(today));
	const known = planProfileKeys.filter(
		(key) => profile[key] !== undefined && (key !== 'cancelKind' || profile.order === 'cancel'),
	);
	return {
		...Object.fromEntries(known.map((key) => [key, profile[key]])),
		...(start !== undefined && { start }),
		...(target !== undefined && { target }),
		...(returns && { returns }),
		...(sms !== undefined && { sms }),
		...(Object.keys(done).length > 0 && { done }),
	};
}

/**
 * The days on which steps were done. One that was ticked without its day counts as done before what came after it, which
 * the model sees by itself; where nothing did, as done today. The authority decides on working days: who ticked its decision
 * on a day off has heard of it later.
 */
function doneDays(
	{ stages, calendar }: Model,
	{ profile, tasks, plan }: Planned,
	today: Day,
): Readonly<Record<string, string>> {
	const { returns, sms, done: planDone = {} } = plan;
	const steps = listSteps(stages, profile, returns);
	const { dated, undated } = findDoneSteps(steps, profile, returns, { tasks, planDone });
	const implied = readProgress(steps, { done: dated, sms }).done;
	const days = [
		...Object.entries(dated),
		...undated.filter((id) => !implied.has(id)).map((id): [string, string] => [id, formatDay(today)]),
	];
	const isDecision = (id: string) => steps.find((step) => step.id === id)?.stage.brings === 'number';
	return Object.fromEntries(
		days.map(([id, day]) => [id, isDecision(id) ? findDecisionDay(calendar, day) : day]),
	);
}

/** The last working day until `iso`; where the calendar does not tell, the day itself. */
function findDecisionDay(calendar: Calendar, iso: string): string {
	const day = requireDay(iso);
	const before = isWorkingDay(calendar, day) === false ? addWorkingDays(calendar, day, -1) : day;
	return typeof before === 'number' ? formatDay(before) : iso;
}
