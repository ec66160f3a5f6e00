import { useMemo } from 'preact/hooks';
import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import { byPlace } from '../../domain/checklist/list.ts';
import { isSettled, phasesOf, statesOf, waitsFor } from '../../domain/checklist/progress.ts';
import type { Task } from '../../domain/checklist/task.ts';
import type { Day } from '../../domain/day.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { reasonText } from './reason-text.ts';
import { t } from './t.ts';
import { TaskItem } from './TaskItem.tsx';
import { phaseName } from './written.ts';

interface Props {
	/** Whether this view is the one in sight. */
	isShown: boolean;
	/** Whether it is for paper alone: someone who has answered nothing yet may still print everything. */
	isOnlyPrinted: boolean;
	/** Every task that may be shown, in or out of the list. */
	tasks: readonly Task[];
	provincial: readonly ProvincialTask[];
	/** Those that are. */
	shown: readonly Task[];
	/** The filing's, the same object while nothing in it changes. */
	profile: Profile;
	filing: Filing;
	/** Days by which tasks should be done, where there is a plan. */
	due: Readonly<Record<string, Day>>;
}

/** The tasks by phase. One that is not in the list is hidden and never taken out, so that its details stay as they were rendered. */
export function Phases({ isShown, isOnlyPrinted, tasks, provincial, shown, profile, filing, due }: Props) {
	const phases = useMemo(() => phasesOf([...tasks].sort(byPlace)), [tasks]);
	const inList = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
	const reasons = useMemo(
		() => new Map(tasks.map((task) => [task.id, reasonText(task, profile)])),
		[tasks, profile],
	);
	const states = statesOf(filing.tasks);
	return (
		<div
			class={isOnlyPrinted ? 'checklist-phases checklist-only-printed' : 'checklist-phases'}
			hidden={!isShown}
		>
			{phases.map(({ phase, tasks: all }) => {
				const listed = all.filter(({ id }) => inList.has(id));
				const done = listed.filter(({ id }) => isSettled(states[id])).length;
				return (
					<section
						key={phase}
						class="checklist-phase"
						aria-labelledby={`phase-${phase}`}
						hidden={listed.length === 0}
					>
						<h2 id={`phase-${phase}`}>
							<span>{phaseName(phase, profile)}</span>
							<small class="checklist-count" data-pagefind-ignore>
								{t('checklist.phaseCount', { done, total: listed.length })}
							</small>
						</h2>
						<ol>
							{all.map((task) => (
								<TaskItem
									key={task.id}
									task={task}
									view="task"
									isShown={inList.has(task.id)}
									filing={filing}
									due={due[task.id]}
									reason={reasons.get(task.id)!}
									waits={inList.has(task.id) ? waitsFor(task, shown, states) : []}
									claim={task.province && provincial.find((one) => one.task.id === task.id)}
								/>
							))}
						</ol>
					</section>
				);
			})}
		</div>
	);
}
