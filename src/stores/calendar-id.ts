import { calendarIdKey } from '../domain/resume-link.ts';
import { change, readCurrentEntries } from './filings.ts';

/**
 * Tells the filing at hand from every other one in the world, so that two people's plans can stand in one calendar
 * and a later file of the same plan replaces the earlier one. Random, and made when it is first asked for.
 */
export function readCalendarId(): string {
	const known = readCurrentEntries()[calendarIdKey]?.value;
	if (typeof known === 'string' && /^[a-z0-9]{16}$/.test(known)) return known;
	const id = [...crypto.getRandomValues(new Uint8Array(8))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
	change({ [calendarIdKey]: id });
	return id;
}
