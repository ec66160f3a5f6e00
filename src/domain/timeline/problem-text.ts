import type { Calendar } from '../calendar.ts';
import { formatDay } from '../day.ts';
import type { LinkProblem } from '../plan-link.ts';
import { fill, type Words } from '../words.ts';

/** A problem of a link, or of the plan in it: its forecast would leave the calendar. */
export type PlanProblem =
	LinkProblem | { readonly field: 'start'; readonly problem: 'beyond-calendar'; readonly value: string };

/** A problem as a sentence, in the words of `plan.problem.…` and `plan.field.…`. */
export function problemText(
	{ field, problem, value }: PlanProblem,
	{ first, last }: Calendar,
	words: Words,
): string {
	return fill(words[`plan.problem.${problem}`]!, {
		field: words[`plan.field.${field}`] ?? field,
		value,
		first: formatDay(first),
		last: formatDay(last),
	});
}
