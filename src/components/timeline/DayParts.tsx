import { sayDay } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import { t } from './t.ts';

/** A date that breaks after its year and before its weekday where it must; with its year where that is not the year of `beside`. */
export function DayParts({ day, beside }: { day: Day; beside: Day }) {
	const [, year, date, weekday] = /^(.*年)?(.*)(（.*)$/.exec(sayDay(day, t, beside)) ?? [];
	return (
		<span class="tl-day">
			{year !== undefined && <small>{year}</small>}
			<span>{date}</span>
			<wbr />
			<span>{weekday}</span>
		</span>
	);
}
