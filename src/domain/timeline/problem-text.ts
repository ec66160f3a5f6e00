import type { Calendar } from '../calendar.ts';
import { formatDay } from '../day.ts';
import type { LinkProblem } from '../plan-link.ts';
import type plan from '#i18n/plan.json';
import { findTranslation, translate } from '../../i18n/translate.ts';

/** A problem of a link, or of the plan in it: its forecast would leave the calendar. */
export type PlanProblem =
	LinkProblem | { readonly field: 'start'; readonly problem: 'beyond-calendar'; readonly value: string };

/** A problem as a sentence, in the texts of `plan.problem.…` and `plan.field.…`. */
export function sayProblem(
	{ field, problem, value }: PlanProblem,
	{ first, last }: Calendar,
	messages: Readonly<typeof plan>,
): string {
	return translate(messages)(`plan.problem.${problem}`, {
		field: findTranslation(messages, `plan.field.${field}`) ?? field,
		value,
		first: formatDay(first),
		last: formatDay(last),
	});
}
