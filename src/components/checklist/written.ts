import type { WrittenGroup, WrittenTask } from '../../domain/checklist/text.ts';
import { phasesOf } from '../../domain/checklist/progress.ts';
import type { Phase, Task } from '../../domain/checklist/task.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Say } from '../../domain/words.ts';
import type { Filing } from '../../stores/filing.ts';

/** What the list is for, above a copied or printed one. */
export function caseTitle({ order, subject, province }: Profile, say: Say): string {
	const what = [`order.${order}`, `subject.${subject}`, ...(province ? [`province.${province}`] : [])];
	return say('checklist.copy.titleFor', { what: what.map((part) => say(`profile.${part}`)).join('、') });
}

/** A phase's name; who changes or cancels a filing has nothing to pay for. */
export function phaseName(phase: Phase, { order }: Profile, say: Say): string {
	const isLater = phase === 'before-paying' && (order === 'change' || order === 'cancel');
	return say(`phase.${isLater ? `${phase}.later` : phase}`);
}

/** The whole list as it is copied, by phase, with own notes. */
export function writtenList(list: readonly Task[], filing: Filing, say: Say): WrittenGroup[] {
	return phasesOf(list).map(({ phase, tasks }) => ({
		heading: phaseName(phase, filing.profile, say),
		tasks: tasks.map(({ id, title }): WrittenTask => {
			const { state, note } = filing.tasks[id] ?? {};
			return { title, state, ...(note && { lines: [note] }) };
		}),
	}));
}
