import { requireDay } from './day.ts';
import type { StageData } from './timeline/data.ts';
import { planProfileKeys, type Plan } from './timeline/plan.ts';
import { listSteps } from './timeline/steps.ts';

/** The version that links carry; a later one may mean something else by the same keys. */
export const linkVersion = 1;

/**
 * The query of a plan, canonical: the same plan gives the same text. Only what the plan says is in it; days of
 * done steps are counted from the start, `ac0dr2`, later rounds after a full stop each, so that with its
 * path the link stays below 300 characters.
 */
export function formatPlan(plan: Plan, stages: readonly StageData[]): string {
	const parts: [string, string | number | undefined][] = [
		['v', linkVersion],
		['start', plan.start],
		['target', plan.target],
		...planProfileKeys.map((key): [string, string | undefined] => [key, plan[key]]),
		['returns', plan.returns || undefined],
		['sms', plan.sms],
		['done', formatDone(plan, stages) || undefined],
		['cal', plan.edition],
	];
	const said = parts.filter(([, value]) => value !== undefined);
	return `?${said.map(([key, value]) => `${key}=${value}`).join('&')}`;
}

function formatDone(plan: Plan, stages: readonly StageData[]): string {
	if (plan.start === undefined || plan.done === undefined) return '';
	const start = requireDay(plan.start);
	const rounds: string[] = [];
	for (const { id, stage, round } of listSteps(stages, plan, plan.returns)) {
		const day = plan.done[id];
		if (day === undefined) continue;
		for (let index = rounds.length; index < round; index++) rounds.push('');
		rounds[round - 1] += `${stage.code}${requireDay(day) - start}`;
	}
	return rounds.join('.');
}
