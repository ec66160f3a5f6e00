import change from '#i18n/case/change.json' with { type: 'json' };
import further from '#i18n/profile/further.json' with { type: 'json' };
import questions from '#i18n/profile/questions.json' with { type: 'json' };
import { isChoice, profileKeys, type Profile, type ProfileKey } from '../../domain/profile.ts';
import { translate } from '../../i18n/translate.ts';
import { countTasksBegun } from '../../stores/filing-schema.ts';
import { $filing, readCurrentEntries } from '../../stores/filings.ts';
import { findChangedKeys, replaceWith, saveApart, type StoredValues } from '../../stores/replace-case.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { sayChoice } from './choice-name.ts';
import { listSituationParts } from './situation-text.ts';

const t = translate({ ...questions, ...further, ...change });

interface Props {
	/** What would be stored; nothing is asked while it is missing. */
	values: StoredValues | undefined;
	/** Where it comes from: answers of 要不要备案, a plan that was sent, a list from a file or a link. */
	from: 'answers' | 'plan' | 'list';
	/** What more is to be said of it. */
	notes?: readonly string[];
	/** How it is stored, where that is more than storing the values. */
	onReplace?: () => void;
	onSaveApart?: () => void;
	/** How it was decided; `kept` and `closed` leave everything as it was. */
	onDecided: (how: 'replaced' | 'apart' | 'kept' | 'closed') => void;
}

/**
 * Asks before anything that was stored is changed from elsewhere: what is there, what would change, and whether it is to be
 * changed, kept beside it, or left. What was done can be undone on the page that comes next (`UndoBar`).
 */
export function ChangeDialog(props: Props) {
	const { values, onDecided } = props;
	return (
		<Dialog
			title={t('case.change.title')}
			open={values !== undefined}
			onClose={() => values !== undefined && onDecided('closed')}
		>
			{values !== undefined && <Offer {...props} values={values} />}
		</Dialog>
	);
}

function Offer(props: Props & { values: StoredValues }) {
	const { values, from, notes = [], onDecided } = props;
	const { onReplace = () => replaceWith(values), onSaveApart = () => saveApart(values) } = props;
	const ours = readCurrentEntries();
	const { profile } = $filing.get();
	const keys = findChangedKeys(values);
	const offered = readOfferedProfile(values);
	const after: Profile = { ...profile, ...offered };
	const done = countTasksBegun(ours);
	const tasks = keys.filter((key) => key.startsWith('task.'));
	const isDone = (value: unknown) => (value as { state?: unknown } | null | undefined)?.state === 'done';
	const ticked = tasks.filter((key) => isDone(values[key]) && !isDone(ours[key]?.value)).length;
	const unticked = tasks.filter((key) => !isDone(values[key]) && isDone(ours[key]?.value)).length;
	const others = keys.filter((key) => !/^(?:profile|task|plan)\./.test(key)).length;
	const lines = [
		...keys
			.map((key) => key.slice('profile.'.length))
			.filter((key): key is ProfileKey => keys.includes(`profile.${key}`) && Object.hasOwn(offered, key))
			.map((key) => sayAnswerChange(key, profile, after)),
		...(ticked > 0 ? [t('case.change.ticked', { count: ticked })] : []),
		...(unticked > 0 ? [t('case.change.unticked', { count: unticked })] : []),
		...(tasks.length > ticked + unticked
			? [t('case.change.tasks', { count: tasks.length - ticked - unticked })]
			: []),
		...(keys.some((key) => key.startsWith('plan.')) ? [t('case.change.dates')] : []),
		...(others > 0 ? [t('case.change.others', { count: others })] : []),
		...notes,
	];
	return (
		<div class="case-offer">
			<p>{t(keys.length > 0 ? `case.change.${from}` : 'case.change.same')}</p>
			<dl>
				<div>
					<dt>{t('case.change.here')}</dt>
					<dd>
						{saySituation(profile)}
						{done > 0 && <small>{t('case.change.done', { count: done })}</small>}
					</dd>
				</div>
				<div>
					<dt>{t('case.change.there')}</dt>
					<dd>{saySituation(after)}</dd>
				</div>
			</dl>
			<ul>
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<div class="case-offer-acts">
				<Button
					kind="next"
					data-act="apart"
					onClick={() => {
						onSaveApart();
						onDecided('apart');
					}}
				>
					{t('case.change.apart')}
				</Button>
				<Button data-act="keep" onClick={() => onDecided('kept')}>
					{t('case.change.keep')}
				</Button>
				{keys.length > 0 && (
					<Button
						data-act="replace"
						onClick={() => {
							onReplace();
							onDecided('replaced');
						}}
					>
						{t(from === 'list' ? 'case.change.merge' : 'case.change.replace')}
					</Button>
				)}
			</div>
		</div>
	);
}

/** The answers among values, as far as there are such. */
function readOfferedProfile(values: StoredValues): Profile {
	return Object.fromEntries(
		profileKeys.flatMap((key) => {
			const value = values[`profile.${key}`];
			if (value === null) return [[key, undefined]];
			// A file or a link may hold anything.
			const isKnown = Array.isArray(value) ? value.every((one) => isChoice(key, one)) : isChoice(key, value);
			return isKnown ? [[key, value]] : [];
		}),
	) as Profile;
}

function saySituation(profile: Profile): string {
	return listSituationParts(profile).join(' · ') || t('case.change.nothing');
}

function sayAnswerChange(key: ProfileKey, before: Profile, after: Profile): string {
	const said = (profile: Profile) => {
		const value = profile[key];
		// The answer to what several may hold of: none of them.
		if (Array.isArray(value) && value.length === 0) return t('profile.preapproval.none');
		const values: readonly unknown[] = Array.isArray(value) ? value : [value];
		const names = values.flatMap((one) => (isChoice(key, one) ? [sayChoice(key, one)] : []));
		return names.join('、') || t('case.change.nothing');
	};
	return t('case.change.profile', {
		question: t(`profile.${key}`),
		before: said(before),
		after: said(after),
	});
}
