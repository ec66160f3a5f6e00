import { useMemo, useState } from 'preact/hooks';
import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import { isSettled } from '../../domain/checklist/progress.ts';
import type { Task } from '../../domain/checklist/task.ts';
import { dayText } from '../../domain/day-text.ts';
import { dayOf, type Day } from '../../domain/day.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { todayInShanghai } from '../ui/today.ts';
import { answerName } from '../case/answer-name.ts';
import { detailsLink } from './NationalDetails.tsx';
import { OpenedTask } from './OpenedTask.tsx';
import { taskBox } from './task-box.tsx';
import { stateText } from './state-text.ts';
import { t } from './t.ts';
import { tickAsShown } from './set-state.ts';

interface Props {
	task: Task;
	/** Which view it stands in: both may be in the page, and links lead within one. */
	view: 'task' | 'supplied';
	isShown: boolean;
	filing: Filing;
	/** By when it should be done, where there is a plan. */
	due: Day | undefined;
	/** Why it is in the list; empty for what everyone has to do. */
	reason: string;
	/** What comes before it and is not settled. */
	waits: readonly Task[];
	/** What is behind it, where a province asks for it. */
	claim: ProvincialTask | undefined;
}

/** A task with its box, as on a paper form, and its details folded below; rendered again only when something of its own has changed. */
export function TaskItem({ task, view, isShown, filing, due, reason, waits, claim }: Props) {
	const [wasOpen, setWasOpen] = useState(false);
	const { state = 'open', date, note } = filing.tasks[task.id] ?? {};
	const waitsKey = waits.map(({ id }) => id).join(' ');
	return useMemo(renderedTask, [task, isShown, state, date, note, due, reason, waitsKey, claim, wasOpen]);

	function renderedTask() {
		const { id, title, kind, who, province } = task;
		const word = state === 'open' ? '' : stateText(state, kind);
		const meta = [
			word && (
				<span class="task-state">
					{date ? t('checklist.state.at', { state: word, date: dayText(dayOf(date), t) }) : word}
				</span>
			),
			province && (
				<span class="task-province">
					{t('checklist.province.tag', { province: answerName('province', province) })}
				</span>
			),
			// A supplier's part says at its head whose it is.
			view === 'task' && who !== 'applicant' && <span>{t(`checklist.who.${who}`)}</span>,
			due !== undefined && !isSettled(state) && dueText(due),
			reason && <span class="task-reason">{reason}</span>,
			waits.length > 0 && state !== 'done' && (
				<span class="task-waits">
					{t('checklist.waits')}
					{waits.map((other) => (
						<a key={other.id} href={`#${view}-${other.id}`}>
							{other.title}
						</a>
					))}
				</span>
			),
		];
		return (
			<li class="task" id={`${view}-${id}`} data-state={state} data-kind={kind} hidden={!isShown}>
				<label class="task-title">
					<input
						type="checkbox"
						checked={state === 'done'}
						aria-describedby={meta.some(Boolean) ? `${view}-${id}-meta` : undefined}
						onChange={(event) => tickAsShown(event.currentTarget, id)}
					/>
					{taskBox()}
					<span class="task-words">{title}</span>
				</label>
				{meta.some(Boolean) && (
					<p class="task-meta" id={`${view}-${id}-meta`}>
						{meta}
					</p>
				)}
				{note && <p class="task-note">{note}</p>}
				<details class="task-more" onToggle={(event) => event.currentTarget.open && setWasOpen(true)}>
					<summary>{t('checklist.details')}</summary>
					{wasOpen && <OpenedTask task={task} progress={filing.tasks[id] ?? { state }} claim={claim} />}
					{!wasOpen && !claim && detailsLink(id)}
				</details>
			</li>
		);
	}
}

function dueText(due: Day) {
	const isPast = due < dayOf(todayInShanghai());
	return (
		<span class={isPast ? 'task-due task-late' : 'task-due'}>
			{t(isPast ? 'checklist.due.past' : 'checklist.due', { date: dayText(due, t) })}
		</span>
	);
}
