import { describe, expect, it } from 'vitest';
import { formatMinute, parseMinute, smsDeadline } from '../../../src/domain/timeline/sms.ts';
import { content, realStages } from './real-stages.ts';

describe('the SMS deadline', () => {
	it('is to the minute, across midnight, month and year', () => {
		expect(smsDeadline('2026-12-31T23:59', 1440)).toBe('2027-01-01T23:59');
		expect(smsDeadline('2028-02-28T00:00', 1440)).toBe('2028-02-29T00:00');
		expect(smsDeadline('2026-03-10T09:30', 90)).toBe('2026-03-10T11:00');
	});

	it('has the term of the fact', () => {
		const stage = realStages.find(({ id }) => id === 'sms')!;
		expect(stage.duration.limitMinutes).toBe(content.facts.get('sms-window')!.value!.max! * 60);
	});

	it('takes only minutes that exist', () => {
		for (const wrong of [
			'2026-03-10',
			'2026-03-10T24:00',
			'2026-03-10T09:60',
			'2026-02-30T09:00',
			'2026-03-10 09:30',
			'',
		]) {
			expect(smsDeadline(wrong, 1440), wrong).toBeUndefined();
		}
		expect(formatMinute(parseMinute('2026-03-10T09:05')!)).toBe('2026-03-10T09:05');
	});
});
