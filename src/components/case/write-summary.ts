/** Loaded after a change: it brings the list and the model with it. */
import { makeChecklist } from '../../domain/checklist/list.ts';
import type { Task } from '../../domain/checklist/task.ts';
import { summarise, type CaseSummary } from '../../domain/case-summary.ts';
import { toShanghaiDay } from '../../domain/day.ts';
import type { ProvinceId } from '../../domain/profile.ts';
import { findDueByTask } from '../../domain/timeline/due-dates.ts';
import { forecast } from '../../domain/timeline/forecast.ts';
import { readPlan } from '../../domain/timeline/plan-of.ts';
import { findWaits } from '../../domain/timeline/waiting.ts';
import { $currentId, $filing, readCurrentEntries } from '../../stores/filings.ts';
import { hasSummaryOf, keepSummary } from '../../stores/summary.ts';
import national from '../checklist/national-tasks.data.ts';
import provincial from '../checklist/provincial-tasks.data.ts';
import { calendar, stages } from '../timeline/data.ts';
import { nameInProvince } from './name-in-province.ts';

/** What provinces add, as far as it has been loaded. */
const added = new Map<ProvinceId, readonly Task[]>();

/**
 * Loads what the filing at hand needs for its summary.
 *
 * @throws where it cannot be loaded
 */
export async function prepareSummary(): Promise<void> {
	const { province } = $filing.get().profile;
	if (province === undefined || added.has(province)) return;
	const { default: claims } = await provincial[province]();
	added.set(
		province,
		claims.map(({ task }) => task),
	);
}

/** Sums the filing at hand up; `undefined` where nothing is known of the case, or not all is loaded. */
export function makeSummary(): CaseSummary | undefined {
	const filing = $filing.get();
	const { profile, tasks: states } = filing;
	if (profile.order === undefined || profile.subject === undefined) return undefined;
	const ofProvince = profile.province === undefined ? [] : added.get(profile.province);
	if (ofProvince === undefined) return undefined;
	const today = toShanghaiDay(Date.now());
	const plan = readPlan({ stages, calendar }, filing, today);
	const result = forecast(stages, calendar, plan, today);
	const known = typeof result === 'string' ? undefined : result;
	const { tasks } = makeChecklist(
		[...national, ...ofProvince].map((task) => nameInProvince(task, profile.province)),
		profile,
	);
	return summarise({
		tasks,
		states,
		forecast: known,
		waiting: known === undefined ? [] : findWaits(known, calendar, today),
		due: known === undefined ? {} : findDueByTask(tasks, known, filing.plan, plan),
		today,
		sms: filing.plan.sms,
	});
}

/** Stores the summary of the filing at hand, unless it is there or cannot be made. */
export function writeSummary(): void {
	const entries = readCurrentEntries();
	if (hasSummaryOf($currentId.get(), entries)) return;
	const summary = makeSummary();
	if (summary) keepSummary($currentId.get(), entries, summary);
}
