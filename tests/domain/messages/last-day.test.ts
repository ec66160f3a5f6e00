import { expect, it } from 'vitest';
import { readContent } from '../../../src/content-model/read.ts';
import { compileCalendar } from '../../../src/compile/calendar.ts';
import { createCalendar } from '../../../src/domain/calendar.ts';
import { requireDay, formatDay } from '../../../src/domain/day.ts';
import { findDeadline } from '../../../src/domain/messages/deadline.ts';
import { findLastDay } from '../../../src/domain/messages/last-day.ts';

const calendar = createCalendar(compileCalendar((await readContent()).holidays));
const received = requireDay('2026-09-30');
const last = (text: string) => {
	const day = findLastDay(findDeadline(text, received)!, received, calendar);
	return day === undefined ? undefined : formatDay(day);
};

it('counts working days over a holiday', () => {
	// The holiday ends on the 7th; Saturday the 10th is worked for it.
	expect(last('请在3个工作日内修改')).toBe('2026-10-10');
});

it('counts plain days, and takes a date as it is', () => {
	expect(last('请在3天内修改')).toBe('2026-10-03');
	expect(last('请在10月20日前修改')).toBe('2026-10-20');
});

it('gives no day for hours, nor beyond the calendar', () => {
	expect(last('请在24小时内完成')).toBeUndefined();
	const far = calendar.last;
	expect(findLastDay(findDeadline('请在3个工作日内修改', far)!, far, calendar)).toBeUndefined();
});
