import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-model/read.ts';
import type { Entries } from '../../src/stores/entries.ts';
import { joinActs } from '../../src/stores/join-acts.ts';

const { tasks } = await readContent();
const entries = (values: Readonly<Record<string, unknown>>): Entries =>
	Object.fromEntries(Object.entries(values).map(([key, value], index) => [key, { value, at: 100 + index }]));
const joined = (values: Readonly<Record<string, unknown>>) =>
	Object.fromEntries(Object.entries(joinActs(entries(values))).map(([key, { value }]) => [key, value]));

describe('two states of older releases', () => {
	it('become one where only the timeline knew of an act', () => {
		expect(joined({ 'plan.done.server': '2026-11-20' })).toEqual({
			'task.buy-server': { state: 'done', date: '2026-11-20' },
		});
	});

	it('keep the older of two days, and the note', () => {
		const task = { state: 'done', date: '2026-11-24', note: '用公司的号' };
		expect(joined({ 'plan.done.account': '2026-11-20', 'task.account': task })).toEqual({
			'task.account': { ...task, date: '2026-11-20' },
		});
		expect(joined({ 'plan.done.account': '2026-11-28', 'task.account': task })).toEqual({
			'task.account': task,
		});
	});

	it('take the timeline’s day where the list has none of its being done, or one that does not exist', () => {
		for (const task of [
			{ state: 'done' },
			{ state: 'done', date: '2026-02-30' },
			{ state: 'open', date: '2026-11-01' },
		]) {
			expect(joined({ 'plan.done.account': '2026-11-20', 'task.account': task })).toEqual({
				'task.account': { state: 'done', date: '2026-11-20' },
			});
		}
	});

	it('leave the list its own word, but for what it had as open', () => {
		for (const state of ['stuck', 'skipped']) {
			expect(joined({ 'plan.done.account': '2026-11-20', 'task.account': { state, note: 'x' } })).toEqual({
				'task.account': { state, note: 'x' },
			});
		}
		const done = { 'task.account': { state: 'done', date: '2026-11-20' } };
		expect(joined({ 'plan.done.account': '2026-11-20', 'task.account': null })).toEqual(done);
		expect(
			joined({ 'plan.done.account': '2026-11-20', 'task.account': { state: 'open', note: 'x' } }),
		).toEqual({
			'task.account': { state: 'done', date: '2026-11-20', note: 'x' },
		});
	});

	it('follow the order: who cancels submits something else', () => {
		expect(joined({ 'plan.done.fill': '2026-11-20', 'profile.order': 'cancel' })).toEqual({
			'profile.order': 'cancel',
			'task.cancel-submit': { state: 'done', date: '2026-11-20' },
		});
	});

	it('tell the day of a return from that of the number', () => {
		const returned = {
			'plan.returns': 1,
			'plan.done.authority-review': '2026-11-10',
			'plan.done.authority-review-2': '2026-11-24',
		};
		expect(joined(returned)).toEqual({
			'plan.returns': 1,
			'plan.done.authority-review': '2026-11-10',
			'task.watch-progress': { state: 'done', date: '2026-11-24' },
		});
	});

	it('take an order, or a number of returns, that cannot be read as not said', () => {
		for (const returns of [0, '1', null]) {
			const given = {
				'profile.order': ['cancel'],
				'plan.returns': returns,
				'plan.done.authority-review': '2026-11-24',
			};
			expect(joined(given)).toEqual({
				'profile.order': ['cancel'],
				'plan.returns': returns,
				'task.watch-progress': { state: 'done', date: '2026-11-24' },
			});
		}
	});

	it('are as new as the later of the two changes', () => {
		const mark = { value: '2026-11-20', at: 5 };
		const task = { value: { state: 'done', date: '2026-11-24' }, at: 3 };
		const later = { ...task, at: 9 };
		expect(joinActs({ 'plan.done.account': mark, 'task.account': task })['task.account']!.at).toBe(5);
		expect(joinActs({ 'plan.done.account': mark, 'task.account': later })['task.account']!.at).toBe(9);
		expect(joinActs({ 'plan.done.account': mark })['task.account']!.at).toBe(5);
	});

	it('bring no mark back that was taken away, and touch nothing that cannot be read', () => {
		expect(joined({ 'plan.done.account': null })).toEqual({});
		expect(joined({ 'plan.done.account': '2026-02-30' })).toEqual({ 'plan.done.account': '2026-02-30' });
		expect(joined({ 'plan.done.first-review': '2026-11-20' })).toEqual({
			'plan.done.first-review': '2026-11-20',
		});
	});

	it('are joined once: what is joined stays as it is, and nothing else changes', () => {
		const day = fc.constantFrom('2026-11-20', '2026-11-24', null);
		const task = fc.constantFrom(
			null,
			{ state: 'done' },
			{ state: 'done', date: '2026-11-22' },
			{ state: 'stuck' },
		);
		const values = fc.record(
			{
				'profile.order': fc.constantFrom('first', 'access', 'cancel', 'constructor'),
				'plan.returns': fc.constantFrom(0, 1, 2),
				'plan.done.account': day,
				'plan.done.fill': day,
				'plan.done.authority-review': day,
				'plan.done.authority-review-2': day,
				'plan.done.constructor': day,
				'task.account': task,
				'task.submit-review': task,
				'candidate.c1': fc.constant({ name: 'x' }),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(values, (given) => {
				const once = joinActs(entries(given));
				expect(joinActs(once)).toEqual(once);
				const days = (all: Entries) =>
					Object.entries(all).filter(([key]) => /^(profile|candidate|plan\.returns)/.test(key));
				expect(days(once)).toEqual(days(entries(given)));
			}),
		);
	});

	it('name tasks that there are', () => {
		const given = Object.fromEntries(
			[
				'account',
				'domain-realname',
				'domain-sync',
				'server',
				'fill',
				'sms',
				'authority-review',
				'go-live',
				'police-filing',
			].map((step) => [`plan.done.${step}`, '2026-11-20']),
		);
		for (const order of ['first', 'add', 'access', 'change', 'cancel']) {
			const keys = Object.keys(joined({ ...given, 'profile.order': order })).filter((key) =>
				key.startsWith('task.'),
			);
			expect(keys).toHaveLength(Object.keys(given).length);
			for (const key of keys) expect([...tasks.keys()]).toContain(key.slice('task.'.length));
		}
	});
});
