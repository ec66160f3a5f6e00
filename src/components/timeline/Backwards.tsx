/** Loaded only for a plan towards a day. */
import own from '#i18n/timeline/backwards.json' with { type: 'json' };
import dates from '#i18n/timeline/dates.json' with { type: 'json' };
import { useEffect } from 'preact/hooks';
import { sayDay } from '../../domain/day-text.ts';
import { requireDay, type Day } from '../../domain/day.ts';
import type { LatestStarts } from '../../domain/timeline/backwards.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { hasBegun } from '../../domain/timeline/plan.ts';
import { translate } from '../../i18n/translate.ts';
import { messages } from './t.ts';
import { Odds } from './Odds.tsx';
import { useLatestStarts } from './use-latest-starts.ts';

const t = translate({ ...messages, ...dates, ...own });

interface Props {
	plan: Plan;
	forecast: Forecast | undefined;
	today: Day;
	/** The latest starts, once found; `undefined` while they are being found. */
	onLatest: (latest: LatestStarts | undefined) => void;
}

/** When one must begin to be online by a day; once begun, whether the day can be kept. */
export function Backwards({ plan, forecast, today, onLatest }: Props) {
	const latest = useLatestStarts(plan);
	useEffect(() => onLatest(latest), [latest]);
	const goal = requireDay(plan.target!);
	const text = (day: Day) => sayDay(day, t, today);
	const target = text(goal);
	if (goal < today) return <p class="tl-lead">{t('timeline.target.past', { date: target })}</p>;
	if (hasBegun(plan)) {
		if (forecast === undefined) return null;
		const { online } = forecast;
		const spare = goal - online.p80;
		return (
			<>
				<p class="tl-lead">
					{t(spare >= 0 ? 'timeline.spare.keeps' : 'timeline.spare.misses', {
						target,
						date: text(online.p80),
						count: Math.abs(spare),
					})}
				</p>
				<Odds odds={online} today={today} about="timeline.odds.online" />
			</>
		);
	}
	if (latest === undefined) return <p class="tl-lead">{t('timeline.latest.finding', { target })}</p>;
	const { p80 } = latest;
	const isLate = p80 === undefined || p80 < today;
	return (
		<>
			<p class="tl-lead">
				{isLate
					? t('timeline.latest.late', { target, date: forecast ? text(forecast.online.p80) : '' })
					: t('timeline.latest', { target, date: text(p80) })}
			</p>
			<Odds odds={latest} today={today} about="timeline.odds.latest" none={t('timeline.none')} mayBeMissed />
			<p>{t('timeline.latest.note', { date: text(Math.max(today, p80 ?? today)) })}</p>
		</>
	);
}
