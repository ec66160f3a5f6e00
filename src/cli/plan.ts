import type { Content } from '../content-model/collections.ts';
import { createCalendar, isOutside } from '../domain/calendar.ts';
import { formatDay, type Day } from '../domain/day.ts';
import { parsePlan, type LinkContext } from '../domain/plan-link.ts';
import { formatPlan } from '../domain/plan-query.ts';
import { compileTimeline } from '../compile/timeline.ts';
import { forecast, type Forecast } from '../domain/timeline/forecast.ts';
import type { Plan } from '../domain/timeline/plan.ts';
import { sayProblem, type PlanProblem } from '../domain/timeline/problem-text.ts';
import { translations } from '../i18n/all.ts';
import { answerOrError, readObject, requireString } from './input.ts';

/** What `plan` answers from. */
export type PlanData = Omit<LinkContext, 'today'>;

/** What `plan` needs of the content. */
export function readPlanData(content: Content): PlanData {
	const { stages, calendar } = compileTimeline(content);
	return { stages, calendar: createCalendar(calendar) };
}

/** Answers one line of `plan`. `today` matters only once something is marked done. */
export function answerPlan(line: string, data: PlanData, today: Day): unknown {
	return answerOrError(() => {
		return answerQuery(requireString(readObject(line, ['query']), 'query'), data, today);
	});
}

function answerQuery(query: string, data: PlanData, today: Day) {
	const { stages, calendar } = data;
	const reading = parsePlan(query, { stages, calendar, today });
	const problems: PlanProblem[] = [...reading.problems];
	const result = forecast(stages, calendar, reading.plan, today);
	const plan: Plan = isOutside(result)
		? { ...reading.plan, start: undefined, done: undefined }
		: reading.plan;
	if (isOutside(result)) {
		problems.push({ field: 'start', problem: 'beyond-calendar', value: reading.plan.start! });
	}
	return {
		link: `/timeline/${formatPlan(plan, stages)}`,
		stages: typeof result === 'string' ? [] : result.steps.map(writeStep),
		number: typeof result === 'string' ? null : writeOdds(result.number),
		problems: problems.map((problem) => sayProblem(problem, calendar, translations)),
	};
}

function writeStep({ step, start, end }: Forecast['steps'][number]) {
	return { id: step.id, start: formatDay(start), likely: formatDay(end.p50), late: formatDay(end.p95) };
}

function writeOdds({ p50, p80, p95, worst }: Forecast['number']) {
	return { p50: formatDay(p50), p80: formatDay(p80), p95: formatDay(p95), worst: formatDay(worst) };
}
