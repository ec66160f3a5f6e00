import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorthSaving } from '../../../src/domain/checklist/second-home.ts';
import { requireDay } from '../../../src/domain/day.ts';

const today = requireDay('2026-11-24');
const savedOn = requireDay('2026-11-20');
const anyDay = fc.integer({ min: 0, max: 40_000 });

describe('the reminder to back up', () => {
	it('comes at five changed tasks where no copy was ever made', () => {
		expect(isWorthSaving({ tasks: 4, savedOn: undefined }, today)).toBe(false);
		expect(isWorthSaving({ tasks: 5, savedOn: undefined }, today)).toBe(true);
	});

	it('does not come on the day of a copy, however many tasks change', () => {
		fc.assert(
			fc.property(fc.nat(), anyDay, (tasks, day) => {
				expect(isWorthSaving({ tasks, savedOn: day }, day)).toBe(false);
			}),
		);
	});

	it('comes after a copy at five changed tasks, from the fifth day on at one', () => {
		expect(isWorthSaving({ tasks: 4, savedOn }, today)).toBe(false);
		expect(isWorthSaving({ tasks: 5, savedOn }, today)).toBe(true);
		expect(isWorthSaving({ tasks: 1, savedOn }, today + 1)).toBe(true);
	});

	it('does not come where no task has changed', () => {
		fc.assert(
			fc.property(fc.option(anyDay, { nil: undefined }), anyDay, (day, now) => {
				expect(isWorthSaving({ tasks: 0, savedOn: day }, now)).toBe(false);
			}),
		);
	});

	it('comes where the last copy is dated in the future, since a clock was wrong', () => {
		expect(isWorthSaving({ tasks: 1, savedOn: requireDay('2031-01-01') }, today)).toBe(true);
	});
});
