import { readContent } from '../../../src/content-model/read.ts';
import { compileProvince, listNationalTasks } from '../../../src/compile/checklist.ts';
import type { Task } from '../../../src/domain/checklist/task.ts';
import { profileChoices } from '../../../src/content-model/vocabulary.ts';
import type { ProvinceId } from '../../../src/domain/profile.ts';

export const content = await readContent();
export const national = listNationalTasks(content);

/** Only what a province asks besides. */
export function tasksOf(province: ProvinceId): readonly Task[] {
	return compileProvince(province, content).map(({ task }) => task);
}

/** National tasks, and those of a province. */
export function tasksIn(province: ProvinceId | undefined): readonly Task[] {
	return province ? [...national, ...tasksOf(province)] : national;
}

export const provinces = profileChoices.province;
