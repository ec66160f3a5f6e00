import { formatDay, type Day } from '../../domain/day.ts';
import { profileChoices } from '../../content-model/vocabulary.ts';
import type { Profile, ProfileKey } from '../../domain/profile.ts';
import { mostReturns } from '../../domain/timeline/plan.ts';
import type { PlanParts } from '../../domain/timeline/plan-of.ts';
import { answerName } from '../profile/answer-name.ts';
import { Choice } from '../ui/Choice.tsx';
import { Select } from '../ui/Select.tsx';
import { calendar } from './data.ts';
import { t } from './t.ts';
import { dateProblem } from './date-problem.ts';
import { DateField } from './DateField.tsx';

/** Changes to what was entered; `undefined` takes an entry back. */
export type PlanChange = Partial<Pick<PlanParts, 'start' | 'target' | 'returns' | 'sms'>>;
export type Answer = <K extends ProfileKey>(key: K, value: Profile[K] | undefined) => void;

interface Props {
	profile: Profile;
	parts: PlanParts;
	/** `undefined` until the page is alive. */
	today: Day | undefined;
	isBackwards: boolean;
	onAnswer: Answer;
	onChange: (change: PlanChange) => void;
	onMode: (isBackwards: boolean) => void;
}

/** Of the kinds of cancelling each is a choice of its own here, so that no further question appears. */
const orders = profileChoices.order.flatMap((order) =>
	order === 'cancel'
		? profileChoices.cancelKind.map((kind) => ({
				value: `cancel.${kind}`,
				label: answerName('cancelKind', kind),
			}))
		: [{ value: order as string, label: answerName('order', order) }],
);
const subjects = profileChoices.subject.map((value) => ({ value, label: answerName('subject', value) }));
const provinces = profileChoices.province.map((value) => ({
	value,
	label: answerName('province', value),
}));
const modes = ['forwards', 'backwards'] as const;
const returnChoices = Array.from({ length: mostReturns + 1 }, (_, count) => ({
	value: String(count),
	label: count === 0 ? t('timeline.returns.none') : t('timeline.returns.some', { count }),
}));

/** What the timeline asks: as many fields in either mode, so that nothing moves when saved answers arrive. */
export function PlanInputs({ profile, parts, today, isBackwards, onAnswer, onChange, onMode }: Props) {
	const { order, cancelKind } = profile;
	const orderValue = order === 'cancel' ? cancelKind && `cancel.${cancelKind}` : order;
	const day = isBackwards
		? parts.target
		: (parts.start ?? (today === undefined ? undefined : formatDay(today)));
	return (
		<form class="tl-inputs" aria-label={t('timeline.inputs')} onSubmit={(event) => event.preventDefault()}>
			<div class="tl-wide">
				<Choice
					label={t('timeline.mode')}
					options={modes.map((mode) => ({ value: mode, label: t(`timeline.mode.${mode}`) }))}
					value={isBackwards ? 'backwards' : 'forwards'}
					onChange={(mode) => onMode(mode === 'backwards')}
				/>
			</div>
			<DateField
				key={isBackwards ? 'target' : 'start'}
				label={t(isBackwards ? 'timeline.target' : 'timeline.start')}
				value={day ?? ''}
				min={formatDay(calendar.first)}
				max={formatDay(calendar.last)}
				problem={(value) => dateProblem(value, isBackwards ? today : undefined)}
				notADate={t('timeline.date.none')}
				onChange={(value) => onChange(isBackwards ? { target: value } : { start: value })}
			/>
			<Select
				label={t('timeline.order')}
				placeholder={t('ui.notSaid')}
				options={orders}
				value={orderValue}
				onChange={(value) => {
					const [chosen, kind] = (value ?? '').split('.');
					onAnswer('order', (chosen || undefined) as Profile['order']);
					if (kind !== undefined) onAnswer('cancelKind', kind as NonNullable<Profile['cancelKind']>);
				}}
			/>
			<Select
				name="subject"
				label={t('timeline.subject')}
				placeholder={t('ui.notSaid')}
				options={subjects}
				value={profile.subject}
				onChange={(value) => onAnswer('subject', value)}
			/>
			<Select
				name="province"
				label={t('timeline.province')}
				placeholder={t('ui.notSaid')}
				options={provinces}
				value={profile.province}
				onChange={(value) => onAnswer('province', value)}
			/>
			<div class="tl-wide">
				<Choice
					label={t('timeline.returns')}
					options={returnChoices}
					value={String(parts.returns ?? 0)}
					onChange={(count) => onChange({ returns: Number(count) || undefined })}
				/>
			</div>
		</form>
	);
}
