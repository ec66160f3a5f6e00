import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/domain/day.ts';
import { planOf } from '../../../src/domain/timeline/plan-of.ts';
import { sharedQuery } from '../../../src/domain/timeline/shared-query.ts';

const today = dayOf('2026-11-24');

describe('the plan that entries make', () => {
	it('begins today where no start was entered', () => {
		expect(planOf({}, {}, today)).toEqual({ start: '2026-11-24' });
		expect(planOf({ start: '2026-12-01' }, { subject: 'personal' }, today)).toEqual({
			start: '2026-12-01',
			subject: 'personal',
		});
	});

	it('asks for its start where it runs towards a day, until something is done', () => {
		const parts = { start: '2026-12-01', target: '2027-03-01' };
		expect(planOf(parts, {}, today)).toEqual({ target: '2027-03-01' });
		expect(planOf({ ...parts, done: { account: '2026-11-24' } }, {}, today).start).toBe('2026-12-01');
		expect(planOf({ ...parts, sms: '2026-11-24T09:00' }, {}, today).start).toBe('2026-12-01');
	});

	it('carries all that was entered', () => {
		const parts = {
			start: '2026-11-02',
			target: '2027-03-01',
			returns: 2,
			sms: '2026-11-24T09:00',
			done: { account: '2026-11-03' },
		};
		expect(planOf(parts, { order: 'cancel', cancelKind: 'access', province: 'zj' }, today)).toEqual({
			...parts,
			order: 'cancel',
			cancelKind: 'access',
			province: 'zj',
		});
	});

	it('says only what a plan carries', () => {
		const plan = planOf(
			{ returns: 0, done: {} },
			{ order: 'first', cancelKind: 'access', age: 'adult' },
			today,
		);
		expect(plan).toEqual({ start: '2026-11-24', order: 'first' });
	});
});

describe('the query of an address', () => {
	it.each([
		['', undefined],
		['?', undefined],
		['?from=singlemessage&isappinstalled=0', undefined],
		['?v=1&start=2026-12-01&from=timeline', '?v=1&start=2026-12-01'],
		['?utm_source=x&v=1&amp;start=2026-12-01', '?v=1&start=2026-12-01'],
		['?%zz', '?%zz'],
	])('%s carries %s', (search, query) => {
		expect(sharedQuery(search)).toBe(query);
	});

	it('loses nothing that could be of a plan', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-df-su-z0-9=.-]{1,40}$/), (part) => {
				fc.pre(!/^(nsukey|share_|scene|clicktime|from|isapp)/.test(part));
				expect(sharedQuery(`?${part}`)).toBe(`?${part}`);
			}),
		);
	});
});
