import { shortDayText } from '../../domain/day-text.ts';
import { dayOf, formatDay, type Day } from '../../domain/day.ts';
import { t } from './t.ts';

/** What the folded inputs say in one line: the day, and how often the authority sends it back. */
export function inputsText(
	isBackwards: boolean,
	start: string | undefined,
	today: Day,
	returns: number | undefined,
): string {
	return t('timeline.inputs.summary', {
		day: isBackwards
			? t('timeline.inputs.target')
			: t('timeline.inputs.start', { date: shortDayText(dayOf(start ?? formatDay(today)), t) }),
		returns:
			returns === undefined ? t('timeline.inputs.noReturns') : t('timeline.returns.some', { count: returns }),
	});
}
