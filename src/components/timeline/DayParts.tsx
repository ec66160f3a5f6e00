import { dayText } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import { say } from './data.ts';

/** A date that breaks after its year and before its weekday where it must; with its year if that is not this year. */
export function DayParts({ day, today }: { day: Day; today: Day }) {
	const [, year, date, weekday] = /^(.*年)?(.*)(\(.*)$/.exec(dayText(day, say, today)) ?? [];
	return (
		<span class="tl-day">
			{year !== undefined && <small>{year}</small>}
			<span>{date}</span>
			<wbr />
			<span>{weekday}</span>
		</span>
	);
}
