import type { WrittenGroup, WrittenTask } from '../../domain/checklist/text.ts';
import { groupByPhase } from '../../domain/checklist/progress.ts';
import type { Task } from '../../domain/checklist/task.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { sayAnswer } from '../case/answer-name.ts';
import { t } from './case-t.ts';
import { sayPhase } from './phase-name.ts';

/** What the list is for, above a copied or printed one. */
export function writeCaseTitle({ order, subject, province }: Profile): string {
	const what = [
		order && sayAnswer('order', order),
		subject && sayAnswer('subject', subject),
		province && sayAnswer('province', province),
	];
	return t('checklist.copy.titleFor', { what: what.filter(Boolean).join('、') });
}

/** The whole list as it is copied, by phase, with own notes. */
export function writeList(list: readonly Task[], filing: Filing): WrittenGroup[] {
	return groupByPhase(list).map(({ phase, tasks }) => ({
		heading: sayPhase(phase, filing.profile),
		tasks: tasks.map(({ id, title }): WrittenTask => {
			const { state, note } = filing.tasks[id] ?? {};
			return { title, state, ...(note && { lines: [note] }) };
		}),
	}));
}
