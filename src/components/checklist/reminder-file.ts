/** Loaded on demand only: it brings the calendar library with it. */
import ical, { ICalAlarmType, ICalEventRepeatingFreq } from 'ical-generator';

const day = 86_400_000;

/** Days between two looks: fewer than after which browsers delete what a page has stored. */
const interval = 5;
const times = 8;

/**
 * A calendar file that reminds of the list every few days for some weeks, from tomorrow.
 *
 * @param now milliseconds since 1970
 */
export function writeReminderFile(title: string, url: string, now: number): string {
	const calendar = ical({
		name: title,
		prodId: { company: 'beian-guide', product: 'checklist', language: 'ZH' },
	});
	const event = calendar.createEvent({
		id: `checklist-${now}@beian-guide`,
		stamp: new Date(now),
		start: new Date(now + day),
		allDay: true,
		summary: title,
		description: url,
		repeating: { freq: ICalEventRepeatingFreq.DAILY, interval, count: times },
	});
	event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: title });
	return calendar.toString();
}
