import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import type { States } from '../../domain/checklist/progress.ts';
import type { TaskHelp } from '../../domain/checklist/task-help.ts';
import type { Supplier, Task } from '../../domain/checklist/task.ts';
import type { WrittenGroup, WrittenTask } from '../../domain/checklist/text.ts';
import { sayDay } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import { t } from './case-t.ts';

/** Details worth sending to the person who has to supply something. */
const sent = ['what', 'format', 'seal'] as const;

/** What is known of tasks besides their titles. */
interface Known {
	states: States;
	/** Days by which tasks should be done, where there is a plan. */
	due: Readonly<Record<string, Day>>;
	/** What provinces ask, by task. */
	claims: ReadonlyMap<string, ProvincialTask>;
	/** How national tasks are done, by task. */
	help: ReadonlyMap<string, TaskHelp>;
}

/** What one person still has to supply, with what they must know. Own notes are not theirs to read. */
export function writeForSupplier(who: Supplier, tasks: readonly Task[], known: Known): WrittenGroup {
	const { states, due, claims, help } = known;
	const written = ({ id, title }: Task): WrittenTask => {
		const day = due[id];
		const lines = [
			day !== undefined && t('checklist.supplier.due', { date: sayDay(day, t) }),
			claims.get(id)?.statement,
			...sent.map((part) => help.get(id)?.[part]),
		];
		return { title, state: states[id], lines: lines.filter((line) => typeof line === 'string') };
	};
	return { heading: t(`checklist.who.${who}`), tasks: tasks.map(written) };
}
