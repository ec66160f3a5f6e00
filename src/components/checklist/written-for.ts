import type { ProvincialTask } from '../../domain/checklist/compile.ts';
import type { States } from '../../domain/checklist/progress.ts';
import type { Supplier, Task } from '../../domain/checklist/task.ts';
import type { WrittenGroup, WrittenTask } from '../../domain/checklist/text.ts';
import { dayText } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import type { Say } from '../../domain/words.ts';

/** Details worth sending to the person who has to supply something. */
const sent = ['what', 'format', 'seal'];

/** What is known of tasks besides their titles. */
interface Known {
	states: States;
	/** Days by which tasks should be done, where there is a plan. */
	due: Readonly<Record<string, Day>>;
	/** What provinces ask, by task. */
	claims: ReadonlyMap<string, ProvincialTask>;
	/** The details of a national task. */
	details: (task: string) => Element | undefined;
}

/** What one person still has to supply, with what they must know. Own notes are not theirs to read. */
export function writtenFor(who: Supplier, tasks: readonly Task[], known: Known, say: Say): WrittenGroup {
	const { states, due, claims, details } = known;
	const written = ({ id, title }: Task): WrittenTask => {
		const day = due[id];
		const lines = [
			day !== undefined && say('checklist.supplier.due', { date: dayText(day, say) }),
			claims.get(id)?.statement,
			...sent.map((field) => details(id)?.querySelector(`[data-detail=${field}] dd`)?.textContent),
		];
		return { title, state: states[id], lines: lines.filter((line) => typeof line === 'string') };
	};
	return { heading: say(`checklist.who.${who}`), tasks: tasks.map(written) };
}
