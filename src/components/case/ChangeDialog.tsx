import change from '#i18n/case/change.json' with { type: 'json' };
import profileTexts from '#i18n/profile/questions.json' with { type: 'json' };
import { isChoice, profileKeys, type Profile, type ProfileKey } from '../../domain/profile.ts';
import { translate } from '../../i18n/translate.ts';
import { workDone } from '../../stores/filing-schema.ts';
import { $filing, currentEntries } from '../../stores/filings.ts';
import { changedKeys, replaceWith, saveApart, type Values } from '../../stores/replace-case.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { choiceName } from './choice-name.ts';
import { situationParts } from './situation-text.ts';

const t = translate({ ...profileTexts, ...change });

interface Props {
	/** What would be stored; nothing is asked while it is missing. */
	values: Values | undefined;
	/** Where it comes from: answers of 要不要备案, or a plan that was sent. */
	from: 'answers' | 'plan';
	/** How it was decided; `kept` and `closed` leave everything as it was. */
	onDecided: (how: 'replaced' | 'apart' | 'kept' | 'closed') => void;
}

/**
 * Asks before anything that was stored is changed from elsewhere: what is there, what would change, and whether it is to be
 * changed, kept beside it, or left. What was done can be undone on the page that comes next (`UndoBar`).
 */
export function ChangeDialog({ values, from, onDecided }: Props) {
	return (
		<Dialog
			title={t('case.change.title')}
			open={values !== undefined}
			onClose={() => values !== undefined && onDecided('closed')}
		>
			{values !== undefined && <Offer values={values} from={from} onDecided={onDecided} />}
		</Dialog>
	);
}

function Offer({ values, from, onDecided }: Props & { values: Values }) {
	const { profile } = $filing.get();
	const keys = changedKeys(values);
	const after: Profile = { ...profile, ...offeredProfile(values) };
	const done = workDone(currentEntries());
	const isTicked = (key: string) => (values[key] as { state?: unknown } | null)?.state === 'done';
	const tasks = keys.filter((key) => key.startsWith('task.'));
	const ticked = tasks.filter(isTicked).length;
	const lines = [
		...keys
			.filter((key) => key.startsWith('profile.'))
			.map((key) => answerChange(key.slice('profile.'.length) as ProfileKey, profile, after)),
		...(ticked > 0 ? [t('case.change.ticked', { count: ticked })] : []),
		...(tasks.length > ticked ? [t('case.change.unticked', { count: tasks.length - ticked })] : []),
		...(keys.some((key) => key.startsWith('plan.')) ? [t('case.change.dates')] : []),
	];
	return (
		<div class="case-offer">
			<p>{t(`case.change.${from}`)}</p>
			<dl>
				<div>
					<dt>{t('case.change.here')}</dt>
					<dd>
						{situationText(profile)}
						{done > 0 && <small>{t('case.change.done', { count: done })}</small>}
					</dd>
				</div>
				<div>
					<dt>{t('case.change.there')}</dt>
					<dd>{situationText(after)}</dd>
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
					onClick={() => {
						saveApart(values);
						onDecided('apart');
					}}
				>
					{t('case.change.apart')}
				</Button>
				<Button onClick={() => onDecided('kept')}>{t('case.change.keep')}</Button>
				<Button
					onClick={() => {
						replaceWith(values);
						onDecided('replaced');
					}}
				>
					{t('case.change.replace')}
				</Button>
			</div>
		</div>
	);
}

/** The answers among values, as far as there are such. */
function offeredProfile(values: Values): Profile {
	return Object.fromEntries(
		profileKeys.flatMap((key) => {
			const value = values[`profile.${key}`];
			if (value === undefined) return [];
			return [[key, value === null ? undefined : value]];
		}),
	) as Profile;
}

function situationText(profile: Profile): string {
	return situationParts(profile).join(' · ') || t('case.change.nothing');
}

function answerChange(key: ProfileKey, before: Profile, after: Profile): string {
	const said = (profile: Profile) => {
		const value = profile[key];
		// The answer to what several may hold of: none of them.
		if (Array.isArray(value) && value.length === 0) return t('profile.preapproval.none');
		const values: readonly unknown[] = Array.isArray(value) ? value : [value];
		const names = values.flatMap((one) => (isChoice(key, one) ? [choiceName(key, one)] : []));
		return names.join('、') || t('case.change.nothing');
	};
	return t('case.change.profile', {
		question: t(`profile.${key}`),
		before: said(before),
		after: said(after),
	});
}
