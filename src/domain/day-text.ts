import type date from '#i18n/date.json';
import type { Translate } from '../i18n/translate.ts';
import { formatDay, weekday, type Day } from './day.ts';

/** A day as people say it, `12月1日（周二）`; with its year where that is not the year of `beside`. */
export function dayText(day: Day, t: Translate<typeof date>, beside: Day = day): string {
	return t(yearOf(day) === yearOf(beside) ? 'date.day' : 'date.dayOfYear', {
		...parts(day),
		weekday: t(`date.weekday.${weekday(day)}`),
	});
}

/** A day without its weekday, for narrow places: `12月1日`. */
export function shortDayText(day: Day, t: Translate<typeof date>): string {
	return t('date.short', parts(day));
}

/** A span of days, `2月6日–2月12日`; of one day only that. */
export function spanText(first: Day, last: Day, t: Translate<typeof date>): string {
	return first === last
		? shortDayText(first, t)
		: t('date.span', { first: shortDayText(first, t), last: shortDayText(last, t) });
}

/** As `spanText`, with the month once where both days are of it: `12月24日–30日`. */
export function rangeText(first: Day, last: Day, t: Translate<typeof date>): string {
	const [from, until] = [parts(first), parts(last)];
	if (first === last || from.month !== until.month || from.year !== until.year)
		return spanText(first, last, t);
	return t('date.rangeInMonth', { first: shortDayText(first, t), date: until.day });
}

/** The year of a day. */
export function yearOf(day: Day): number {
	return Number(formatDay(day).slice(0, 4));
}

function parts(day: Day) {
	const [year, month, date] = formatDay(day).split('-').map(Number);
	return { year: year!, month: month!, day: date! };
}
