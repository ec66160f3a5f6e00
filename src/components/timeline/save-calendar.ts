/** Loaded on demand only: it brings the calendar file's words and library with it. */
import words from 'virtual:beian/timeline-calendar';
import { calendarFile, type CalendarFileInput } from './calendar-file.ts';

/** Hands the plan's calendar file to the browser, which offers to save or to open it. */
export function saveCalendar(input: Omit<CalendarFileInput, 'words'>): void {
	const file = new Blob([calendarFile({ ...input, words })], { type: 'text/calendar' });
	const url = URL.createObjectURL(file);
	Object.assign(document.createElement('a'), { href: url, download: 'beian-timeline.ics' }).click();
	// Safari reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
