import { formatDay, type Day } from '../../domain/day.ts';
import { profileChoices, type Profile, type ProfileKey } from '../../domain/profile.ts';
import { mostReturns } from '../../domain/timeline/plan.ts';
import type { PlanParts } from '../../domain/timeline/plan-of.ts';
import { Choice } from '../ui/Choice.tsx';
import { Select } from '../ui/Select.tsx';
import { calendar } from './data.ts';
import { say } from './say.ts';
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
				label: say(`profile.cancelKind.${kind}`),
			}))
		: [{ value: order as string, label: say(`profile.order.${order}`) }],
);
const subjects = profileChoices.subject.map((value) => ({ value, label: say(`profile.subject.${value}`) }));
const provinces = profileChoices.province.map((value) => ({
	value,
	label: say(`profile.province.${value}`),
}));
const modes = ['forwards', 'backwards'] as const;
const returnChoices = Array.from({ length: mostReturns + 1 }, (_, count) => ({
	value: String(count),
	label: count === 0 ? say('timeline.returns.none') : say('timeline.returns.some', { count }),
}));

/** What the timeline asks: as many fields in either mode, so that nothing moves when saved answers arrive. */
export function PlanInputs({ profile, parts, today, isBackwards, onAnswer, onChange, onMode }: Props) {
	const { order, cancelKind } = profile;
	const orderValue = order === 'cancel' ? cancelKind && `cancel.${cancelKind}` : order;
	const day = isBackwards
		? parts.target
		: (parts.start ?? (today === undefined ? undefined : formatDay(today)));
	return (
		<form class="tl-inputs" aria-label={say('timeline.inputs')} onSubmit={(event) => event.preventDefault()}>
			<div class="tl-wide">
				<Choice
					label={say('timeline.mode')}
					options={modes.map((mode) => ({ value: mode, label: say(`timeline.mode.${mode}`) }))}
					value={isBackwards ? 'backwards' : 'forwards'}
					onChange={(mode) => onMode(mode === 'backwards')}
				/>
			</div>
			<DateField
				key={isBackwards ? 'target' : 'start'}
				label={say(isBackwards ? 'timeline.target' : 'timeline.start')}
				value={day ?? ''}
				min={formatDay(calendar.first)}
				max={formatDay(calendar.last)}
				problem={(value) => dateProblem(value, isBackwards ? today : undefined)}
				notADate={say('timeline.date.none')}
				onChange={(value) => onChange(isBackwards ? { target: value } : { start: value })}
			/>
			<Select
				label={say('timeline.order')}
				placeholder={say('ui.notSaid')}
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
				label={say('timeline.subject')}
				placeholder={say('ui.notSaid')}
				options={subjects}
				value={profile.subject}
				onChange={(value) => onAnswer('subject', value)}
			/>
			<Select
				name="province"
				label={say('timeline.province')}
				placeholder={say('ui.notSaid')}
				options={provinces}
				value={profile.province}
				onChange={(value) => onAnswer('province', value)}
			/>
			<div class="tl-wide">
				<Choice
					label={say('timeline.returns')}
					options={returnChoices}
					value={String(parts.returns ?? 0)}
					onChange={(count) => onChange({ returns: Number(count) || undefined })}
				/>
			</div>
		</form>
	);
}
