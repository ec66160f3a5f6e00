/** Loaded only where there is a plan: it brings the timeline's model and the calendar with it. */
import type { Task } from '../../domain/checklist/task.ts';
import { requireDay, formatDay, type Day } from '../../domain/day.ts';
import type { News } from '../../domain/timeline/data.ts';
import { findDueByTask } from '../../domain/timeline/due-dates.ts';
import { forecast } from '../../domain/timeline/forecast.ts';
import { putCheckFirst } from '../../domain/checklist/check-first.ts';
import { findAct } from '../../domain/timeline/acts.ts';
import { findOpenCheck, type OpenCheck } from '../../domain/timeline/open-check.ts';
import { readPlan } from '../../domain/timeline/plan-of.ts';
import { findWaits, type Waiting } from '../../domain/timeline/waiting.ts';
import { setActDone, setPlan } from '../../stores/edit-filing.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { tellNews } from '../case/tell-news.ts';
import { calendar, stages } from '../timeline/data.ts';
import { readToday } from '../ui/today.ts';

export { SmsClock } from '../case/SmsClock.tsx';
export { WaitingCard } from '../case/WaitingCard.tsx';

/** What the person's plan says today. */
export interface PlanNow {
	readonly today: Day;
	/** By task, the day by which it should be done for the plan to hold. */
	readonly due: Readonly<Record<string, Day>>;
	/** The same, for what comes next: what runs out in hours is first. */
	readonly order: Readonly<Record<string, Day>>;
	readonly waits: readonly Waiting[];
	/** The SMS check, while its time runs or it is not known when the SMS came. */
	readonly check: OpenCheck | undefined;
	/** Stores when the SMS came; `undefined` takes that back. */
	readonly setSms: (sms: string | undefined) => void;
	/** Stores that the check is done. */
	readonly passCheck: () => void;
	/** Stores news that has come of one of them. */
	readonly tell: (news: News, wait: Waiting) => void;
}

/** What the plan says; `undefined` where it gives no dates. */
export function readPlanNow(tasks: readonly Task[], filing: Filing): PlanNow | undefined {
	const today = requireDay(readToday());
	const plan = readPlan({ stages, calendar }, filing, today);
	const result = forecast(stages, calendar, plan, today);
	if (typeof result === 'string') return undefined;
	const check = findOpenCheck(result);
	const running = check?.isRunning ? check : undefined;
	const checked = running && result.steps.find(({ step }) => step.id === running.step);
	const due = findDueByTask(tasks, result, filing.plan, plan);
	return {
		today,
		due,
		order: putCheckFirst(tasks, due, running),
		check: running,
		setSms: (sms) => setPlan({ sms }),
		passCheck: () => checked && setActDone(findAct(checked.step, plan, plan.returns), formatDay(today)),
		waits: findWaits(result, calendar, today),
		tell: (news, wait) => tellNews(news, wait, plan, result, calendar),
	};
}
