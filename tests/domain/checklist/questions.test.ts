import { describe, expect, it } from 'vitest';
import {
	findNextQuestions,
	findReasons,
	findRelevantQuestions,
} from '../../../src/domain/checklist/questions.ts';
import { national, tasksIn } from './real-tasks.ts';

describe('the questions of the profile', () => {
	it('come one after the other where the first answer can make the rest needless', () => {
		const when = { idInProvince: 'no', residenceProof: 'lease' } as const;
		expect(findNextQuestions(when, {})).toEqual(['idInProvince']);
		expect(findNextQuestions(when, { idInProvince: 'no' })).toEqual(['residenceProof']);
		expect(findNextQuestions(when, { idInProvince: 'yes' })).toEqual([]);
	});

	it('come together where any of them may decide', () => {
		const when = { any: [{ sitePrincipal: 'other' }, { subjectPrincipal: 'other' }] } as const;
		expect(findNextQuestions(when, {})).toEqual(['subjectPrincipal', 'sitePrincipal']);
		expect(findNextQuestions(when, { subjectPrincipal: 'legal-rep' })).toEqual(['sitePrincipal']);
		expect(findNextQuestions(when, { subjectPrincipal: 'other' })).toEqual([]);
	});

	it('include what only a negated condition asks for', () => {
		expect(findNextQuestions({ not: { subject: 'personal' } }, {})).toEqual(['subject']);
	});

	it('ask a person about themselves and a company about its people', () => {
		const person = findRelevantQuestions(national, { order: 'first', subject: 'personal' });
		const company = findRelevantQuestions(national, { order: 'first', subject: 'company' });
		expect(person).toContain('idDocument');
		expect(person).not.toContain('sitePrincipal');
		expect(company).toContain('sitePrincipal');
		expect(company).not.toContain('idInProvince');
		expect(company).not.toContain('shopName');
	});

	it('ask about the licence of a shop, and about proof of residence only of who comes from elsewhere', () => {
		expect(findRelevantQuestions(national, { order: 'first', subject: 'individual-business' })).toContain(
			'shopName',
		);
		const person = { order: 'first', subject: 'personal', province: 'sh' } as const;
		const ask = (said: object) => findRelevantQuestions(tasksIn('sh'), { ...person, ...said });
		expect(ask({})).not.toContain('residenceProof');
		expect(ask({ idInProvince: 'yes' })).not.toContain('residenceProof');
		expect(ask({ idInProvince: 'no' })).toContain('residenceProof');
	});

	it('keep an answered question in sight, so that it can be changed', () => {
		const said = { order: 'first', subject: 'company', registrar: 'overseas' } as const;
		expect(findRelevantQuestions(national, said)).toContain('registrar');
	});

	it('hide what no longer matters, though the answer is kept', () => {
		expect(
			findRelevantQuestions(national, { order: 'change', subject: 'company', registrar: 'overseas' }),
		).not.toContain('registrar');
	});

	it('ask everyone but whoever cancels for the province, though no task is known yet that hangs on it', () => {
		const said = { subject: 'company' } as const;
		expect(findRelevantQuestions([], { ...said, order: 'first' })).toEqual(['order', 'subject', 'province']);
		expect(findRelevantQuestions([], { ...said, order: 'cancel', cancelKind: 'access' })).toEqual([
			'order',
			'cancelKind',
			'subject',
		]);
	});

	it('ask for nothing further before it is said what is cancelled', () => {
		const task = { ...national[0]!, when: { order: 'cancel', server: 'other-account' } } as const;
		const said = { order: 'cancel', subject: 'company' } as const;
		expect(findRelevantQuestions([task], said)).not.toContain('server');
		expect(findRelevantQuestions([task], { ...said, cancelKind: 'access' })).toContain('server');
	});

	it('ask whoever cancels only what is cancelled', () => {
		expect(findRelevantQuestions(national, { order: 'cancel' })).toEqual(['order', 'cancelKind', 'subject']);
		expect(
			findRelevantQuestions(national, { order: 'cancel', cancelKind: 'access', subject: 'personal' }),
		).toEqual(['order', 'cancelKind', 'subject']);
	});
});

describe('the reasons for a task', () => {
	it('are the answers that its condition asks for, without the order and what merely does not exclude', () => {
		const when = { order: 'first', not: { subject: 'personal' }, server: 'other-account' } as const;
		expect(
			findReasons(when, { order: 'first', subject: 'company', server: 'other-account', province: 'gd' }),
		).toEqual(['server']);
	});

	it('are only answers that were given, those to its alternatives too', () => {
		expect(
			findReasons({ server: 'other-account', registrar: 'overseas' }, { server: 'other-account' }),
		).toEqual(['server']);
		const either = { any: [{ province: 'gd' }, { subject: 'company' }] } as const;
		expect(findReasons(either, { subject: 'company', province: 'zj' })).toEqual(['subject', 'province']);
		expect(findReasons(either, { subject: 'company', server: 'other-account' })).toEqual(['subject']);
	});
});
