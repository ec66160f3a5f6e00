import { expect, it } from 'vitest';
import { writeForSupplier } from '../../../src/components/checklist/written-for.ts';
import type { ProvincialTask } from '../../../src/domain/checklist/provincial-task.ts';
import type { TaskHelp } from '../../../src/domain/checklist/task-help.ts';
import { writeAsText } from '../../../src/domain/checklist/text.ts';
import { requireDay } from '../../../src/domain/day.ts';
import { national, tasksIn } from '../../domain/checklist/real-tasks.ts';

it('what is sent to one person says what, by when, and what a province asks', () => {
	const material = national.find(({ id }) => id === 'legal-rep-id')!;
	const asked = tasksIn('gd').find(({ province }) => province === 'gd')!;
	const help: TaskHelp = { what: '\n\t原件，四角完整\n', why: '不发给别人', sources: [] };
	const group = writeForSupplier('legal-rep', [material, asked], {
		states: { [asked.id]: 'stuck' },
		due: { [material.id]: requireDay('2027-03-01') },
		claims: new Map([[asked.id, { task: asked, statement: '广东要这样' } as ProvincialTask]]),
		help: new Map([[material.id, help]]),
	});
	const words = { skipped: '我不需要', stuck: '卡住了' };
	expect(writeAsText('请帮忙', [group], words)).toBe(
		[
			'请帮忙',
			'',
			'【法定代表人】',
			`☐ ${material.title}`,
			'  最好在3月1日（周一）前办好',
			'  原件，四角完整',
			`☐ ${asked.title}（卡住了）`,
			'  广东要这样',
			'',
		].join('\n'),
	);
});
