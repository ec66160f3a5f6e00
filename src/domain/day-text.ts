import { formatDay, weekday, type Day } from './day.ts';
import type { Say } from './words.ts';

/** A day as people say it, `12月1日(周二)`; with its year where that is not the year of `beside`. */
export function dayText(day: Day, say: Say, beside: Day = day): string {
	return say(yearOf(day) === yearOf(beside) ? 'date.day' : 'date.dayOfYear', {
		...parts(day),
		weekday: say(`date.weekday.${weekday(day)}`),
	});
}

/** A day without its weekday, for narrow places: `12月1日`. */
export function shortDayText(day: Day, say: Say): string {
	return say('date.short', parts(day));
}

/** A span of days, `2月6日–2月12日`; of one day only that. */
export function spanText(first: Day, last: Day, say: Say): string {
	return first === last
		? shortDayText(first, say)
		: say('date.span', { first: shortDayText(first, say), last: shortDayText(last, say) });
}

/** The year of a day. */
export function yearOf(day: Day): number {
	return Number(formatDay(day).slice(0, 4));
}

function parts(day: Day) {
	const [year, month, date] = formatDay(day).split('-').map(Number);
	return { year: year!, month: month!, day: date! };
}
