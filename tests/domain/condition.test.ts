import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, listQuestions } from '../../src/domain/condition.ts';
import { profileKeys } from '../../src/domain/profile.ts';
import { profileArbitrary, conditionArbitrary } from './arbitraries.ts';

describe('holds', () => {
	it('asks for every key and accepts any value of a list', () => {
		const condition = { subject: ['company', 'institution'], order: 'first' } as const;
		expect(holds(condition, { subject: 'company', order: 'first' })).toBe(true);
		expect(holds(condition, { subject: 'personal', order: 'first' })).toBe(false);
		expect(holds(condition, { subject: 'company' })).toBeUndefined();
	});

	it('is false as soon as one part is, whatever has not been said', () => {
		expect(holds({ subject: 'company', province: 'gd' }, { subject: 'personal' })).toBe(false);
	});

	it('takes an empty set as an answer', () => {
		expect(holds({ preapproval: 'news' }, { preapproval: [] })).toBe(false);
		expect(holds({ preapproval: 'news' }, {})).toBeUndefined();
	});

	it('negation and alternatives follow three-valued logic', () => {
		expect(holds({ not: { province: 'gd' } }, {})).toBeUndefined();
		expect(holds({ not: { province: 'gd' } }, { province: 'zj' })).toBe(true);
		expect(holds({ not: { province: 'gd' } }, { province: 'gd' })).toBe(false);
		const either = { any: [{ province: 'gd' }, { subject: 'company' }] } as const;
		expect(holds(either, { subject: 'company' })).toBe(true);
		expect(holds(either, { subject: 'personal' })).toBeUndefined();
		expect(holds(either, { subject: 'personal', province: 'zj' })).toBe(false);
	});

	it('once told, stays told: answering more questions never changes a verdict', () => {
		fc.assert(
			fc.property(conditionArbitrary, profileArbitrary, profileArbitrary, (condition, said, more) => {
				const verdict = holds(condition, said);
				if (verdict !== undefined) expect(holds(condition, { ...more, ...said })).toBe(verdict);
			}),
		);
	});
});

describe('the questions of a condition', () => {
	it('are those of its parts and of theirs, each once, in the order in which profiles ask them', () => {
		expect(
			listQuestions({
				province: 'gd',
				any: [{ province: 'zj' }, { subject: 'company', not: { order: 'first' } }],
				not: { preapproval: 'news' },
			}),
		).toEqual(profileKeys.filter((key) => ['order', 'subject', 'province', 'preapproval'].includes(key)));
		expect(listQuestions({})).toEqual([]);
	});

	it('hold an unanswered one wherever it cannot be told whether the condition holds', () => {
		fc.assert(
			fc.property(conditionArbitrary, profileArbitrary, (condition, profile) => {
				const isOpen = listQuestions(condition).some((key) => profile[key] === undefined);
				if (holds(condition, profile) === undefined) expect(isOpen).toBe(true);
			}),
		);
	});
});
