import { reasons } from '../../domain/checklist/questions.ts';
import type { Task } from '../../domain/checklist/task.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Say } from '../../domain/words.ts';

/** Why a task is in the list, in the words of the answers; empty for what everyone has to do. */
export function reasonText(task: Task, profile: Profile, say: Say): string {
	const answers = reasons(task.when, profile)
		.filter((key) => key !== 'province')
		.flatMap((key) => {
			const said = profile[key];
			const values = typeof said === 'string' ? [said] : (said ?? []);
			return values.map((value) => say(`profile.${key}.${value}`));
		});
	return answers.length > 0 ? say('checklist.because', { answers: answers.join('、') }) : '';
}
