import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { makeChecklist } from '../../domain/checklist/list.ts';
import { findRelevantQuestions } from '../../domain/checklist/questions.ts';
import { findNextTasks, readStates, findUnsettledBefore } from '../../domain/checklist/progress.ts';
import type { Phase, Task } from '../../domain/checklist/task.ts';
import type { Day } from '../../domain/day.ts';
import { profileChoices } from '../../content-model/vocabulary.ts';
import { basicQuestions, isFurther } from '../../domain/profile.ts';
import { emptyFiling } from '../../stores/filing-schema.ts';
import { $currentId, $filing, $filings } from '../../stores/filings.ts';
import { peekProfile } from '../../stores/profile.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { isCaseKnown } from '../case/arising.ts';
import { Asking } from '../case/Asking.tsx';
import { nameInProvince } from '../case/name-in-province.ts';
import { Situation } from '../case/Situation.tsx';
import { useKeptSummary } from '../case/use-kept-summary.ts';
import { share } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../ui/Button.tsx';
import { focusOn, goTo } from '../ui/go-to.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { StorageNotices } from '../ui/StorageNotices.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import nationalTasks from './national-tasks.data.ts';
import { t } from './t.ts';
import { Phases } from './Phases.tsx';
import { useArrival } from './use-arrival.ts';
import { useMedia } from './use-media.ts';
import { usePlanNow } from './use-plan-now.ts';
import { useShownTicks } from './use-shown-ticks.ts';
import { useProvincial } from './use-provincial.ts';

/** Tasks of provinces are not all loaded; their ids begin with the province's. */
const isProvincial = new RegExp(`^(${profileChoices.province.join('|')})-`);

const loadSuppliers = () => import('./Suppliers.tsx');
const loadCase = () => import('./case-parts.ts');
const loadIncoming = () => import('./IncomingPreview.tsx');
const loadPaper = () => import('./Paper.tsx');

type View = 'phases' | 'suppliers';

/** Lets what the server rendered stand as it is. */
const asRendered = { __html: '' };

/**
 * Whether nothing is known of a case yet, at the first render in a browser. The list is then out of sight, and waking
 * its hundred tasks would only hold up the first answers.
 */
function useIsFirstVisit(): boolean {
	return useState(
		() => !import.meta.env.SSR && location.hash === '' && Object.keys(peekProfile()).length === 0,
	)[0];
}

/** The task to which the address leads. Whoever comes back in the history comes to where they were. */
function findLinkedTask(): string | undefined {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (visit?.type === 'back_forward') return undefined;
	return /^#task-(.+)$/.exec(location.hash)?.[1];
}

/** From this width on a task opens beside the list; `checklist.css` has the same. */
const wide = '(min-width: 72rem)';

const noDates: Readonly<Record<string, Day>> = {};

/** The checklist: the questions, what to do today, and the tasks of this person's case. */
export function Checklist() {
	const isOpened = useOpened();
	const filing = useSaved($filing, emptyFiling);
	// Stays the same object while nothing in it changes, so that a tick renders only what hangs on ticks.
	const profile = useMemo(() => filing.profile, [JSON.stringify(filing.profile)]);
	const provincial = useProvincial(profile.province);
	useShownTicks();
	useKeptSummary();
	const [isAllShown, setIsAllShown] = useState(false);
	const [isKeeping, setIsKeeping] = useState(false);
	const [arrival, setArrival] = useArrival();
	const [view, setView] = useState<View>('phases');

	const tasks = useMemo(
		() => [
			...nationalTasks.map((task) => nameInProvince(task, profile.province)),
			...provincial.tasks.map(({ task }) => task),
		],
		[provincial.tasks, profile.province],
	);
	const list = useMemo(() => makeChecklist(tasks, profile), [tasks, profile]);
	const isChosen = isCaseKnown(profile);
	const filings = useSaved($filings, []);
	const isBegun = profile.order !== undefined || filings.length > 1 || isAllShown || isKeeping;
	const casePart = useLazy(loadCase, isOpened && isBegun);
	const caseParts = casePart.loaded;
	const { plan, isAwaited: isPlanAwaited } = usePlanNow(list.tasks, filing);
	const due = plan?.due ?? noDates;
	const order = plan?.order ?? noDates;
	const [isFocusThere, setIsFocusThere] = useState(false);
	// The list of everything is what the server rendered; it is held back until the case is known and the next thing is there, once.
	const wasSettled = useRef(false);
	wasSettled.current ||=
		isOpened &&
		!provincial.isAwaited &&
		!isPlanAwaited &&
		(!isBegun || casePart.hasFailed || (caseParts !== undefined && (!isChosen || isFocusThere)));
	const isBySupplier = isChosen && view === 'suppliers' && profile.subject !== 'personal';
	const suppliers = useLazy(loadSuppliers, isBySupplier);
	const incoming = useLazy(loadIncoming, arrival !== undefined);
	const paper = useLazy(loadPaper, isChosen && caseParts !== undefined);
	const isOnlyPrinted = isOpened && !isChosen && !isAllShown;
	const isAwake = useRef(!useIsFirstVisit());
	isAwake.current ||= isChosen || isAllShown;
	const shown = isChosen ? list.tasks : tasks;
	const states = readStates(filing.tasks);
	const next = isChosen ? findNextTasks(shown, states, order, plan?.today)[0] : undefined;
	const claims = useMemo(
		() => new Map(provincial.tasks.map((claim) => [claim.task.id, claim])),
		[provincial.tasks],
	);
	const isWide = useMedia(wide);
	const isBeside = isWide && isChosen;
	const [opened, setOpened] = useState<string>();
	/** `undefined` follows the task at hand. */
	const [unfolded, setUnfolded] = useState<Phase | 'none'>();
	const current = (next ?? shown[0])?.phase;
	// What was opened in one filing is not open in another, from the first frame that shows it.
	const currentId = useSaved($currentId, 'main');
	useLayoutEffect(() => {
		setOpened(undefined);
		setUnfolded(undefined);
	}, [currentId]);
	const go = (id: string) => {
		const task = tasks.find((one) => one.id === id);
		if (!task) return;
		setView('phases');
		setUnfolded(task.phase);
		setOpened(id);
		setGoal(id);
	};
	const [goal, setGoal] = useState<string>();
	useLayoutEffect(() => {
		if (goal === undefined) return;
		setGoal(undefined);
		const row = document.getElementById(`task-${goal}`);
		row?.scrollIntoView();
		if (!isBeside) row?.querySelector<HTMLElement>('.task-title')?.focus({ preventScroll: true });
	}, [goal]);
	const [wantsClock, setWantsClock] = useState(false);
	const isClockThere = plan?.check !== undefined;
	useLayoutEffect(() => {
		if (!wantsClock || !isClockThere) return;
		setWantsClock(false);
		goTo(document.querySelector<HTMLElement>('[data-sms]'));
	}, [wantsClock, isClockThere]);
	const onSms =
		caseParts && filing.plan.sms === undefined && !isClockThere
			? () => {
					caseParts.tellSms();
					setWantsClock(true);
				}
			: undefined;
	const card = (task: Task) =>
		caseParts && (
			<caseParts.TaskCard
				key={currentId}
				task={task}
				filing={filing}
				due={due[task.id]}
				reason={caseParts.sayReason(task, profile)}
				waits={findUnsettledBefore(task, shown, states)}
				claim={claims.get(task.id)}
				onGo={go}
				onSms={onSms}
			/>
		);
	useEffect(() => {
		const linked = wasSettled.current ? findLinkedTask() : undefined;
		if (linked !== undefined) go(linked);
	}, [wasSettled.current]);
	const opening = {
		id: opened,
		isBeside,
		toggle: (id: string) => setOpened(opened === id ? undefined : id),
		card,
	};

	useLayoutEffect(() => {
		if (wasSettled.current) document.documentElement.toggleAttribute('data-begun', isChosen);
	}, [wasSettled.current, isChosen]);

	const optional = useMemo(
		() => (isChosen ? findRelevantQuestions(tasks, profile).filter(isFurther) : []),
		[isChosen, tasks, profile],
	);
	const [wantsResult, setWantsResult] = useState(false);
	const isResultThere = caseParts !== undefined && isChosen && !provincial.isAwaited;
	// Before anything of the result can be pressed: what moves under a finger loses its press.
	useLayoutEffect(() => {
		if (!wantsResult || !isResultThere) return;
		setWantsResult(false);
		focusOn(document.getElementById('checklist-today'));
		document.querySelector('.case')?.scrollIntoView();
	}, [wantsResult, isResultThere]);
	const undecided = useMemo(
		() => caseParts && <caseParts.UndecidedTasks undecided={list.undecided} />,
		[caseParts, list],
	);

	return (
		<div class="checklist ui-tool" data-opened={wasSettled.current ? '' : undefined}>
			<StorageNotices />
			{incoming.loaded && arrival && (
				<incoming.loaded.IncomingPreview
					incoming={arrival}
					isKnownTask={(id) => isProvincial.test(id) || nationalTasks.some((task) => task.id === id)}
					onClose={() => {
						setArrival(undefined);
						goTo(document.querySelector<HTMLElement>('.case'));
					}}
					onIncoming={setArrival}
				/>
			)}
			<div
				class="checklist-panes"
				data-beside={isBeside ? '' : undefined}
				data-wide={isBeside ? '' : undefined}
			>
				<Situation
					needed={basicQuestions}
					asking={Asking}
					optional={optional}
					profile={profile}
					onSettled={() => setWantsResult(true)}
				>
					{isChosen && (
						<button type="button" class="case-quiet" data-act="send" onClick={() => setIsKeeping(true)}>
							<Icon of={share} />
							{t('checklist.strip.send')}
						</button>
					)}
				</Situation>
				{caseParts && isChosen && (
					<caseParts.Spine list={list.tasks} states={states} current={next?.phase} profile={profile} />
				)}
				{caseParts && isChosen && (
					<div class="checklist-now">
						{plan?.check && (
							<plan.SmsClock
								arrival={filing.plan.sms}
								term={plan.check.term}
								onArrival={plan.setSms}
								onDone={plan.passCheck}
							/>
						)}
						{plan?.waits.map((wait) => (
							<plan.WaitingCard
								key={wait.step.id}
								wait={wait}
								today={plan.today}
								onNews={(news) => plan.tell(news, wait)}
							/>
						))}
						<caseParts.Focus
							list={list.tasks}
							filing={filing}
							due={due}
							order={order}
							isFirst={plan?.check === undefined || filing.plan.sms === undefined}
							today={plan?.today}
							claims={claims}
							opened={isBeside ? opened : undefined}
							onClose={() => setOpened(undefined)}
							onGo={go}
							onSms={onSms}
							onThere={() => setIsFocusThere(true)}
						/>
					</div>
				)}
				{isOpened && !isChosen && (
					<div class="checklist-start">
						<p>{t(profile.order === 'cancel' ? 'checklist.startCancel' : 'checklist.start')}</p>
						<Button aria-expanded={isAllShown} onClick={() => setIsAllShown(!isAllShown)}>
							{t(isAllShown ? 'checklist.hideAll' : 'checklist.showAll')}
						</Button>
						<Button onClick={() => print()}>{t('checklist.print.empty')}</Button>
						{caseParts === undefined && (
							<Button onClick={() => setIsKeeping(true)}>{t('checklist.carry')}</Button>
						)}
					</div>
				)}
				<LoadFailed title={t('checklist.province.missing')} parts={[provincial]} />
				{caseParts && isChosen && profile.subject !== 'personal' && (
					<caseParts.Choice<View>
						label={t('checklist.view')}
						options={[
							{ value: 'phases', label: t('checklist.view.phases') },
							{ value: 'suppliers', label: t('checklist.view.suppliers') },
						]}
						value={view}
						onChange={setView}
					/>
				)}
				{isBySupplier && suppliers.loaded && (
					<suppliers.loaded.Suppliers
						list={list.tasks}
						provincial={provincial.tasks}
						filing={filing}
						due={due}
						opening={opening}
					/>
				)}
				<LoadFailed title={t('ui.partMissing')} parts={[suppliers, incoming, casePart]} />
				{isAwake.current ? (
					<Phases
						isShown={!isBySupplier}
						isOnlyPrinted={isOnlyPrinted}
						tasks={tasks}
						shown={shown}
						profile={profile}
						filing={filing}
						due={due}
						current={next?.phase}
						unfolded={isOpened ? (unfolded === 'none' ? undefined : (unfolded ?? current)) : 'all'}
						onUnfold={(phase) => setUnfolded(phase ?? 'none')}
						opening={opening}
					/>
				) : (
					<div
						class={isOnlyPrinted ? 'checklist-phases checklist-only-printed' : 'checklist-phases'}
						dangerouslySetInnerHTML={asRendered}
					/>
				)}
				{isOpened && isChosen && undecided}
			</div>
			{paper.loaded && isChosen && <paper.loaded.Paper list={list.tasks} claims={claims} filing={filing} />}
			{caseParts && (
				<caseParts.ListActions
					list={isChosen ? list.tasks : undefined}
					filing={filing}
					isKeeping={isKeeping}
					onKeeping={setIsKeeping}
					onIncoming={setArrival}
				/>
			)}
		</div>
	);
}
