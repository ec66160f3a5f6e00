import { describe, expect, it } from 'vitest';
import { answerTasks, readTasksData } from '../../src/cli/tasks.ts';
import { makeChecklist } from '../../src/domain/checklist/list.ts';
import { content, tasksIn } from '../domain/checklist/real-tasks.ts';

const data = readTasksData(content);
interface Answer {
	tasks: {
		id: string;
		phase: string;
		title: string;
		what: string;
		sources: { title: string }[];
		province?: string;
	}[];
	undecided: { id: string; questions: string[] }[];
	error: string;
}
const ask = (profile: unknown) => answerTasks(JSON.stringify(profile), data) as Answer;

describe('beian tasks', () => {
	it('answers in the shape of the design, with what to do and who says so', () => {
		const { tasks } = ask({ order: 'first', subject: 'personal', province: 'zj' });
		expect(tasks.length).toBeGreaterThan(40);
		for (const { id, phase, title, what, sources } of tasks) {
			expect([id, phase, title, what].every((text) => text.length > 0)).toBe(true);
			expect(sources.length, id).toBeGreaterThan(0);
		}
		expect(tasks.filter(({ province }) => province === 'zj').every(({ id }) => id.startsWith('zj-'))).toBe(
			true,
		);
		expect(tasks.some(({ province }) => province === 'zj')).toBe(true);
	});

	it('gives the list of the page, in its order', () => {
		for (const profile of [
			{ order: 'first', subject: 'company', province: 'gd', sitePrincipal: 'other' },
			{ order: 'change', subject: 'individual-business', province: 'sh' },
			{ order: 'cancel', cancelKind: 'access', subject: 'personal' },
		] as const) {
			const list = makeChecklist(tasksIn('province' in profile ? profile.province : undefined), profile);
			const answer = ask(profile);
			expect(answer.tasks.map(({ id }) => id)).toEqual(list.tasks.map(({ id }) => id));
			expect(answer.undecided.map(({ id }) => id)).toEqual(list.undecided.map(({ task }) => task.id));
		}
	});

	it('has no provincial task without a province', () => {
		const { tasks, undecided } = ask({ order: 'first', subject: 'company' });
		expect([...tasks, ...undecided].filter(({ id }) => !content.tasks.has(id))).toEqual([]);
	});

	it('says in a sentence what it cannot answer', () => {
		for (const profile of [
			{},
			{ order: 'first' },
			{ order: 'cancel', subject: 'personal' },
			{ order: 'first', subject: 'nobody' },
			{ order: 'first', subject: 'personal', colour: 'red' },
			{ order: 'first', subject: 'personal', preapproval: 'news' },
			{ order: ['first'], subject: 'personal' },
			[],
			'first',
			null,
		]) {
			const answer = ask(profile);
			expect(Object.keys(answer), JSON.stringify(profile)).toEqual(['error']);
			expect(answer.error).toMatch(/。$/);
		}
		expect(Object.keys(answerTasks('{', data) as object)).toEqual(['error']);
	});
});
