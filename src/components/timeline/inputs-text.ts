import { sayDay, sayShortDay, findYear } from '../../domain/day-text.ts';
import { requireDay, formatDay, type Day } from '../../domain/day.ts';
import { t } from './t.ts';

/** What the folded inputs say in one line: the day, with its year where that is not today's, and how often the authority sends it back. */
export function sayInputs(
	isBackwards: boolean,
	start: string | undefined,
	today: Day,
	returns: number | undefined,
): string {
	const day = requireDay(start ?? formatDay(today));
	const date = findYear(day) === findYear(today) ? sayShortDay(day, t) : sayDay(day, t, today);
	return t('timeline.inputs.summary', {
		day: isBackwards ? t('timeline.inputs.target') : t('timeline.inputs.start', { date }),
		returns:
			returns === undefined ? t('timeline.inputs.noReturns') : t('timeline.returns.some', { count: returns }),
	});
}
