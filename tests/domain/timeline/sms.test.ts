import { describe, expect, it } from 'vitest';
import { formatMinute, parseMinute } from '../../../src/domain/timeline/sms.ts';
import { findSmsDeadline, listSmsMoments } from '../../../src/domain/timeline/sms-arrival.ts';
import { content, realStages } from './real-stages.ts';

describe('the SMS deadline', () => {
	it('is to the minute, across midnight, month and year', () => {
		expect(findSmsDeadline('2026-12-31T23:59', 1440)).toBe('2027-01-01T23:59');
		expect(findSmsDeadline('2028-02-28T00:00', 1440)).toBe('2028-02-29T00:00');
		expect(findSmsDeadline('2026-03-10T09:30', 90)).toBe('2026-03-10T11:00');
	});

	it('lies as far ahead as the fact says', () => {
		const stage = realStages.find(({ id }) => id === 'sms')!;
		expect(stage.duration.limitMinutes).toBe(content.facts.get('sms-window')!.value!.max! * 60);
	});

	it('is computed only from minutes that exist', () => {
		for (const wrong of [
			'2026-03-10',
			'2026-03-10T24:00',
			'2026-03-10T09:60',
			'2026-02-30T09:00',
			'2026-03-10 09:30',
			'',
		]) {
			expect(findSmsDeadline(wrong, 1440), wrong).toBeUndefined();
		}
		expect(formatMinute(parseMinute('2026-03-10T09:05')!)).toBe('2026-03-10T09:05');
	});
});

describe('when an SMS may have come', () => {
	const at = (time: string) => parseMinute(`2026-12-10T${time}`)!;
	const said = (time: string) => listSmsMoments(at(time)).map(({ id, minute }) => [id, formatMinute(minute)]);

	it('is said in words that are of that day, never later than it was', () => {
		expect(said('13:05')).toEqual([
			['justNow', '2026-12-10T13:05'],
			['hourAgo', '2026-12-10T12:05'],
			['thisMorning', '2026-12-10T07:00'],
			['lastNight', '2026-12-09T20:00'],
		]);
		expect(said('07:30').map(([id]) => id)).toEqual(['justNow', 'hourAgo', 'lastNight']);
		expect(said('21:00').map(([id]) => id)).toEqual(['justNow', 'hourAgo', 'thisMorning']);
	});
});
