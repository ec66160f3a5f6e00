import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Task } from '../../domain/checklist/task.ts';
import { noteLimit, type TaskProgress } from '../../stores/filing-schema.ts';
import { t } from './task-t.ts';
import { setNote } from './set-state.ts';

/** How long after the last keystroke a note is kept. */
const pause = 400;

/** The person’s own note on a task, kept a moment after each pause and when the page is left. */
export function Note({ task, progress }: { task: Task; progress: TaskProgress }) {
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
