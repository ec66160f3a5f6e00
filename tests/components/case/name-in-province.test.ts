import { expect, it } from 'vitest';
import { nameInProvince } from '../../../src/components/case/name-in-province.ts';
import type { Task } from '../../../src/domain/checklist/task.ts';

const task = { id: 'rules', title: '这个省的要求', titleInProvince: '{province}的要求' } as Task;

it('calls a task by the province where it is known, at home as in the list', () => {
	expect(nameInProvince(task, 'zj').title).toBe('浙江的要求');
	expect(nameInProvince(task, undefined).title).toBe('这个省的要求');
});

it('leaves a task as it is which is called the same everywhere', () => {
	const same = { id: 'rules', title: '这个省的要求' } as Task;
	expect(nameInProvince(same, 'zj').title).toBe('这个省的要求');
});
