import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/domain/condition.ts';
import { compareTasks, makeChecklist } from '../../../src/domain/checklist/list.ts';
import { isSettled, findNextTasks, findUnsettledBefore } from '../../../src/domain/checklist/progress.ts';
import { findRelevantQuestions } from '../../../src/domain/checklist/questions.ts';
import { phaseIds, type TaskState } from '../../../src/content-model/vocabulary.ts';
import type { Task } from '../../../src/domain/checklist/task.ts';
import { profileKeys, type Profile } from '../../../src/domain/profile.ts';
import { national, provinces, tasksIn, tasksOf } from './real-tasks.ts';
import { basics, groups, product } from './walk.ts';

const byId = new Map(national.map((task) => [task.id, task]));
const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id);

/** The national tasks, then each province's: no verdict of one depends on another, so each is walked by itself. */
const parts = [
	{ province: undefined, all: national },
	...provinces.map((province) => ({ province, all: tasksOf(province) })),
];

/**
 * Calls `check` with every profile that the conditions can tell apart, factored: questions that no condition
 * connects are walked apart from each other, each with the tasks that hang on it.
 */
function walk(check: (profile: Profile, tasks: readonly Task[], all: readonly Task[]) => void): number {
	let profiles = 0;
	for (const { province, all } of parts) {
		for (const basic of basics(all)) {
			const base = province ? { ...basic, province } : basic;
			check(base, all, all);
			for (const { keys, tasks } of groups(all, base)) {
				for (const profile of product(keys, tasks, base)) {
					check(profile, tasks, all);
					profiles += 1;
				}
			}
		}
	}
	return profiles;
}

describe('the list, for every profile that the conditions can tell apart', () => {
	it('has each task once, in one order, and never as certain and undecided', () => {
		const profiles = walk((profile, tasks) => {
			const { tasks: certain, undecided } = makeChecklist(tasks, profile);
			const all = [...ids(certain), ...undecided.map(({ task }) => task.id)];
			if (new Set(all).size !== all.length) expect.fail(`${JSON.stringify(profile)}: ${all.join(' ')}`);
			if (certain.some((task, index) => index > 0 && compareTasks(certain[index - 1]!, task) >= 0)) {
				expect.fail(`${JSON.stringify(profile)}: out of order`);
			}
		});
		expect(profiles).toBeGreaterThan(2000);
	});

	it('takes nothing back that it was certain of when more is said', () => {
		walk((profile, tasks) => {
			for (const key of profileKeys) {
				if (profile[key] === undefined || key === 'order' || key === 'subject') continue;
				const less = Object.fromEntries(Object.entries(profile).filter(([name]) => name !== key)) as Profile;
				for (const { id, when } of tasks) {
					const before = holds(when, less);
					if (before !== undefined && before !== holds(when, profile)) {
						expect.fail(`${id}: ${JSON.stringify(less)} then ${JSON.stringify(profile)}`);
					}
				}
			}
		});
	});

	it('asks on the screen whatever an undecided task hangs on', () => {
		walk((profile, tasks, all) => {
			const asked = findRelevantQuestions(all, profile);
			for (const { task, questions } of makeChecklist(tasks, profile).undecided) {
				if (questions.length === 0 || !questions.every((key) => asked.includes(key))) {
					expect.fail(
						`${task.id}: ${questions.join()} not among ${asked.join()} for ${JSON.stringify(profile)}`,
					);
				}
			}
		});
	});

	it('is complete once every question on the screen is answered', () => {
		for (const { province, all } of parts) {
			for (const basic of basics(all)) {
				let profile: Profile = { ...basic, province: province ?? 'gd' };
				for (;;) {
					const open = findRelevantQuestions(all, profile).find((key) => profile[key] === undefined);
					if (!open) break;
					profile = { ...profile, [open]: open === 'preapproval' ? [] : firstAnswer[open] };
				}
				expect(ids(makeChecklist(all, profile).undecided.map(({ task }) => task))).toEqual([]);
			}
		}
	});

	it('gives no task of a province the id of another', () => {
		const all = parts.flatMap((part) => ids(part.all));
		expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
	});

	it('begins before paying, or before acting', () => {
		for (const basic of basics(national)) {
			expect(makeChecklist(national, basic).tasks[0]?.phase).toBe('before-paying');
		}
	});

	it('can be worked off from the top by doing what comes next', () => {
		for (const { province, all } of parts) {
			for (const basic of basics(all)) {
				const { tasks } = makeChecklist(tasksIn(province), province ? { ...basic, province } : basic);
				const states: Record<string, TaskState> = {};
				for (let next = findNextTasks(tasks, states); next.length > 0; next = findNextTasks(tasks, states)) {
					states[next[0]!.id] = 'done';
				}
				expect(tasks.filter(({ id }) => !isSettled(states[id]))).toEqual([]);
			}
		}
	});
});

const firstAnswer: Partial<Record<string, string>> = {
	idDocument: 'resident-id',
	idInProvince: 'no',
	residenceProof: 'lease',
	age: '16-17',
	subjectPrincipal: 'other',
	sitePrincipal: 'other',
	legalRepNationality: 'foreign',
	shopName: 'no',
	registrar: 'overseas',
	server: 'other-account',
};

describe('a national task', () => {
	it('applies to some profile and not to another', () => {
		for (const { id, when } of national) {
			const verdicts = new Set<boolean | undefined>();
			for (const basic of basics(national)) {
				verdicts.add(holds(when, basic));
				for (const { keys, tasks } of groups(
					national.filter((task) => task.id === id),
					basic,
				)) {
					for (const profile of product(keys, tasks, basic)) verdicts.add(holds(when, profile));
				}
			}
			expect(verdicts.has(true), `${id} can apply`).toBe(true);
			expect(verdicts.has(false), `${id} can be spared`).toBe(true);
		}
	});

	it('needs only what stands before it, and what can stand in the same list', () => {
		for (const task of national) {
			for (const need of task.needs ?? []) {
				const other = byId.get(need)!;
				expect(compareTasks(other, task), `${need} before ${task.id}`).toBeLessThan(0);
				const together = basics(national).some((basic) => {
					const pair = [task, other];
					const profiles = [
						basic,
						...groups(pair, basic).flatMap(({ keys }) => [...product(keys, pair, basic)]),
					];
					return profiles.some((profile) => pair.every(({ when }) => holds(when, profile) === true));
				});
				expect(together, `${task.id} together with ${need}`).toBe(true);
			}
		}
	});

	it('is spared whoever has answered already what it asks to find out', () => {
		const first = { order: 'first', subject: 'personal' } as const;
		expect(ids(makeChecklist(national, first).tasks)).toContain('check-province');
		expect(ids(makeChecklist(national, { ...first, province: 'zj' }).tasks)).not.toContain('check-province');
	});

	it('stands by its phase, then its place there, then its id', () => {
		const [one] = national;
		const at = (phase: Task['phase'], order: number, id: string): Task => ({ ...one!, phase, order, id });
		const sorted = [
			at('before-paying', 9, 'z'),
			at('prepare', 1, 'z'),
			at('prepare', 2, 'a'),
			at('prepare', 2, 'b'),
		];
		expect(sorted.toReversed().sort(compareTasks)).toEqual(sorted);
		expect(compareTasks(sorted[2]!, sorted[2]!)).toBe(0);
	});

	it('waits for nothing that is not in the list', () => {
		const sms = byId.get('sms-verify')!;
		const { tasks } = makeChecklist(national, { order: 'cancel', cancelKind: 'subject', subject: 'company' });
		expect(ids(findUnsettledBefore(sms, tasks, {}))).toEqual(['cancel-submit']);
		expect(findUnsettledBefore(sms, tasks, { 'cancel-submit': 'skipped' })).toEqual([]);
	});
});

describe('a case from life', () => {
	const list = (profile: Profile) => ids(makeChecklist(tasksIn(profile.province), profile).tasks);

	it('a person in Guangdong has the letter of commitment to sign, one elsewhere has not', () => {
		const gd = list({ order: 'first', subject: 'personal', province: 'gd' });
		const bj = list({ order: 'first', subject: 'personal', province: 'bj' });
		expect(gd.some((id) => id.startsWith('gd-'))).toBe(true);
		expect(gd.some((id) => id.startsWith('bj-'))).toBe(false);
		expect(bj.some((id) => id.startsWith('gd-'))).toBe(false);
	});

	it('a company brings its licence and its representative, a person neither', () => {
		const company = list({ order: 'first', subject: 'company' });
		const person = list({ order: 'first', subject: 'personal' });
		expect(company).toEqual(
			expect.arrayContaining(['document-company', 'legal-rep-id', 'content-organization']),
		);
		expect(person).toEqual(expect.arrayContaining(['id-document', 'content-personal']));
		expect(person.filter((id) => id.startsWith('document-') || id === 'legal-rep-id')).toEqual([]);
	});

	it('every kind of body has exactly one document of its own', () => {
		const kinds = [...new Set(national.filter(({ id }) => id.startsWith('document-')).map(({ id }) => id))];
		for (const kind of kinds) {
			const subject = kind.replace('document-', '') as NonNullable<Profile['subject']>;
			expect(list({ order: 'first', subject }).filter((id) => kinds.includes(id))).toEqual([kind]);
		}
		expect(kinds).toHaveLength(17);
	});

	it('an authorisation is asked for only where someone else is in charge', () => {
		const both = { order: 'first', subject: 'company', subjectPrincipal: 'legal-rep' } as const;
		expect(list({ ...both, sitePrincipal: 'legal-rep' })).not.toContain('authorization-letter');
		expect(list({ ...both, sitePrincipal: 'other' })).toContain('authorization-letter');
	});

	it('each order has a real list of its own', () => {
		const orders = basics(national).map((profile) => ({ profile, tasks: list(profile) }));
		for (const { profile, tasks } of orders) expect(tasks.length, JSON.stringify(profile)).toBeGreaterThan(5);
		const change = list({ order: 'change', subject: 'company' });
		expect(change).toEqual(expect.arrayContaining(['change-time', 'change-name-proof', 'sms-verify']));
		expect(change).not.toContain('buy-server');
		expect(list({ order: 'cancel', cancelKind: 'access', subject: 'company' })).not.toContain('sms-verify');
		expect(list({ order: 'access', subject: 'company' })).not.toContain('close-resolution');
	});

	it('someone who has said nothing has nothing certain, and is asked two things', () => {
		expect(makeChecklist(national, {}).tasks).toEqual([]);
		expect(findRelevantQuestions(national, {})).toEqual(['order', 'subject']);
	});

	it('phases run in order', () => {
		const phases = makeChecklist(national, { order: 'first', subject: 'company' }).tasks.map(({ phase }) =>
			phaseIds.indexOf(phase),
		);
		expect(phases).toEqual([...phases].sort((a, b) => a - b));
		expect(new Set(phases).size).toBe(phaseIds.length);
	});
});
