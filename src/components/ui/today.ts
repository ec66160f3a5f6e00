/** Shanghai is this far ahead of UTC, all year; a date format of its zone would take milliseconds to make. */
const shanghai = 8 * 3_600_000;

/** The date in Asia/Shanghai now, `YYYY-MM-DD`, wherever the visitor is. Only for what happens in the browser: rendering reads no clock. */
export function todayInShanghai(now: number = Date.now()): string {
	return new Date(now + shanghai).toISOString().slice(0, 10);
}
