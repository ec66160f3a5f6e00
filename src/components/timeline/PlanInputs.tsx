import dates from '#i18n/timeline/dates.json' with { type: 'json' };
import own from '#i18n/timeline/inputs.json' with { type: 'json' };
import { formatDay, type Day } from '../../domain/day.ts';
import { mostReturns } from '../../domain/timeline/plan.ts';
import type { PlanParts } from '../../domain/timeline/plan.ts';
import { translate } from '../../i18n/translate.ts';
import { Choice } from '../ui/Choice.tsx';
import { calendar } from './data.ts';
import { messages } from './t.ts';
import { findDateProblem } from './date-problem.ts';
import { DateField } from './DateField.tsx';

const t = translate({ ...messages, ...dates, ...own });

/** Changes to what was entered; `undefined` takes an entry back. */
export type PlanChange = Partial<Pick<PlanParts, 'start' | 'target' | 'returns' | 'sms'>>;

interface Props {
	parts: PlanParts;
	/** The day on which the work begins or began, as far as it is known. */
	start: string | undefined;
	/** `undefined` until the page is alive. */
	today: Day | undefined;
	isBackwards: boolean;
	onChange: (change: PlanChange) => void;
	onMode: (isBackwards: boolean) => void;
}

const modes = ['forwards', 'backwards'] as const;
const returnChoices = Array.from({ length: mostReturns + 1 }, (_, count) => ({
	value: String(count),
	label: count === 0 ? t('timeline.returns.none') : t('timeline.returns.some', { count }),
}));

/** Loaded when it is unfolded. What the timeline asks: as many fields in either mode, so that nothing moves when saved answers arrive. */
export function PlanInputs({ parts, start, today, isBackwards, onChange, onMode }: Props) {
	const day = isBackwards ? parts.target : (start ?? (today === undefined ? undefined : formatDay(today)));
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
				problem={(value) => findDateProblem(value, isBackwards ? today : undefined)}
				notADate={t('timeline.date.none')}
				onChange={(value) => onChange(isBackwards ? { target: value } : { start: value })}
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
