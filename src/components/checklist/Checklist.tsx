import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checklist } from '../../domain/checklist/list.ts';
import { relevantQuestions } from '../../domain/checklist/questions.ts';
import { profileChoices } from '../../content-model/vocabulary.ts';
import { basicQuestions } from '../../domain/profile.ts';
import { emptyFiling } from '../../stores/filing-schema.ts';
import { $filing, $filings } from '../../stores/filings.ts';
import { peekProfile } from '../../stores/profile.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { Asking } from '../case/Asking.tsx';
import { Situation } from '../case/Situation.tsx';
import { useKeptSummary } from '../case/use-kept-summary.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { focusOn, goTo } from '../ui/go-to.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { StorageNotices } from '../ui/StorageNotices.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import nationalTasks from './national-tasks.data.ts';
import { t } from './t.ts';
import { Phases } from './Phases.tsx';
import { useArrival } from './use-arrival.ts';
import { useDue } from './use-due.ts';
import { useShownTicks } from './use-shown-ticks.ts';
import { useProvincial } from './use-provincial.ts';

/** Tasks of provinces are not all loaded; their ids begin with the province's. */
const isProvincial = new RegExp(`^(${profileChoices.province.join('|')})-`);

const loadSuppliers = () => import('./Suppliers.tsx');
const loadCase = () => import('./case-parts.ts');
const loadIncoming = () => import('./IncomingPreview.tsx');

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

/**
 * A link from elsewhere leads to a task; the browser went there while the list was still that of everybody. Whoever
 * comes back in the history comes to where they were.
 */
function bringLinkedTask(): void {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (visit?.type !== 'back_forward' && location.hash.startsWith('#task-'))
		document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** The checklist: the questions, what to do today, and the tasks of this person's case. */
export function Checklist() {
	const isOpened = useOpened();
	const filing = useSaved($filing, emptyFiling);
	// Stays the same object while nothing in it changes, so that a tick renders only what hangs on ticks.
	const profile = useMemo(() => filing.profile, [JSON.stringify(filing.profile)]);
	const provincial = useProvincial(profile.province);
	useShownTicks();
	useKeptSummary();
	const [showsAll, setShowsAll] = useState(false);
	const [isKeeping, setIsKeeping] = useState(false);
	const [arrival, setArrival] = useArrival();
	const [view, setView] = useState<View>('phases');

	const tasks = useMemo(
		() => [...nationalTasks, ...provincial.tasks.map(({ task }) => task)],
		[provincial.tasks],
	);
	const list = useMemo(() => checklist(tasks, profile), [tasks, profile]);
	const isChosen =
		profile.order !== undefined &&
		profile.subject !== undefined &&
		(profile.order !== 'cancel' || profile.cancelKind !== undefined);
	const filings = useSaved($filings, []);
	const isBegun = profile.order !== undefined || filings.length > 1 || showsAll || isKeeping;
	const casePart = useLazy(loadCase, isOpened && isBegun);
	const caseParts = casePart.part;
	// The list of everything is what the server rendered; it is held back until the case is known, once.
	const wasSettled = useRef(false);
	wasSettled.current ||=
		isOpened && !provincial.isAwaited && (!isBegun || caseParts !== undefined || casePart.hasFailed);
	const bySupplier = isChosen && view === 'suppliers' && profile.subject !== 'personal';
	const suppliers = useLazy(loadSuppliers, bySupplier);
	const incoming = useLazy(loadIncoming, arrival !== undefined);
	const isOnlyPrinted = isOpened && !isChosen && !showsAll;
	const isAwake = useRef(!useIsFirstVisit());
	isAwake.current ||= isChosen || showsAll;
	useEffect(() => {
		if (wasSettled.current) bringLinkedTask();
	}, [wasSettled.current]);
	const due = useDue(list.tasks, filing);

	const optional = useMemo(
		() => (isChosen ? relevantQuestions(tasks, profile).filter((key) => !basicQuestions.includes(key)) : []),
		[isChosen, tasks, profile],
	);
	const [wantsResult, setWantsResult] = useState(false);
	const isResultThere = caseParts !== undefined && isChosen && !provincial.isAwaited;
	useEffect(() => {
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
			{incoming.part && arrival && (
				<incoming.part.IncomingPreview
					incoming={arrival}
					knownTask={(id) => isProvincial.test(id) || nationalTasks.some((task) => task.id === id)}
					onClose={() => {
						setArrival(undefined);
						goTo(document.querySelector<HTMLElement>('.case'));
					}}
					onIncoming={setArrival}
				/>
			)}
			{caseParts && <caseParts.PrintedFiling />}
			<Situation
				needed={basicQuestions}
				asking={Asking}
				optional={optional}
				profile={profile}
				onSettled={() => setWantsResult(true)}
			/>
			{caseParts && isChosen && (
				<caseParts.Overview list={list.tasks} filing={filing} due={due} onGo={() => setView('phases')} />
			)}
			{isOpened && !isChosen && (
				<div class="checklist-start">
					<p>{t(profile.order === 'cancel' ? 'checklist.startCancel' : 'checklist.start')}</p>
					<Button aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
						{t(showsAll ? 'checklist.hideAll' : 'checklist.showAll')}
					</Button>
					<Button onClick={() => print()}>{t('checklist.print.empty')}</Button>
					{caseParts === undefined && (
						<Button onClick={() => setIsKeeping(true)}>{t('checklist.carry')}</Button>
					)}
				</div>
			)}
			<LoadFailed title={t('checklist.province.missing')} parts={[provincial]} />
			{isOpened && isChosen && profile.subject !== 'personal' && (
				<Choice<View>
					label={t('checklist.view')}
					options={[
						{ value: 'phases', label: t('checklist.view.phases') },
						{ value: 'suppliers', label: t('checklist.view.suppliers') },
					]}
					value={view}
					onChange={setView}
				/>
			)}
			{bySupplier && suppliers.part && (
				<suppliers.part.Suppliers list={list.tasks} provincial={provincial.tasks} filing={filing} due={due} />
			)}
			<LoadFailed title={t('ui.partMissing')} parts={[suppliers, incoming, casePart]} />
			{isAwake.current ? (
				<Phases
					isShown={!bySupplier}
					tasks={tasks}
					provincial={provincial.tasks}
					isOnlyPrinted={isOnlyPrinted}
					shown={isChosen ? list.tasks : tasks}
					profile={profile}
					filing={filing}
					due={due}
				/>
			) : (
				<div
					class={isOnlyPrinted ? 'checklist-phases checklist-only-printed' : 'checklist-phases'}
					dangerouslySetInnerHTML={asRendered}
				/>
			)}
			{isOpened && isChosen && undecided}
			{isOpened && provincial.tasks.length > 0 && (
				<p class="checklist-quiet">{t('checklist.province.silence')}</p>
			)}
			{caseParts && (
				<caseParts.ListActions
					list={isChosen ? list.tasks : undefined}
					filing={filing}
					isKeeping={isKeeping}
					onIncoming={setArrival}
				/>
			)}
		</div>
	);
}
