import type { ComponentChildren, ComponentType } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BasicQuestion, FurtherQuestion, Profile, ProfileKey } from '../../domain/profile.ts';
import { answer } from '../../stores/edit-filing.ts';
import { countTasksBegun } from '../../stores/filing-schema.ts';
import { $currentId, readCurrentEntries } from '../../stores/filings.ts';
import { undoKey } from '../../stores/profile.ts';
import { recall } from '../../stores/safe-storage.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { focusOn } from '../ui/go-to.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import type { AskingProps } from './Asking.tsx';
import { FilingSwitch } from './FilingSwitch.tsx';
import { SituationParts } from './SituationParts.tsx';
import { isAsked, mayBeLeft } from './arising.ts';
import { listSituationParts } from './situation-text.ts';
import { t } from './t.ts';

const loadUnfolded = () => import('./Unfolded.tsx');
const loadUndo = () => import('./UndoBar.tsx');

interface Props {
	/** The questions that this tool needs, in their order; those that do not arise are left out here. */
	needed: readonly BasicQuestion[];
	/** Questions that make the answer more exact. */
	optional?: readonly FurtherQuestion[];
	profile: Profile;
	/** Asks what is needed, in a tool that cannot answer without it. */
	asking?: ComponentType<AskingProps>;
	/** What a tool takes for granted that answers without them too: then nothing is asked until somebody wants to say it. */
	assumed?: string;
	/** The last needed question was answered: the result is to come into sight. */
	onSettled?: () => void;
	/** What stands at the end of the line. */
	children?: ComponentChildren;
}

/**
 * The situation: a line that says whose filing this is, and the questions that it unfolds into. While something that the
 * tool needs has not been said the questions stand there instead, one at a time.
 */
export function Situation({
	needed,
	optional = [],
	profile,
	asking: Asking,
	assumed,
	onSettled,
	children,
}: Props) {
	const isOpened = useOpened();
	const filing = useSaved($currentId, 'main');
	const arising = needed.filter((key) => isAsked(key, profile));
	const [isUnfolded, setUnfolded] = useState(false);
	const [isAnswering, setIsAnswering] = useState(false);
	const [skipped, setSkipped] = useState<readonly BasicQuestion[]>([]);
	const [said, setSaid] = useState('');
	const strip = useRef<HTMLDivElement>(null);
	// What may be left open is asked of those who have just answered the rest; who comes back, or with a link, is not held up by it.
	const open = arising.filter(
		(key) => profile[key] === undefined && (!mayBeLeft(key) || (isAnswering && !skipped.includes(key))),
	);
	const isAsking = Asking !== undefined && open.length > 0;
	const unfolded = useLazy(loadUnfolded, isUnfolded);
	const undo = useLazy(
		loadUndo,
		isOpened && (countTasksBegun(readCurrentEntries()) > 0 || recall('session', undoKey) !== null),
	);
	const isShown = isUnfolded && unfolded.loaded !== undefined;
	useLayoutEffect(() => {
		setIsAnswering(false);
		setSkipped([]);
		setUnfolded(false);
	}, [isOpened, filing]);

	/** The filing that was asked about; turning to another that needs no asking settles nothing, and neither does coming back to one. */
	const asked = useRef<string>();
	// What comes is brought into place in the same frame, before anything of it can be pressed.
	useLayoutEffect(() => {
		if (
			asked.current === filing &&
			!isAsking &&
			isOpened &&
			arising.some((key) => profile[key] !== undefined)
		) {
			setSaid(t('profile.strip.settled', { situation: listSituationParts(profile).join('，') }));
			strip.current?.scrollIntoView();
			onSettled?.();
		}
		// What is stored already is shown a moment later: that was not asked.
		const isOpen = (key: ProfileKey) => (readCurrentEntries()[`profile.${key}`]?.value ?? null) === null;
		asked.current = isAsking && isOpened && open.some(isOpen) ? filing : undefined;
	}, [isAsking, isOpened, filing]);

	const give = (key: ProfileKey, value: Profile[ProfileKey] | undefined) => {
		const store = () => answer(key, value as never);
		if (countTasksBegun(readCurrentEntries()) === 0) return store();
		// What changes somebody's list can be taken back; a first answer changes none.
		const values = { [`profile.${key}`]: value ?? null };
		loadUndo().then(
			({ replaceWith, wouldReplace }) => (wouldReplace(values) ? replaceWith(values) : store()),
			store,
		);
	};
	return (
		<div
			ref={strip}
			class="case"
			data-case={isAsking ? 'asking' : isShown ? 'unfolded' : 'folded'}
			data-filing={filing}
		>
			<div class="case-undo" role="status">
				{undo.loaded && <undo.loaded.UndoBar />}
			</div>
			{isAsking ? (
				<Asking
					key={filing}
					arising={arising}
					question={open[0]!}
					profile={profile}
					onAnswer={(key, value) => {
						setIsAnswering(true);
						give(key, value);
					}}
					onSkip={(key) => setSkipped([...skipped, key])}
				/>
			) : isUnfolded && unfolded.loaded ? (
				<unfolded.loaded.Unfolded
					questions={arising}
					optional={optional}
					profile={profile}
					onAnswer={give}
					onFold={() => {
						setUnfolded(false);
						focusOn(strip.current);
					}}
				/>
			) : (
				<Folded profile={profile} needed={arising} assumed={assumed} onUnfold={() => setUnfolded(true)}>
					{children}
				</Folded>
			)}
			<LoadFailed title={t('ui.partMissing')} parts={[unfolded]} />
			<p class="sr-only" role="status">
				{said}
			</p>
		</div>
	);
}

interface FoldedProps {
	profile: Profile;
	needed: readonly BasicQuestion[];
	assumed: string | undefined;
	onUnfold: () => void;
	children?: ComponentChildren;
}

/** The line. */
function Folded({ profile, needed, assumed, onUnfold, children }: FoldedProps) {
	const parts = listSituationParts(profile);
	const lacksProvince = needed.includes('province') && profile.province === undefined && parts.length > 0;
	return (
		<div class="case-strip" role="group" aria-label={t('profile.heading')}>
			<p class="case-situation">
				{parts.length > 0 ? <SituationParts parts={parts} /> : assumed}
				{lacksProvince && <span class="case-open">{t('profile.strip.noProvince')}</span>}
			</p>
			<button
				type="button"
				class="case-quiet"
				aria-label={parts.length > 0 ? t('profile.strip.changeAll') : undefined}
				onClick={onUnfold}
			>
				{t(parts.length > 0 ? 'profile.strip.change' : 'profile.strip.say')}
			</button>
			<span class="case-end">
				{children}
				<FilingSwitch />
			</span>
		</div>
	);
}
