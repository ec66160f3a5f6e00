import type date from '#i18n/date.json';
import type { Translate } from '../i18n/translate.ts';
import { formatDay, findWeekday, type Day } from './day.ts';

/** A day as people say it, `12月1日（周二）`; with its year where that is not the year of `beside`. */
export function sayDay(day: Day, t: Translate<typeof date>, beside: Day = day): string {
	return t(findYear(day) === findYear(beside) ? 'date.day' : 'date.dayOfYear', {
		...splitDate(day),
		weekday: t(`date.weekday.${findWeekday(day)}`),
	});
}

/** A day without its weekday, for narrow places: `12月1日`. */
export function sayShortDay(day: Day, t: Translate<typeof date>): string {
	return t('date.short', splitDate(day));
}

/** A span of days, `2月6日–2月12日`; of one day only that. */
export function saySpan(first: Day, last: Day, t: Translate<typeof date>): string {
	return first === last
		? sayShortDay(first, t)
		: t('date.span', { first: sayShortDay(first, t), last: sayShortDay(last, t) });
}

/** As `saySpan`, with the month once where both days are of it: `12月24日–30日`. */
export function sayRange(first: Day, last: Day, t: Translate<typeof date>): string {
	const [from, until] = [splitDate(first), splitDate(last)];
	if (first === last || from.month !== until.month || from.year !== until.year)
		return saySpan(first, last, t);
	return t('date.rangeInMonth', { first: sayShortDay(first, t), date: until.day });
}

/** The year of a day. */
export function findYear(day: Day): number {
	return Number(formatDay(day).slice(0, 4));
}

function splitDate(day: Day) {
	const [year, month, date] = formatDay(day).split('-').map(Number);
	return { year: year!, month: month!, day: date! };
}
