import { sayDay, sayShortDay, sayRange } from '../../domain/day-text.ts';
import { requireDay, type Day } from '../../domain/day.ts';
import { findStalledStep } from '../../domain/timeline/agenda.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import { findLatest } from '../../domain/timeline/line.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { hasBegun } from '../../domain/timeline/plan.ts';
import { sayResult } from '../../domain/timeline/plan-text.ts';
import { Fold } from './Fold.tsx';
import { t } from './t.ts';

const loadOdds = () => import('./NumberOdds.tsx');

interface Props {
	plan: Plan;
	forecast: Forecast;
	today: Day;
}

/** When the number will be there: one sentence, whose dates are the model's. */
export function NumberAnswer({ plan, forecast, today }: Props) {
	const text = (day: Day) => sayDay(day, t, today);
	const result = sayResult(plan, t);
	const decided = forecast.steps.findLast(({ step }) => step.stage.brings === 'number')!;
	if (decided.state === 'done') {
		return <p class="tl-lead">{t('timeline.decided', { date: text(decided.end.p50), result })}</p>;
	}
	const stalled = findStalledStep(forecast, today);
	if (stalled !== undefined) {
		return (
			<>
				<p class="tl-lead">{t('timeline.stalled', { title: stalled.step.stage.title })}</p>
				<p>{t('timeline.stalled.note')}</p>
			</>
		);
	}
	const { number, bound } = forecast;
	const start = hasBegun(plan)
		? t('timeline.lead.begun')
		: t('timeline.lead.start', { start: sayShortDay(requireDay(plan.start!), t) });
	return (
		<>
			<p class="tl-lead">
				{start}
				{t('timeline.lead.likely')}
				<b class="tl-range">{sayRange(number.p20, number.p80, t)}</b>
				{t(number.p20 === number.p80 ? 'timeline.lead.latestSameDay' : 'timeline.lead.latest', {
					result,
					date: text(findLatest(number.worst, bound)),
				})}
			</p>
			<Fold name="odds" summary={t('timeline.odds.more')} load={loadOdds}>
				{({ NumberOdds }) => <NumberOdds forecast={forecast} today={today} />}
			</Fold>
		</>
	);
}
