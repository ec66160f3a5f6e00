import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Profile, ProfileKey } from '../../domain/profile.ts';
import { answer } from '../../stores/changes.ts';
import { $currentId, $filing, $filings, currentEntries, switchFiling } from '../../stores/filings.ts';
import { replaceWith, wouldReplace } from '../../stores/replace-case.ts';
import { workDone } from '../../stores/transfer.ts';
import { useOpened, useSaved } from '../../stores/use-saved.ts';
import { Button } from '../ui/Button.tsx';
import { focusOn } from '../ui/go-to.ts';
import { CaseQuestion } from './CaseQuestion.tsx';
import { filingLabel } from './filing-label.ts';
import { situationParts } from './situation-text.ts';
import { t } from './t.ts';
import { UndoBar } from './UndoBar.tsx';

interface Props {
	/** The questions that this tool needs, in their order; those that do not arise are left out here. */
	needed: readonly ProfileKey[];
	/** Questions that make the answer more exact. */
	optional?: readonly ProfileKey[];
	profile: Profile;
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
export function Situation({ needed, optional = [], profile, assumed, onSettled, children }: Props) {
	const isOpened = useOpened();
	const filing = useSaved($currentId, 'main');
	const arising = needed.filter((key) => arises(key, profile));
	const [isUnfolded, setUnfolded] = useState(false);
	const [skipped, setSkipped] = useState<readonly ProfileKey[]>([]);
	const [said, setSaid] = useState('');
	const strip = useRef<HTMLDivElement>(null);
	const open = arising.filter((key) => profile[key] === undefined && !skipped.includes(key));
	const isAsking = assumed === undefined && open.length > 0;
	// Who comes back without a province is not asked again what they left open. What is stored, since the tool is told of it later.
	useLayoutEffect(() => {
		const stored = $filing.get().profile;
		const asked = needed.filter((key) => arises(key, stored));
		const isLeft = isOpened && asked.every((key) => stored[key] !== undefined || mayBeLeft(key));
		setSkipped(isLeft ? asked.filter(mayBeLeft) : []);
		setUnfolded(false);
	}, [isOpened, filing]);

	const wasAsking = useRef(false);
	useEffect(() => {
		if (wasAsking.current && !isAsking && isOpened && arising.some((key) => profile[key] !== undefined)) {
			setSaid(t('profile.strip.settled', { situation: situationParts(profile).join('，') }));
			strip.current?.scrollIntoView();
			onSettled?.();
		}
		wasAsking.current = isAsking && isOpened;
	}, [isAsking, isOpened]);

	const give = (key: ProfileKey, value: Profile[ProfileKey] | undefined) => {
		const values = { [`profile.${key}`]: value ?? null };
		// What changes somebody's list can be taken back; a first answer changes none.
		if (workDone(currentEntries()) > 0 && wouldReplace(values)) replaceWith(values);
		else answer(key, value as never);
	};
	return (
		<div ref={strip} class="case" data-case={isAsking ? 'asking' : isUnfolded ? 'unfolded' : 'folded'}>
			<UndoBar />
			{isAsking ? (
				<Asking
					key={filing}
					arising={arising}
					question={open[0]!}
					profile={profile}
					onAnswer={give}
					onSkip={(key) => setSkipped([...skipped, key])}
				/>
			) : isUnfolded ? (
				<Unfolded
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
			<p class="sr-only" role="status">
				{said}
			</p>
		</div>
	);
}

/** Of what is cancelled only who cancels is asked, and no province of them. */
function arises(key: ProfileKey, { order }: Profile): boolean {
	if (key === 'cancelKind') return order === 'cancel';
	return key !== 'province' || order !== 'cancel';
}

/** A question that may be left open: everything but the province is then the same. */
const mayBeLeft = (key: ProfileKey) => key === 'province';

interface AskingProps {
	arising: readonly ProfileKey[];
	question: ProfileKey;
	profile: Profile;
	onAnswer: (key: ProfileKey, value: Profile[ProfileKey] | undefined) => void;
	onSkip: (key: ProfileKey) => void;
}

/** One question at a time, with what was said before it. */
function Asking({ arising, question, profile, onAnswer, onSkip }: AskingProps) {
	const [draft, setDraft] = useState<Profile[ProfileKey]>();
	const form = useRef<HTMLFormElement>(null);
	const last = useRef(question);
	useEffect(() => {
		if (last.current === question) return;
		last.current = question;
		setDraft(undefined);
		const field = form.current!;
		focusOn(field.querySelector<HTMLElement>('fieldset'));
		if (field.getBoundingClientRect().top < 0) field.scrollIntoView();
	}, [question]);
	const number = arising.indexOf(question) + 1;
	const rest = arising.slice(number);
	const parts = situationParts(profile);
	const next = rest.length > 0 ? 'profile.strip.next' : 'profile.strip.show';
	return (
		<form
			ref={form}
			class="case-asking"
			aria-label={t('profile.heading')}
			onSubmit={(event) => {
				event.preventDefault();
				if (draft !== undefined) onAnswer(question, draft);
			}}
		>
			<p class="case-place">
				{t('profile.strip.place', { number, total: arising.length })}
				{parts.length > 0 && <Parts parts={parts} />}
				<Switch />
			</p>
			<CaseQuestion
				key={question}
				question={question}
				profile={draft === undefined ? profile : { ...profile, [question]: draft }}
				onAnswer={(value, isByHand) => (isByHand ? onAnswer(question, value) : setDraft(value))}
			>
				<div class="case-go">
					{draft !== undefined && (
						<button type="submit" class="ui-button ui-button-next">
							{t(next)}
						</button>
					)}
					{mayBeLeft(question) && (
						<button type="button" class="case-quiet" onClick={() => onSkip(question)}>
							{t('profile.strip.skip')}
						</button>
					)}
				</div>
			</CaseQuestion>
			{rest.length > 0 && (
				<p class="case-rest">
					{t('profile.strip.rest', { questions: rest.map((key) => t(`profile.${key}`)).join('、') })}
				</p>
			)}
			<p class="case-rest">{t('profile.privacy')}</p>
		</form>
	);
}

function Parts({ parts }: { parts: readonly string[] }) {
	return (
		<span class="case-parts">
			{parts.map((part) => (
				<b key={part}>{part}</b>
			))}
		</span>
	);
}

interface FoldedProps {
	profile: Profile;
	needed: readonly ProfileKey[];
	assumed: string | undefined;
	onUnfold: () => void;
	children?: ComponentChildren;
}

/** The line. */
function Folded({ profile, needed, assumed, onUnfold, children }: FoldedProps) {
	const parts = situationParts(profile);
	const lacksProvince = needed.includes('province') && profile.province === undefined && parts.length > 0;
	return (
		<div class="case-strip" role="group" aria-label={t('profile.heading')}>
			<p class="case-situation">
				{parts.length > 0 ? <Parts parts={parts} /> : assumed}
				{lacksProvince && <span class="case-open">{t('profile.strip.noProvince')}</span>}
			</p>
			<button type="button" class="case-quiet" aria-label={t('profile.strip.changeAll')} onClick={onUnfold}>
				{t(parts.length > 0 ? 'profile.strip.change' : 'profile.strip.say')}
			</button>
			<span class="case-end">
				{children}
				<Switch />
			</span>
		</div>
	);
}

/** Which of several filings is at hand; someone with one never sees it. */
function Switch() {
	const filings = useSaved($filings, []);
	const current = useSaved($currentId, 'main');
	if (filings.length < 2) return null;
	return (
		<select
			class="case-switch"
			aria-label={t('profile.filings')}
			value={current}
			onChange={(event) => switchFiling(event.currentTarget.value)}
		>
			{filings.map(({ id }) => (
				<option key={id} value={id}>
					{filingLabel(filings, id)}
				</option>
			))}
		</select>
	);
}

interface UnfoldedProps {
	questions: readonly ProfileKey[];
	optional: readonly ProfileKey[];
	profile: Profile;
	onAnswer: (key: ProfileKey, value: Profile[ProfileKey] | undefined) => void;
	onFold: () => void;
}

/** All questions at once, each with its answer; the needless ones folded. */
function Unfolded({ questions, optional, profile, onAnswer, onFold }: UnfoldedProps) {
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => focusOn(form.current), []);
	const unanswered = optional.filter((key) => profile[key] === undefined).length;
	return (
		<form
			ref={form}
			class="case-unfolded"
			aria-label={t('profile.heading')}
			onSubmit={(event) => event.preventDefault()}
		>
			<p class="case-head">
				<b>{t('profile.heading')}</b>
				<Switch />
				<button type="button" class="case-quiet" onClick={onFold}>
					{t('profile.strip.fold')}
				</button>
			</p>
			<div class="case-columns">
				{questions.map((key) => (
					<CaseQuestion
						key={key}
						question={key}
						profile={profile}
						onAnswer={(value) => onAnswer(key, value)}
					/>
				))}
			</div>
			{optional.length > 0 && (
				<details class="case-further">
					<summary>
						{unanswered > 0 ? t('profile.further.open', { count: unanswered }) : t('profile.further.done')}
					</summary>
					<div class="case-columns">
						{optional.map((key) => (
							<CaseQuestion
								key={key}
								question={key}
								profile={profile}
								onAnswer={(value) => onAnswer(key, value)}
							>
								{profile[key] !== undefined && (
									<button type="button" class="case-quiet" onClick={() => onAnswer(key, undefined)}>
										{t('profile.notSaid')}
									</button>
								)}
							</CaseQuestion>
						))}
					</div>
				</details>
			)}
			<div class="case-go">
				<Button onClick={onFold}>{t('profile.strip.fold')}</Button>
			</div>
		</form>
	);
}
