/** Loaded on demand only: it brings the calendar file's texts and library with it. */
import { readCalendarId } from '../../stores/calendar-id.ts';
import { saveFile } from '../ui/save-file.ts';
import { writeCalendarFile, type CalendarFileInput } from './calendar-file.ts';

/**
 * Hands the plan's calendar file to the browser, which offers to save or to open it.
 *
 * @param shared the query of a plan that is not the visitor's: its events are the same for everyone who has it
 */
export function saveCalendar(input: Omit<CalendarFileInput, 'filing'>, shared: string | undefined): void {
	const filing = shared === undefined ? readCalendarId() : `shared-${computeHash(shared)}`;
	saveFile('beian-timeline.ics', writeCalendarFile({ ...input, filing }), 'text/calendar');
}

/** Tells shared plans apart in a calendar (FNV-1a, 32 bits). */
function computeHash(text: string): string {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
	return hash.toString(36);
}
