import own from '#i18n/timeline/dates.json' with { type: 'json' };
import { sayDay, findYear } from '../../domain/day-text.ts';
import { formatDay, parseDay, type Day } from '../../domain/day.ts';
import { translate } from '../../i18n/translate.ts';
import { calendar } from './data.ts';
import { messages } from './t.ts';

const t = translate({ ...messages, ...own });

/** Why a day cannot be taken: it does not exist, the calendar does not reach it, or it lies before `earliest`. */
export function findDateProblem(text: string, earliest?: Day): string | undefined {
	const day = parseDay(text);
	if (day === undefined) return t('timeline.date.none');
	if (day < calendar.first || day > calendar.last) {
		return t('timeline.date.outside', { first: findYear(calendar.first), last: findYear(calendar.last) });
	}
	return earliest !== undefined && day < earliest
		? t('timeline.target.past', { date: sayDay(day, t, earliest) })
		: undefined;
}

/** Why a step cannot have been done on a day, said of the given problem. */
export function sayDoneProblem(problem: 'out-of-range' | 'in-future' | 'not-working-day'): string {
	return problem === 'out-of-range'
		? findDateProblem(formatDay(calendar.last + 1))!
		: t(`timeline.done.${problem}`);
}
