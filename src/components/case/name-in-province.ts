import type { Task } from '../../domain/checklist/task.ts';
import type { ProvinceId } from '../../domain/profile.ts';
import { sayAnswer } from './answer-name.ts';

/** A task as it is called for somebody whose province is known, or not: 看一遍浙江的额外要求. */
export function nameInProvince(task: Task, province: ProvinceId | undefined): Task {
	const { titleInProvince } = task;
	if (titleInProvince === undefined || province === undefined) return task;
	return { ...task, title: titleInProvince.replace('{province}', sayAnswer('province', province)) };
}
