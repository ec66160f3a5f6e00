import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireDay } from '../../../src/domain/day.ts';
import { readPlan, type Planned } from '../../../src/domain/timeline/plan-of.ts';
import { realCalendar } from '../real-calendar.ts';
import { realStages } from './real-stages.ts';
import { readSharedQuery } from '../../../src/domain/timeline/shared-query.ts';

const today = requireDay('2026-11-24');

const model = { stages: realStages, calendar: realCalendar };
const plan = (filing: Partial<Planned>) =>
	readPlan(model, { profile: {}, tasks: {}, plan: {}, ...filing }, today);
const done = (date?: string) => ({ state: 'done' as const, date });

describe('the plan that entries make', () => {
	it('begins today where no start was entered', () => {
		expect(plan({})).toEqual({ start: '2026-11-24' });
		expect(plan({ plan: { start: '2026-12-01' }, profile: { subject: 'personal' } })).toEqual({
			start: '2026-12-01',
			subject: 'personal',
		});
	});

	it('began with the first thing that was done where no start was entered', () => {
		const tasks = { 'domain-realname': done('2026-11-20'), account: done('2026-11-18') };
		expect(plan({ tasks }).start).toBe('2026-11-18');
		expect(plan({ tasks, plan: { start: '2026-11-10' } }).start).toBe('2026-11-10');
		expect(plan({ plan: { sms: '2026-11-19T09:00' } }).start).toBe('2026-11-19');
	});

	it('asks for its start where it runs towards a day, until something is done', () => {
		const parts = { start: '2026-12-01', target: '2027-03-01' };
		expect(plan({ plan: parts })).toEqual({ target: '2027-03-01' });
		expect(plan({ plan: parts, tasks: { account: done('2026-11-24') } }).start).toBe('2026-12-01');
		expect(plan({ plan: { ...parts, sms: '2026-11-24T09:00' } }).start).toBe('2026-12-01');
	});

	it('carries all that was entered', () => {
		const parts = { start: '2026-11-02', target: '2027-03-01', returns: 2, sms: '2026-11-24T09:00' };
		const profile = { order: 'cancel', cancelKind: 'access', province: 'zj' } as const;
		expect(
			plan({
				plan: { ...parts, done: { 'first-review': '2026-11-03' } },
				profile,
				tasks: { account: done('2026-11-02') },
			}),
		).toEqual({ ...parts, ...profile, done: { account: '2026-11-02', 'first-review': '2026-11-03' } });
	});

	it('says only what a plan carries', () => {
		expect(
			plan({
				plan: { returns: 0, done: {} },
				profile: { order: 'first', cancelKind: 'access', age: 'adult' },
			}),
		).toEqual({ start: '2026-11-24', order: 'first' });
	});

	it('knows a step as done from any task that stands for it', () => {
		for (const id of ['watch-progress', 'receive-number']) {
			const { done: days } = plan({ profile: { order: 'first' }, tasks: { [id]: done('2026-11-23') } });
			expect(days, id).toEqual({ 'authority-review': '2026-11-23' });
		}
		const cancelled = plan({
			profile: { order: 'cancel', cancelKind: 'subject' },
			tasks: { 'cancel-submit': done('2026-11-02'), 'submit-review': done('2026-11-03') },
		});
		expect(cancelled.done).toEqual({ fill: '2026-11-02' });
	});

	it('takes the number for what ends the last round, once a filing was sent back', () => {
		const tasks = { 'receive-number': done('2026-11-23') };
		const returned = { returns: 1, done: { 'authority-review': '2026-11-10' } };
		expect(plan({ tasks, plan: returned }).done).toEqual({
			'authority-review': '2026-11-10',
			'authority-review-2': '2026-11-23',
		});
	});

	it('has the authority decide on a working day, whenever that was ticked', () => {
		const tasks = { 'receive-number': done('2026-11-22') };
		expect(plan({ tasks }).done).toEqual({ 'authority-review': '2026-11-20' });
	});

	it('counts what was ticked without a day, or set aside as not needed, as done by today', () => {
		const tasks = { account: done(), 'buy-server': { state: 'skipped' as const } };
		expect(plan({ tasks }).done).toEqual({ account: '2026-11-24', server: '2026-11-24' });
		// The review comes after both: they were done by then at the latest.
		expect(plan({ tasks: { ...tasks, 'submit-review': done('2026-11-19') } }).done).toEqual({
			fill: '2026-11-19',
		});
		expect(plan({ tasks: { 'receive-number': { state: 'skipped' } } }).done).toBeUndefined();
	});

	it('keeps an act where answers change and its task leaves the list', () => {
		const tasks = { account: done('2026-11-20') };
		for (const order of ['first', 'add', 'access', 'change', 'cancel'] as const) {
			expect(plan({ profile: { order }, tasks }).done, order).toEqual({ account: '2026-11-20' });
		}
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
		expect(readSharedQuery(search)).toBe(query);
	});

	it('loses nothing that could be of a plan', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-df-su-z0-9=.-]{1,40}$/), (part) => {
				fc.pre(!/^(nsukey|share_|scene|clicktime|from|isapp)/.test(part));
				expect(readSharedQuery(`?${part}`)).toBe(`?${part}`);
			}),
		);
	});
});
