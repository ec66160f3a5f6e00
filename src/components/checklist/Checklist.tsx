import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import data from 'virtual:beian/checklist';
import { checklist } from '../../domain/checklist/list.ts';
import { relevantQuestions } from '../../domain/checklist/questions.ts';
import { profileChoices } from '../../domain/profile.ts';
import { sayFrom } from '../../domain/words.ts';
import { emptyFiling } from '../../stores/filing.ts';
import { $filing, answer } from '../../stores/filings.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { ProfileQuestions } from '../profile/ProfileQuestions.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { WordsContext } from '../ui/words.tsx';
import { FilingSwitch } from './Filings.tsx';
import { IncomingPreview } from './IncomingPreview.tsx';
import { Overview } from './Overview.tsx';
import { Phases } from './Phases.tsx';
import { StorageNotices } from './StorageNotices.tsx';
import { Suppliers } from './Suppliers.tsx';
import { Tools } from './Tools.tsx';
import { UndecidedTasks } from './UndecidedTasks.tsx';
import { useArrival } from './use-arrival.ts';
import { useProvincial } from './use-provincial.ts';
import './checklist.css';
import './print.css';

const { words } = data;
const say = sayFrom(words);

/** The details of each national task, rendered at build time, by `slotName`. */
export type TaskSlots = Readonly<Record<string, ComponentChildren>>;

/** Tasks of provinces are not all loaded; their ids begin with the province's. */
const isProvincial = new RegExp(`^(${profileChoices.province.join('|')})-`);

type View = 'phases' | 'suppliers';

/** The checklist: the questions, what to do today, and the tasks of this person's case. */
export function Checklist(slots: TaskSlots) {
	const isOpened = useOpened();
	const filing = useSaved($filing, emptyFiling);
	const { profile } = filing;
	const provincial = useProvincial(profile.province);
	const [showsAll, setShowsAll] = useState(false);
	const [arrival, setArrival] = useArrival();
	const [view, setView] = useState<View>('phases');

	const tasks = useMemo(
		() => [...data.tasks, ...provincial.tasks.map(({ task }) => task)],
		[provincial.tasks],
	);
	const list = useMemo(() => checklist(tasks, profile), [tasks, JSON.stringify(profile)]);
	const isChosen =
		profile.order !== undefined &&
		profile.subject !== undefined &&
		(profile.order !== 'cancel' || profile.cancelKind !== undefined);
	// The list of everything is what the server rendered; it is held back until we know the case.
	const isSettled = isOpened && provincial.state !== 'loading';

	return (
		<WordsContext.Provider value={words}>
			<div class="checklist ui-tool" data-opened={isSettled ? '' : undefined}>
				<StorageNotices />
				{isOpened && arrival && (
					<IncomingPreview
						incoming={arrival}
						knownTask={(id) => isProvincial.test(id) || data.tasks.some((task) => task.id === id)}
						onClose={() => setArrival(undefined)}
					/>
				)}
				{isOpened && <FilingSwitch />}
				<section class="checklist-profile" aria-label={say('profile.heading')}>
					<ProfileQuestions
						questions={isOpened ? relevantQuestions(tasks, profile) : ['order', 'subject']}
						profile={profile}
						onAnswer={answer}
					/>
					<p class="checklist-quiet">{say('profile.privacy')}</p>
				</section>
				{isOpened && isChosen && <Overview list={list.tasks} filing={filing} />}
				{isOpened && !isChosen && (
					<div class="checklist-start">
						<p>{say(profile.order === 'cancel' ? 'checklist.startCancel' : 'checklist.start')}</p>
						<Button aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
							{say(showsAll ? 'checklist.hideAll' : 'checklist.showAll')}
						</Button>
					</div>
				)}
				{provincial.state === 'missing' && (
					<Notice kind="warn" title={say('checklist.province.missing')}>
						<Button onClick={provincial.retry}>{say('checklist.province.retry')}</Button>
					</Notice>
				)}
				{isOpened && isChosen && profile.subject !== 'personal' && (
					<Choice<View>
						label={say('checklist.view')}
						options={[
							{ value: 'phases', label: say('checklist.view.phases') },
							{ value: 'suppliers', label: say('checklist.view.suppliers') },
						]}
						value={view}
						onChange={setView}
					/>
				)}
				{isOpened && isChosen && view === 'suppliers' && profile.subject !== 'personal' && (
					<Suppliers list={list.tasks} filing={filing} />
				)}
				<Phases
					isShown={view === 'phases' || !isChosen || profile.subject === 'personal'}
					tasks={tasks}
					provincial={provincial.tasks}
					shown={isChosen ? list.tasks : !isOpened || showsAll ? tasks : []}
					filing={filing}
					slots={slots}
				/>
				{isOpened && isChosen && <UndecidedTasks undecided={list.undecided} />}
				{isOpened && provincial.tasks.length > 0 && (
					<p class="checklist-quiet">{say('checklist.province.silence')}</p>
				)}
				{isOpened && (
					<Tools list={isChosen ? list.tasks : undefined} filing={filing} onIncoming={setArrival} />
				)}
			</div>
		</WordsContext.Provider>
	);
}
