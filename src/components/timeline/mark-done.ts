import { dayOf, formatDay } from '../../domain/day.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { setPlan, setStageDone } from '../../stores/changes.ts';
import { $filing } from '../../stores/filings.ts';

/** Marks a step of the visitor's plan as done on a day; the first mark settles the day on which the work began. */
export function markDone(own: Plan, step: string, day: string | undefined): void {
	if (day !== undefined && $filing.get().plan.start === undefined) {
		setPlan({ start: formatDay(Math.min(dayOf(day), dayOf(own.start ?? day))) });
	}
	setStageDone(step, day);
}
