import { dayText } from '../../domain/day-text.ts';
import { dayOf, type Day } from '../../domain/day.ts';
import { stalledStep } from '../../domain/timeline/agenda.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { resultText } from '../../domain/timeline/plan-text.ts';
import { t } from './t.ts';
import { Odds } from './Odds.tsx';

interface Props {
	plan: Plan;
	forecast: Forecast;
	today: Day;
}

/** When the number will be there. */
export function NumberAnswer({ plan, forecast, today }: Props) {
	const text = (day: Day) => dayText(day, t, today);
	const result = resultText(plan, t);
	const decided = forecast.steps.findLast(({ step }) => step.stage.brings === 'number')!;
	if (decided.state === 'done') {
		return <p class="tl-lead">{t('timeline.decided', { date: text(decided.end.p50), result })}</p>;
	}
	const stalled = stalledStep(forecast, today);
	if (stalled !== undefined) {
		return (
			<>
				<p class="tl-lead">{t('timeline.stalled', { title: stalled.step.stage.title })}</p>
				<p>{t('timeline.stalled.note')}</p>
			</>
		);
	}
	return (
		<>
			<p class="tl-lead">
				{t('timeline.lead', {
					start: text(dayOf(plan.start!)),
					date: text(forecast.number.p80),
					result,
				})}
			</p>
			<Odds odds={forecast.number} today={today} about="timeline.odds.about" />
			<p>
				{forecast.bound === undefined
					? t('timeline.noBound')
					: t('timeline.bound', { date: text(forecast.bound) })}
			</p>
		</>
	);
}
