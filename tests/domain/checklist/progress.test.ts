import type { TaskState } from '../../../src/content-model/vocabulary.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	findNextTasks,
	groupByPhase,
	countProgress,
	findUnsettledBefore,
} from '../../../src/domain/checklist/progress.ts';
import { makeChecklist } from '../../../src/domain/checklist/list.ts';
import type { Task } from '../../../src/domain/checklist/task.ts';
import { requireDay } from '../../../src/domain/day.ts';
import { national } from './real-tasks.ts';

const task = (id: string, needs: string[] = []): Task => ({
	id,
	title: id,
	phase: 'prepare',
	order: 0,
	kind: 'action',
	when: {},
	needs,
	who: 'applicant',
});
const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id);
const states: TaskState[] = ['open', 'done', 'skipped', 'stuck'];

describe('what to do today', () => {
	const list = [task('a'), task('b', ['a']), task('c'), task('d'), task('e')];

	it('is the first three that wait for nothing', () => {
		expect(ids(findNextTasks(list, {}))).toEqual(['a', 'c', 'd']);
	});

	it('takes up what has become free, in its place', () => {
		expect(ids(findNextTasks(list, { a: 'done' }))).toEqual(['b', 'c', 'd']);
		expect(ids(findNextTasks(list, { a: 'skipped' }))).toEqual(['b', 'c', 'd']);
	});

	it('does not propose what is stuck, nor what waits for it', () => {
		expect(ids(findNextTasks(list, { a: 'stuck' }))).toEqual(['c', 'd', 'e']);
	});

	it('puts what is due first, the longest overdue before', () => {
		const due = { d: requireDay('2026-12-01'), e: requireDay('2026-11-20'), c: requireDay('2027-01-01') };
		expect(ids(findNextTasks(list, {}, due, requireDay('2026-12-01')))).toEqual(['e', 'd', 'a']);
	});

	it('ignores what is needed and not in the list', () => {
		expect(findUnsettledBefore(task('x', ['elsewhere']), list, {})).toEqual([]);
	});

	it('never proposes what is settled or waits, whatever the states', () => {
		const all = makeChecklist(national, { order: 'first', subject: 'company' }).tasks;
		const anyStates = fc.dictionary(fc.constantFrom(...ids(all)), fc.constantFrom(...states));
		fc.assert(
			fc.property(anyStates, (given) => {
				const next = findNextTasks(all, given);
				expect(next.length).toBeLessThanOrEqual(3);
				for (const one of next) {
					expect(given[one.id] ?? 'open').toBe('open');
					expect(findUnsettledBefore(one, all, given)).toEqual([]);
				}
			}),
		);
	});
});

describe('progress', () => {
	it('is shown of the phases that have tasks', () => {
		expect(groupByPhase([task('a'), task('b')])).toEqual([
			{ phase: 'prepare', tasks: [task('a'), task('b')] },
		]);
	});

	it('counts each task once, in every phase and overall', () => {
		const all = makeChecklist(national, { order: 'first', subject: 'personal' }).tasks;
		const given = {
			[all[0]!.id]: 'done',
			[all[1]!.id]: 'skipped',
			[all[2]!.id]: 'stuck',
			other: 'done',
		} as const;
		expect(countProgress(all, given)).toEqual({ total: all.length, done: 1, skipped: 1, stuck: 1 });
		const parts = groupByPhase(all).map(({ tasks }) => countProgress(tasks, given));
		expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(all.length);
		expect(parts.reduce((sum, { done }) => sum + done, 0)).toBe(1);
	});
});
