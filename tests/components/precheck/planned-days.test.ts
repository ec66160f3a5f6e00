import { describe, expect, it } from 'vitest';
import { findPlannedDays } from '../../../src/components/precheck/planned-days.ts';
import { requireDay } from '../../../src/domain/day.ts';
import { emptyFiling, type Filing } from '../../../src/stores/filing-schema.ts';

const today = requireDay('2026-11-30');
const filing = (plan: Filing['plan']): Filing => ({
	...emptyFiling,
	profile: { order: 'first', subject: 'personal', province: 'zj' },
	plan,
});

describe('the day of the submission', () => {
	it('is not taken from a timeline of which nothing was said', () => {
		expect(findPlannedDays(filing({ done: {} }), today)).toBeUndefined();
	});

	it('lies after a start that is ahead, and before the end of the review', () => {
		const start = requireDay('2027-03-01');
		const { submits, reviewEnds } = findPlannedDays(filing({ start: '2027-03-01', done: {} }), today)!;
		expect(submits).toBeGreaterThan(start);
		expect(reviewEnds).toBeGreaterThan(submits);
	});

	it('is never before today', () => {
		const { submits } = findPlannedDays(filing({ start: '2026-10-08', done: {} }), today)!;
		expect(submits).toBeGreaterThanOrEqual(today);
	});
});
