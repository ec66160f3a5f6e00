import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isSettled } from '../../domain/checklist/progress.ts';
import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import type { Task } from '../../domain/checklist/task.ts';
import { sayDay } from '../../domain/day-text.ts';
import { requireDay, type Day } from '../../domain/day.ts';
import type { Filing } from '../../stores/filing-schema.ts';
import { $currentId } from '../../stores/filings.ts';
import { useSaved } from '../../stores/use-saved.ts';
import { sayAnswer } from '../case/answer-name.ts';
import { clock, lock, note as noteDrawing, question, skip, tick as tickDrawing } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { readToday } from '../ui/today.ts';
import { useLazy } from '../ui/use-lazy.ts';
import { ClaimDetails, HelpDetails, NoWayBack, TaskSources } from './Help.tsx';
import { Linked } from './Linked.tsx';
import { Note } from './Note.tsx';
import { isOneOwner } from './one-owner.ts';
import { setDate, setState } from './set-state.ts';
import { sayState } from './state-text.ts';
import causesOf from './causes.data.ts';
import helpOf from './task-help.data.ts';
import timedStages from './timed-stages.data.ts';
import { t } from './task-t.ts';
import { findWayOn } from './way-on.ts';

interface Props {
	task: Task;
	filing: Filing;
	/** By when it should be done, where there is a plan. */
	due: Day | undefined;
	/** Why it is in the list; empty for what everyone has to do. */
	reason: string;
	/** What comes before it and is not settled. */
	waits: readonly Task[];
	/** What is behind it, where a province asks for it. */
	claim: ProvincialTask | undefined;
	/** Whether its button is the page's one primary action. */
	isFirst?: boolean;
	/** Called after it was settled here, with the words for that. */
	onSettled?: (said: string) => void;
	/** Called before somebody says that they are stuck at it. */
	onStuck?: () => void;
	onGo: (task: string) => void;
	/** Called when the SMS has just come, where the task waits for one and it is not known when it came. */
	onSms?: (() => void) | undefined;
	/** Called once its help is there, or will not come. */
	onThere?: () => void;
}

const loadStuck = () => import('./StuckHelp.tsx');

/** What an open task says: what to do and where, what is good enough, what goes wrong, and what helps who is stuck. */
export function TaskCard(props: Props) {
	const { task, filing, due, reason, waits, claim, isFirst = false, onGo } = props;
	const { state = 'open', date, note } = filing.tasks[task.id] ?? {};
	const id = useId();
	const current = useSaved($currentId, $currentId.get());
	const details = useLazy(claim ? undefined : helpOf[task.phase]);
	const help = details.loaded?.default[task.id];
	const isThere = claim !== undefined || details.loaded !== undefined || details.hasFailed;
	useEffect(() => {
		if (isThere) props.onThere?.();
	}, [isThere]);
	const stuck = useLazy(loadStuck, state === 'stuck');
	const causes = useLazy(causesOf[task.phase], state === 'stuck');
	// All of it at once: what came late would push away what is being written below.
	const isStuckThere =
		(stuck.loaded !== undefined || stuck.hasFailed) && (causes.loaded !== undefined || causes.hasFailed);
	const [wantsNote, setWantsNote] = useState(false);
	const showsNote = wantsNote || (state === 'stuck' && isStuckThere) || note !== undefined;
	const card = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (wantsNote) card.current?.querySelector('textarea')?.focus();
	}, [wantsNote]);
	const what = claim?.statement ?? help?.what;
	const way = findWayOn(task, help, filing.profile);
	const settle = (to: 'done' | 'skipped') => {
		setState(task.id, to);
		props.onSettled?.(t('checklist.task.said', { state: sayState(to, task.kind), title: task.title }));
	};
	return (
		<div class="task-card" ref={card} data-card={task.id}>
			<LoadFailed title={t('checklist.details.missing')} parts={[details, stuck, causes]} />
			<p class="task-facts">
				{task.province && (
					<span>{t('checklist.province.tag', { province: sayAnswer('province', task.province) })}</span>
				)}
				{!isOneOwner(filing.profile) && task.who !== 'applicant' && (
					<span>{t(`checklist.who.${task.who}`)}</span>
				)}
				{due !== undefined && !isSettled(state) && renderDue(due)}
				{reason && <span>{reason}</span>}
			</p>
			{waits.length > 0 && !isSettled(state) && (
				<p class="task-blocked">
					<Icon of={lock} />
					<span>
						{t('checklist.task.blocked')}
						{waits.map((other, index) => (
							<span key={other.id}>
								{index > 0 && '、'}
								<button type="button" class="task-link" onClick={() => onGo(other.id)}>
									{other.title}
								</button>
							</span>
						))}
					</span>
				</p>
			)}
			{help?.noWayBack && <NoWayBack {...help.noWayBack} />}
			<div class="task-what" data-detail="what">
				{what !== undefined && (
					<p>
						<Linked text={what} />
					</p>
				)}
			</div>
			<div class="task-acts">
				<a class={isFirst ? 'ui-button ui-button-next' : 'ui-button'} href={way.href}>
					{way.label}
				</a>
				{isSettled(state) ? (
					<Button onClick={() => setState(task.id, 'open')}>
						{t(state === 'done' ? 'checklist.task.undone' : 'checklist.task.needed')}
					</Button>
				) : (
					<Button data-act="done" onClick={() => settle('done')}>
						<Icon of={tickDrawing} />
						{t(`checklist.task.done.${task.kind}`)}
					</Button>
				)}
				{props.onSms && !isSettled(state) && task.stage !== undefined && timedStages.includes(task.stage) && (
					<Button data-act="sms" onClick={props.onSms}>
						<Icon of={clock} />
						{t('checklist.task.sms')}
					</Button>
				)}
			</div>
			{state === 'done' && (
				<Field label={t('checklist.date')}>
					{(control) => (
						<input
							{...control}
							type="date"
							class="ui-input task-date"
							max={readToday()}
							value={date ?? ''}
							onChange={(event) => setDate(task.id, event.currentTarget.value)}
						/>
					)}
				</Field>
			)}
			{claim ? <ClaimDetails claim={claim} /> : help && <HelpDetails help={help} />}
			<div class="task-more" role="group" aria-label={t('checklist.state')}>
				<button
					type="button"
					data-act="stuck"
					aria-pressed={state === 'stuck'}
					aria-controls={`${id}-stuck`}
					onClick={() => {
						props.onStuck?.();
						setState(task.id, state === 'stuck' ? 'open' : 'stuck');
					}}
				>
					<Icon of={question} />
					{t('checklist.state.stuck')}
				</button>
				<button
					type="button"
					data-act="skip"
					aria-pressed={state === 'skipped'}
					onClick={() => (state === 'skipped' ? setState(task.id, 'open') : settle('skipped'))}
				>
					<Icon of={skip} />
					{t('checklist.task.skip')}
				</button>
				<button
					type="button"
					data-act="note"
					aria-expanded={showsNote}
					onClick={() => setWantsNote(!wantsNote)}
				>
					<Icon of={noteDrawing} />
					{t('checklist.task.note')}
				</button>
			</div>
			<div id={`${id}-stuck`} class="task-stuck" hidden={state !== 'stuck'}>
				{state === 'stuck' && isStuckThere && stuck.loaded && (
					<stuck.loaded.StuckHelp
						task={task}
						causes={causes.loaded?.default[task.id] ?? []}
						profile={filing.profile}
					/>
				)}
			</div>
			{showsNote && <Note key={current} task={task} progress={filing.tasks[task.id] ?? { state }} />}
			<TaskSources sources={claim?.sources ?? help?.sources ?? []} why={help?.why} claim={claim} />
		</div>
	);
}

function renderDue(due: Day) {
	const isPast = due < requireDay(readToday());
	return (
		<span class={isPast ? 'task-due task-late' : 'task-due'}>
			{t(isPast ? 'checklist.due.past' : 'checklist.due', { date: sayDay(due, t) })}
		</span>
	);
}
