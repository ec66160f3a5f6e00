/** The date in Asia/Shanghai now, `YYYY-MM-DD`, wherever the visitor is. Only for what happens in the browser: rendering reads no clock. */
export function todayInShanghai(now: Date = new Date()): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
