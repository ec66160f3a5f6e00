import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { taskStates, type TaskState } from '../../content-model/vocabulary.ts';
import type { Task } from '../../domain/checklist/task.ts';
import { noteLimit, type TaskProgress } from '../../stores/filing-schema.ts';
import { $currentId } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import { todayInShanghai } from '../ui/today.ts';
import { t } from './t.ts';
import { stateText } from './state-text.ts';
import { setDate, setNote, setState } from './set-state.ts';

/** How far a task is, when it was done, and the person's own note. */
export function StateControls({ task, progress }: { task: Task; progress: TaskProgress }) {
	const { state, date } = progress;
	const filing = useSaved($currentId, $currentId.get());
	return (
		<div class="task-controls">
			<Choice<TaskState>
				label={t('checklist.state')}
				options={taskStates.map((value) => ({
					value,
					label: stateText(value, task.kind),
				}))}
				value={state}
				onChange={(value) => setState(task.id, value)}
			/>
			{state === 'done' && (
				<Field label={t('checklist.date')}>
					{(control) => (
						<input
							{...control}
							type="date"
							class="ui-input task-date"
							max={todayInShanghai()}
							value={date ?? ''}
							onChange={(event) => setDate(task.id, event.currentTarget.value)}
						/>
					)}
				</Field>
			)}
			<Note key={filing} task={task} progress={progress} />
		</div>
	);
}

/** How long after the last keystroke a note is kept. */
const pause = 400;

function Note({ task, progress }: { task: Task; progress: TaskProgress }) {
	const id = useId();
	const [text, setText] = useState(progress.note ?? '');
	/** What has been typed and is not kept yet. */
	const typed = useRef<string>();
	useEffect(() => {
		// A space or a line's end that is kept without stays in the field: the person may only pause.
		if (typed.current === undefined && (progress.note ?? '') !== text.trim()) setText(progress.note ?? '');
	}, [progress.note]);

	const keep = () => {
		if (typed.current === undefined) return;
		setNote(task.id, typed.current.trim());
		typed.current = undefined;
	};
	useEffect(() => {
		if (typed.current === undefined) return;
		const timer = setTimeout(keep, pause);
		return () => clearTimeout(timer);
	}, [text]);
	useEffect(() => {
		addEventListener('pagehide', keep);
		return () => removeEventListener('pagehide', keep);
	}, []);

	return (
		<div class="ui-field">
			<label class="ui-label" for={id}>
				{t(progress.state === 'stuck' ? 'checklist.note.stuck' : 'checklist.note')}
			</label>
			<p class="ui-hint" id={`${id}-hint`}>
				{t('checklist.note.hint')}
			</p>
			<textarea
				id={id}
				class="ui-input task-note-input"
				aria-describedby={`${id}-hint`}
				rows={2}
				maxLength={noteLimit}
				value={text}
				onInput={(event) => {
					typed.current = event.currentTarget.value;
					setText(typed.current);
				}}
				onBlur={keep}
			/>
		</div>
	);
}
