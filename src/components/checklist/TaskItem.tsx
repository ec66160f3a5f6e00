import { useMemo } from 'preact/hooks';
import { isSettled } from '../../domain/checklist/progress.ts';
import type { Task } from '../../domain/checklist/task.ts';
import { sayDay } from '../../domain/day-text.ts';
import { requireDay, type Day } from '../../domain/day.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { href } from '../../href.ts';
import { sayAnswer } from '../case/answer-name.ts';
import { readToday } from '../ui/today.ts';
import { isOneOwner } from './one-owner.ts';
import type { Opening } from './opening.ts';
import { renderTaskBox } from './task-box.tsx';
import { sayState } from './state-text.ts';
import { t } from './t.ts';
import { tickAsShown } from './set-state.ts';

interface Props {
	task: Task;
	/** Which view it stands in: both may be in the page. */
	view: 'task' | 'supplied';
	isShown: boolean;
	filing: Filing;
	/** By when it should be done, where there is a plan. */
	due: Day | undefined;
	/** What comes before it and is not settled. */
	waits: readonly Task[];
	opening: Opening;
}

/** A row of the list: a box, as on a paper form, and a title that opens; rendered again only when something of its own has changed. */
export function TaskItem({ task, view, isShown, filing, due, waits, opening }: Props) {
	const { state = 'open', date, note } = filing.tasks[task.id] ?? {};
	const isOpen = opening.id === task.id;
	const isBelow = isOpen && !opening.isBeside;
	const isBlocked = waits.length > 0 && !isSettled(state);
	const showsWho = view === 'task' && !isOneOwner(filing.profile);
	return useMemo(renderedTask, [
		task,
		isShown,
		state,
		date,
		note,
		due,
		isBlocked,
		showsWho,
		isOpen,
		isBelow && [opening, filing],
	]);

	function renderedTask() {
		const { id, title, kind, who, province } = task;
		const word = state === 'open' ? '' : sayState(state, kind);
		const meta = [
			word && (
				<span class="task-state">
					{date ? t('checklist.state.at', { state: word, date: sayDay(requireDay(date), t) }) : word}
				</span>
			),
			isBlocked && <span class="task-lock">{t('checklist.blocked')}</span>,
			province && <span class="task-province">{sayAnswer('province', province)}</span>,
			showsWho && who !== 'applicant' && <span>{t(`checklist.who.${who}`)}</span>,
			due !== undefined && !isSettled(state) && (
				<span class={due < requireDay(readToday()) ? 'task-due task-late' : 'task-due'}>
					{t('checklist.due.short', { date: sayDay(due, t) })}
				</span>
			),
		];
		const hasMeta = meta.some(Boolean);
		return (
			<li
				class="task"
				id={`${view}-${id}`}
				data-state={state}
				data-kind={kind}
				data-open={isOpen ? '' : undefined}
				hidden={!isShown}
			>
				<div class="task-row">
					<label class="task-tick">
						<input
							type="checkbox"
							checked={state === 'done'}
							aria-labelledby={`${view}-${id}-title`}
							aria-describedby={hasMeta ? `${view}-${id}-meta` : undefined}
							onChange={(event) => tickAsShown(event.currentTarget, id)}
						/>
						{renderTaskBox()}
					</label>
					<a
						class="task-title"
						href={province ? href(`/provinces/${province}/`) : `${href('/checklist/tasks/')}#${id}`}
						aria-expanded={isOpen}
						onClick={(event) => {
							event.preventDefault();
							opening.toggle(id);
						}}
					>
						<span class="task-words" id={`${view}-${id}-title`}>
							{title}
						</span>
						{hasMeta && (
							<small class="task-meta" id={`${view}-${id}-meta`}>
								{meta}
							</small>
						)}
						{note && <small class="task-note">{note}</small>}
					</a>
				</div>
				{isBelow && opening.card(task)}
			</li>
		);
	}
}
