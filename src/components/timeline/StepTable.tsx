import dates from '#i18n/timeline/dates.json' with { type: 'json' };
import own from '#i18n/timeline/steps.json' with { type: 'json' };
import { addWorkingDays } from '../../domain/calendar.ts';
import { sayDay } from '../../domain/day-text.ts';
import { requireDay, formatDay, type Day } from '../../domain/day.ts';
import { checkDone } from '../../domain/timeline/done-problem.ts';
import type { Forecast, StepForecast } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import type { Step } from '../../domain/timeline/steps.ts';
import { translate } from '../../i18n/translate.ts';
import { calendar } from './data.ts';
import { messages } from './t.ts';
import { findDateProblem, sayDoneProblem } from './date-problem.ts';
import { DateField } from './DateField.tsx';
import { DayParts } from './DayParts.tsx';
import { markDone } from './mark-done.ts';

const t = translate({ ...messages, ...dates, ...own });

interface Props {
	plan: Plan;
	forecast: Forecast;
	today: Day;
	/** Whether it is the visitor's; a plan that came by link is only looked at. */
	isOwn: boolean;
}

/** Marks a step as done on a day; `undefined` takes the mark back. */
type OnDone = (step: string, day: string | undefined) => void;

/** Every step with its dates: the picture in words, and where a person marks what is done. */
export function StepTable({ plan, forecast, today, isOwn }: Props) {
	const onDone: OnDone | undefined = isOwn ? (step, day) => markDone(plan, step, day) : undefined;
	return (
		<table class="tl-steps">
			<caption class="sr-only">{t('timeline.steps')}</caption>
			<thead>
				<tr>
					<th scope="col">{t('timeline.steps.step')}</th>
					<th scope="col">{t('timeline.steps.start')}</th>
					<th scope="col">{t('timeline.steps.likely')}</th>
					<th scope="col">{t('timeline.steps.late')}</th>
				</tr>
			</thead>
			<tbody>
				{forecast.steps.map((one) => (
					<Row
						key={one.step.id}
						one={one}
						mark={plan.done?.[one.step.id]}
						today={today}
						beside={requireDay(plan.start!)}
						onDone={onDone}
					/>
				))}
			</tbody>
		</table>
	);
}

interface RowProps {
	one: StepForecast;
	/** The day that the person entered. */
	mark: string | undefined;
	today: Day;
	/** Its year goes without saying. */
	beside: Day;
	/** Missing where the plan is only looked at. */
	onDone: OnDone | undefined;
}

function Row({ one, mark, today, beside, onDone }: RowProps) {
	const { step, state, start, end } = one;
	const isDone = state === 'done';
	return (
		<tr class={`tl-step tl-step-${state}`}>
			<th scope="row">
				<StepName one={one} mark={mark} today={today} onDone={onDone} />
				<small>
					{step.round > 1 && t('timeline.steps.round', { round: step.round })}
					{t(`timeline.who.${step.stage.who}`)}
					{one.late !== undefined && <em class="tl-flag">{t(`timeline.flag.${one.late}`)}</em>}
				</small>
			</th>
			{isDone ? (
				<>
					<td>
						<DayParts day={start} beside={beside} />
					</td>
					<td colSpan={2}>
						{onDone !== undefined && mark !== undefined ? (
							<DoneDate step={step} mark={mark} today={today} onDone={onDone} />
						) : (
							t(mark === undefined ? 'timeline.steps.implied' : 'timeline.steps.done', {
								date: sayDay(end.p50, t, today),
							})
						)}
					</td>
				</>
			) : (
				<>
					<td>
						<DayParts day={start} beside={beside} />
					</td>
					<td>
						<DayParts day={end.p80} beside={beside} />
					</td>
					<td>
						<DayParts day={end.p95} beside={beside} />
					</td>
				</>
			)}
		</tr>
	);
}

/** The step's name; in one's own plan the label of its tick. */
function StepName({ one: { step, state }, mark, today, onDone }: Omit<RowProps, 'beside'>) {
	if (onDone === undefined) return <span>{step.stage.title}</span>;
	return (
		<label class="tl-tick-box">
			<input
				type="checkbox"
				checked={state === 'done'}
				disabled={state === 'done' && mark === undefined}
				onChange={(event) =>
					onDone(step.id, event.currentTarget.checked ? formatDay(findLastPossible(step, today)) : undefined)
				}
			/>
			<span>{step.stage.title}</span>
		</label>
	);
}

/** Today, or for what is decided on working days only the last of them. */
function findLastPossible(step: Step, today: Day): Day {
	if (checkDone(step, today, calendar, today) !== 'not-working-day') return today;
	const before = addWorkingDays(calendar, today, -1);
	return typeof before === 'number' ? before : today;
}

interface DoneDateProps {
	step: Step;
	mark: string;
	today: Day;
	onDone: OnDone;
}

function DoneDate({ step, mark, today, onDone }: DoneDateProps) {
	const problem = (value: string) => {
		const wrong = findDateProblem(value);
		if (wrong !== undefined) return wrong;
		const kind = checkDone(step, requireDay(value), calendar, today);
		return kind && sayDoneProblem(kind);
	};
	return (
		<DateField
			label={t('timeline.done.date', { title: step.stage.title })}
			value={mark}
			min={formatDay(calendar.first)}
			max={formatDay(today)}
			problem={problem}
			notADate={t('timeline.date.none')}
			onChange={(value) => {
				if (value !== undefined) onDone(step.id, value);
			}}
		/>
	);
}
