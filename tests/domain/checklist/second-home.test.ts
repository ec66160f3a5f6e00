import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorthSaving } from '../../../src/domain/checklist/second-home.ts';
import { requireDay } from '../../../src/domain/day.ts';

const today = requireDay('2026-11-24');
const savedOn = requireDay('2026-11-20');
const anyDay = fc.integer({ min: 0, max: 40_000 });

describe('the reminder of a second home', () => {
	it('waits for five tasks where there never was one', () => {
		expect(isWorthSaving({ tasks: 4, savedOn: undefined }, today)).toBe(false);
		expect(isWorthSaving({ tasks: 5, savedOn: undefined }, today)).toBe(true);
	});

	it('is quiet for the day of a copy, whatever is ticked', () => {
		fc.assert(
			fc.property(fc.nat(), anyDay, (tasks, day) => {
				expect(isWorthSaving({ tasks, savedOn: day }, day)).toBe(false);
			}),
		);
	});

	it('waits for five further tasks, or for the fifth day', () => {
		expect(isWorthSaving({ tasks: 4, savedOn }, today)).toBe(false);
		expect(isWorthSaving({ tasks: 5, savedOn }, today)).toBe(true);
		expect(isWorthSaving({ tasks: 1, savedOn }, today + 1)).toBe(true);
	});

	it('is silent where nothing has changed', () => {
		fc.assert(
			fc.property(fc.option(anyDay, { nil: undefined }), anyDay, (day, now) => {
				expect(isWorthSaving({ tasks: 0, savedOn: day }, now)).toBe(false);
			}),
		);
	});

	it('does not fall silent for years when a clock was wrong', () => {
		expect(isWorthSaving({ tasks: 1, savedOn: requireDay('2031-01-01') }, today)).toBe(true);
	});
});
