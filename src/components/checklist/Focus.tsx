import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { phaseIds } from '../../content-model/vocabulary.ts';
import {
	isSettled,
	findNextTasks,
	readStates,
	findUnsettledBefore,
} from '../../domain/checklist/progress.ts';
import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import type { Task } from '../../domain/checklist/task.ts';
import type { Day } from '../../domain/day.ts';
import { setTask } from '../../stores/edit-filing.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { $currentId } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { focusOn } from '../ui/go-to.ts';
import { sayPhase } from './phase-name.ts';
import { sayReason } from './reason-text.ts';
import { t } from './task-t.ts';
import { TaskCard } from './TaskCard.tsx';

interface Props {
	list: readonly Task[];
	filing: Filing;
	due: Readonly<Record<string, Day>>;
	/** The same, for what comes next. */
	order: Readonly<Record<string, Day>>;
	today: Day | undefined;
	claims: ReadonlyMap<string, ProvincialTask>;
	/** The task that was opened in the list beside it; nothing where tasks open below their rows. */
	opened: string | undefined;
	/** Whether its button is the page's one primary action. */
	isFirst: boolean;
	onClose: () => void;
	onGo: (task: string) => void;
	onSms: (() => void) | undefined;
	/** Called once nothing of it will come later. */
	onThere: () => void;
}

/** The one task that stands open at the top: the next, or the one that was chosen in the list beside it. */
export function Focus(props: Props) {
	const { list, filing, due, order, today, claims, opened, isFirst, onClose, onGo, onThere } = props;
	const states = readStates(filing.tasks);
	const [next] = findNextTasks(list, states, order, today);
	// Who is stuck stays with the task until it is settled, or until they go on.
	const [kept, setKept] = useState<string>();
	const currentId = useSaved($currentId, $currentId.get());
	const [said, setSaid] = useState<{ text: string; undo: () => void }>();
	const heading = useRef<HTMLHeadingElement>(null);
	const find = (id: string | undefined) => list.find((task) => task.id === id);
	const keptTask = isSettled(states[kept ?? '']) ? undefined : find(kept);
	const task = find(opened) ?? keptTask ?? next;
	const isNext = task === next;
	useEffect(() => {
		if (!task) onThere();
	}, [task]);
	useLayoutEffect(() => {
		if (opened !== undefined) focusOn(heading.current);
	}, [opened]);
	useLayoutEffect(() => {
		setKept(undefined);
		setSaid(undefined);
	}, [currentId]);
	const goOn = () => {
		setKept(undefined);
		onClose();
		focusOn(heading.current);
	};
	const before = task && filing.tasks[task.id];
	return (
		<section class="checklist-focus" aria-labelledby="checklist-today" data-task={task?.id}>
			{task && (
				<p class="focus-state">
					<b>{t('checklist.task.turn')}</b>
					<span>
						{isNext
							? t('checklist.task.next')
							: t('checklist.task.place', {
									number: phaseIds.indexOf(task.phase) + 1,
									phase: sayPhase(task.phase, filing.profile),
								})}
					</span>
					{!isNext && (
						<button type="button" class="task-link" data-act="next" onClick={goOn}>
							{t('checklist.task.back')}
						</button>
					)}
				</p>
			)}
			<h2 id="checklist-today" ref={heading}>
				{task ? task.title : t(pickNothingNext(list, filing))}
			</h2>
			{task && (
				<TaskCard
					key={`${currentId} ${task.id}`}
					task={task}
					filing={filing}
					due={due[task.id]}
					reason={sayReason(task, filing.profile)}
					waits={findUnsettledBefore(task, list, states)}
					claim={claims.get(task.id)}
					isFirst={isFirst}
					onStuck={() => setKept(task.id)}
					onSettled={(text) => {
						setSaid({ text, undo: () => setTask(task.id, before ?? { state: 'open' }) });
						goOn();
					}}
					onGo={onGo}
					onSms={props.onSms}
					onThere={onThere}
				/>
			)}
			<p class="focus-said" role="status">
				{said && (
					<>
						{said.text}{' '}
						<Button
							onClick={() => {
								said.undo();
								setSaid(undefined);
								focusOn(heading.current);
							}}
						>
							{t('ui.undo')}
						</Button>
					</>
				)}
			</p>
		</section>
	);
}

/** What there is to say when nothing is to be done. */
function pickNothingNext(list: readonly Task[], { tasks }: Filing) {
	const left = list.filter(({ id }) => !isSettled(tasks[id]?.state));
	if (left.length === 0) return 'checklist.today.done';
	return left.every(({ id }) => tasks[id]?.state === 'stuck')
		? 'checklist.today.stuck'
		: 'checklist.today.waiting';
}
