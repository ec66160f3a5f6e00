import { findReasons } from '../../domain/checklist/questions.ts';
import type { Task } from '../../domain/checklist/task.ts';
import type { Profile } from '../../domain/profile.ts';
import { sayChoice } from '../case/choice-name.ts';
import { t } from './case-t.ts';

/** Why a task is in the list, in the words of the answers; empty for what everyone has to do. */
export function sayReason(task: Task, profile: Profile): string {
	const answers = findReasons(task.when, profile)
		.filter((key) => key !== 'province')
		.flatMap((key) => {
			const said = profile[key];
			const values = typeof said === 'string' ? [said] : (said ?? []);
			return values.map((value) => sayChoice(key, value));
		});
	return answers.length > 0 ? t('checklist.because', { answers: answers.join('、') }) : '';
}
