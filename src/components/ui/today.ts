import { formatDay, toShanghaiDay } from '../../domain/day.ts';

/** The date in Asia/Shanghai now, `YYYY-MM-DD`, wherever the visitor is. Only for what happens in the browser: rendering reads no clock. */
export function readToday(now: number = Date.now()): string {
	return formatDay(toShanghaiDay(now));
}
