import type { Day } from '../../domain/day.ts';
import { forecast } from '../../domain/timeline/forecast.ts';
import { readPlan } from '../../domain/timeline/plan-of.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { calendar, stages } from '../timeline/data.ts';

/** What the timeline of a filing says of its submission. */
export interface PlannedDays {
	readonly submits: Day;
	/** By then the number is there in 95 of 100 cases. */
	readonly reviewEnds: Day;
}

/** The stage at whose end all is submitted. */
const lastBefore = 'fill';

/** When a filing will be submitted, and until when its review takes; `undefined` where nothing of its timeline was said. */
export function findPlannedDays(filing: Filing, today: Day): PlannedDays | undefined {
	const plan = readPlan({ stages, calendar }, filing, today);
	const isSaid = filing.plan.start !== undefined || plan.done !== undefined;
	const result = forecast(stages, calendar, plan, today);
	if (!isSaid || typeof result === 'string') return undefined;
	const step = result.steps.find(({ step: { stage } }) => stage.id === lastBefore);
	if (step === undefined || step.state === 'done') return undefined;
	const submits = Math.max(today, step.end.p50);
	return { submits, reviewEnds: Math.max(submits, result.number.p95) };
}
