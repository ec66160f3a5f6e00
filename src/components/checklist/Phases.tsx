import { useMemo } from 'preact/hooks';
import { phaseIds } from '../../content-model/vocabulary.ts';
import { compareTasks } from '../../domain/checklist/list.ts';
import { isSettled, groupByPhase, readStates, findUnsettledBefore } from '../../domain/checklist/progress.ts';
import type { Phase, Task } from '../../domain/checklist/task.ts';
import type { Day } from '../../domain/day.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { chevron } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { phaseIcons } from '../phases/phases.ts';
import type { Opening } from './opening.ts';
import { t } from './t.ts';
import { TaskItem } from './TaskItem.tsx';
import { sayPhase } from './phase-name.ts';

interface Props {
	/** Whether this view is the one in sight. */
	isShown: boolean;
	/** Whether it is for paper alone: someone who has answered nothing yet may still print everything. */
	isOnlyPrinted: boolean;
	/** Every task that may be shown, in or out of the list. */
	tasks: readonly Task[];
	/** Those that are. */
	shown: readonly Task[];
	/** The filing's, the same object while nothing in it changes. */
	profile: Profile;
	filing: Filing;
	/** Days by which tasks should be done, where there is a plan. */
	due: Readonly<Record<string, Day>>;
	/** The phase at hand: that of the next task. */
	current: Phase | undefined;
	/** The one phase that is unfolded; all are where it is `all`. */
	unfolded: Phase | 'all' | undefined;
	onUnfold: (phase: Phase | undefined) => void;
	opening: Opening;
}

/** The tasks by phase, one phase unfolded. One that is not in the list is hidden and never taken out, so that waking the page moves nothing. */
export function Phases(props: Props) {
	const { isShown, isOnlyPrinted, tasks, shown, profile, filing, due, current, unfolded, onUnfold, opening } =
		props;
	const phases = useMemo(() => groupByPhase([...tasks].sort(compareTasks)), [tasks]);
	const inList = useMemo(() => new Set(shown.map(({ id }) => id)), [shown]);
	const states = readStates(filing.tasks);
	return (
		<div
			class={isOnlyPrinted ? 'checklist-phases checklist-only-printed' : 'checklist-phases'}
			hidden={!isShown}
		>
			{phases.map(({ phase, tasks: all }) => {
				const listed = all.filter(({ id }) => inList.has(id));
				const done = listed.filter(({ id }) => isSettled(states[id])).length;
				const isUnfolded = unfolded === 'all' || unfolded === phase;
				const isAhead = current !== undefined && isAfter(phase, current) && done === 0;
				return (
					<section
						key={phase}
						class="checklist-phase"
						data-phase={phase}
						data-folded={isUnfolded ? undefined : ''}
						aria-labelledby={`phase-${phase}`}
						hidden={listed.length === 0}
					>
						<h2 id={`phase-${phase}`}>
							<button
								type="button"
								aria-expanded={isUnfolded}
								onClick={() => onUnfold(isUnfolded ? undefined : phase)}
							>
								<Icon of={phaseIcons[phase]} />
								<span>{sayPhase(phase, profile)}</span>
								<small class="checklist-count" data-pagefind-ignore>
									{done === listed.length
										? t('checklist.phaseDone', { total: listed.length })
										: t('checklist.phaseCount', { done, total: listed.length })}
									{isAhead && <span>{t('checklist.phaseAhead')}</span>}
								</small>
								<Icon of={chevron} class="checklist-chevron" />
							</button>
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
									waits={inList.has(task.id) ? findUnsettledBefore(task, shown, states) : []}
									opening={opening}
								/>
							))}
						</ol>
					</section>
				);
			})}
		</div>
	);
}

function isAfter(phase: Phase, other: Phase): boolean {
	return phaseIds.indexOf(phase) > phaseIds.indexOf(other);
}
