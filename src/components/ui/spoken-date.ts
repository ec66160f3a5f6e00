import { parseDay, weekday } from '../../domain/day.ts';
import type { Say } from '../../domain/words.ts';

/** A date as people say it: 12月1日(周二). What is no date stays as it is. */
export function spokenDate(iso: string, say: Say): string {
	const day = parseDay(iso);
	if (day === undefined) return iso;
	return say('ui.date', {
		month: Number(iso.slice(5, 7)),
		day: Number(iso.slice(8)),
		weekday: say(`ui.weekday.${weekday(day)}`),
	});
}
