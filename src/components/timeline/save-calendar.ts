/** Loaded on demand only: it brings the calendar file's words and library with it. */
import words from 'virtual:beian/timeline-calendar';
import { saveFile } from '../ui/save-file.ts';
import { calendarFile, type CalendarFileInput } from './calendar-file.ts';

/** Hands the plan's calendar file to the browser, which offers to save or to open it. */
export function saveCalendar(input: Omit<CalendarFileInput, 'words'>): void {
	saveFile('beian-timeline.ics', calendarFile({ ...input, words }), 'text/calendar');
}
