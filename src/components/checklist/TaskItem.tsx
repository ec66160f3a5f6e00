import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Task } from '../../domain/checklist/task.ts';
import type { TaskProgress } from '../../stores/filing.ts';
import { useWords } from '../ui/words.tsx';
import { TaskBox } from './TaskBox.tsx';
import { StateControls } from './StateControls.tsx';
import { tick } from './set-state.ts';
import { spokenDate } from '../ui/spoken-date.ts';

interface Props {
	task: Task;
	isShown: boolean;
	progress: TaskProgress;
	/** Why it is in the list; empty for what everyone has to do. */
	reason: string;
	/** What comes before it and is not settled. */
	waits: readonly Task[];
	/** Its details. */
	children: ComponentChildren;
}

/** A task with its box, as on a paper form, and its details folded below. */
export function TaskItem({ task, isShown, progress, reason, waits, children }: Props) {
	const say = useWords();
	const [wasOpen, setWasOpen] = useState(false);
	const { id, title, kind, who, province } = task;
	const { state, date, note } = progress;
	const word = state === 'open' ? '' : say(`checklist.state.${state === 'done' ? `done.${kind}` : state}`);
	return (
		<li class="task" id={`task-${id}`} data-state={state} data-kind={kind} hidden={!isShown}>
			<label class="task-title">
				<input
					type="checkbox"
					checked={state === 'done'}
					aria-describedby={`meta-${id}`}
					onChange={(event) => tick(id, event.currentTarget.checked, progress)}
				/>
				<TaskBox />
				<span class="task-words">{title}</span>
			</label>
			<p class="task-meta" id={`meta-${id}`}>
				{word && (
					<span class="task-state">
						{date ? say('checklist.state.at', { state: word, date: spokenDate(date, say) }) : word}
					</span>
				)}
				{province && (
					<span class="task-province">
						{say('checklist.province.tag', { province: say(`profile.province.${province}`) })}
					</span>
				)}
				{who !== 'applicant' && <span>{say(`checklist.who.${who}`)}</span>}
				{reason && <span>{reason}</span>}
				{waits.length > 0 && state !== 'done' && (
					<span>
						{say('checklist.waits')}
						{waits.map((other) => (
							<a key={other.id} href={`#task-${other.id}`}>
								{other.title}
							</a>
						))}
					</span>
				)}
			</p>
			{note && <p class="task-note">{note}</p>}
			<details class="task-more" onToggle={(event) => event.currentTarget.open && setWasOpen(true)}>
				<summary>{say('checklist.details')}</summary>
				{wasOpen && <StateControls task={task} progress={progress} />}
				{children}
			</details>
		</li>
	);
}
