import { useState } from 'preact/hooks';
import type { ProvincialTask } from '../../domain/checklist/compile.ts';
import type { Task } from '../../domain/checklist/task.ts';
import { dayText } from '../../domain/day-text.ts';
import { dayOf, type Day } from '../../domain/day.ts';
import type { TaskProgress } from '../../stores/filing.ts';
import { Missing } from '../ui/Missing.tsx';
import { usePart } from '../ui/use-part.ts';
import { useWords } from '../ui/words.tsx';
import { NationalDetails } from './NationalDetails.tsx';
import { ProvincialDetails } from './ProvincialDetails.tsx';
import { loadDetails } from './task-details.ts';
import { TaskBox } from './TaskBox.tsx';
import { tickAsShown } from './set-state.ts';

interface Props {
	task: Task;
	isShown: boolean;
	progress: TaskProgress;
	/** By when it should be done, where there is a plan. */
	due: Day | undefined;
	/** Why it is in the list; empty for what everyone has to do. */
	reason: string;
	/** What comes before it and is not settled. */
	waits: readonly Task[];
	/** What is behind it, where a province asks for it. */
	claim: ProvincialTask | undefined;
}

const loadControls = () => import('./StateControls.tsx');

/** A task with its box, as on a paper form, and its details folded below. */
export function TaskItem({ task, isShown, progress, due, reason, waits, claim }: Props) {
	const say = useWords();
	const [wasOpen, setWasOpen] = useState(false);
	const controls = usePart(loadControls, wasOpen);
	const details = usePart(loadDetails, wasOpen && claim === undefined);
	const { id, title, kind, who, province } = task;
	const { state, date, note } = progress;
	const word = state === 'open' ? '' : say(`checklist.state.${state === 'done' ? `done.${kind}` : state}`);
	const meta = [
		word && (
			<span class="task-state">
				{date ? say('checklist.state.at', { state: word, date: dayText(dayOf(date), say) }) : word}
			</span>
		),
		province && (
			<span class="task-province">
				{say('checklist.province.tag', { province: say(`profile.province.${province}`) })}
			</span>
		),
		who !== 'applicant' && <span>{say(`checklist.who.${who}`)}</span>,
		due !== undefined && state !== 'done' && state !== 'skipped' && (
			<span class="task-due">{say('checklist.due', { date: dayText(due, say) })}</span>
		),
		reason && <span class="task-reason">{reason}</span>,
		waits.length > 0 && state !== 'done' && (
			<span class="task-waits">
				{say('checklist.waits')}
				{waits.map((other) => (
					<a key={other.id} href={`#task-${other.id}`}>
						{other.title}
					</a>
				))}
			</span>
		),
	];
	return (
		<li class="task" id={`task-${id}`} data-state={state} data-kind={kind} hidden={!isShown}>
			<label class="task-title">
				<input
					type="checkbox"
					checked={state === 'done'}
					aria-describedby={meta.some(Boolean) ? `meta-${id}` : undefined}
					onChange={(event) => tickAsShown(event.currentTarget, id)}
				/>
				<TaskBox />
				<span class="task-words">{title}</span>
			</label>
			{meta.some(Boolean) && (
				<p class="task-meta" id={`meta-${id}`}>
					{meta}
				</p>
			)}
			{note && <p class="task-note">{note}</p>}
			<details class="task-more" onToggle={(event) => event.currentTarget.open && setWasOpen(true)}>
				<summary>{say('checklist.details')}</summary>
				<Missing title={say('checklist.details.missing')} parts={[controls, details]} />
				{controls.part && <controls.part.StateControls task={task} progress={progress} />}
				{claim ? <ProvincialDetails claim={claim} /> : <NationalDetails task={id} find={details.part} />}
			</details>
		</li>
	);
}
