/** Loaded only where there is a plan: it brings the timeline's model and the calendar with it. */
import type { Task } from '../../domain/checklist/task.ts';
import { dayOf, type Day } from '../../domain/day.ts';
import { dueByTask as dueOf } from '../../domain/timeline/due-dates.ts';
import { forecast } from '../../domain/timeline/forecast.ts';
import { planOf } from '../../domain/timeline/plan-of.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { calendar, stages } from '../timeline/data.ts';
import { todayInShanghai } from '../ui/today.ts';

/** By task, the day by which it should be done for the person's plan to hold; none where the plan gives no dates. */
export function dueByTask(tasks: readonly Task[], filing: Filing): Record<string, Day> {
	const today = dayOf(todayInShanghai());
	const plan = planOf({ stages, calendar }, filing, today);
	const result = forecast(stages, calendar, plan, today);
	return typeof result === 'string' ? {} : dueOf(tasks, result, filing.plan, plan);
}
