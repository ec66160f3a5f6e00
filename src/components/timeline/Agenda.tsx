import { sayDay } from '../../domain/day-text.ts';
import { formatDay, type Day } from '../../domain/day.ts';
import { findNextStart, findOpenSteps } from '../../domain/timeline/agenda.ts';
import type { Forecast, StepForecast } from '../../domain/timeline/forecast.ts';
import { findOpenCheck } from '../../domain/timeline/open-check.ts';
import { formatMinute } from '../../domain/timeline/sms.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { Button } from '../ui/Button.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLazy, type Lazy } from '../ui/use-lazy.ts';
import { calendar } from './data.ts';
import type * as cardsModule from './cards.ts';
import type { Clock, Edit } from './plan-edit.ts';
import { t } from './t.ts';

type Cards = typeof cardsModule;
const loadCards = () => import('./cards.ts');

/** The cards of what is waited for; whoever has begun mostly needs one. */
export const useCards = (isWanted: boolean): Lazy<Cards> => useLazy(loadCards, isWanted);

interface Props {
	plan: Plan;
	forecast: Forecast;
	clock: Clock;
	cards: Lazy<Cards>;
	edit: Edit | undefined;
}

/** 今天: the SMS check's clock, whom one waits for, and what is one's own turn. */
export function Agenda({ plan, forecast, clock, cards, edit }: Props) {
	const { today, minute } = clock;
	const { loaded } = cards;
	const waiting = loaded?.findWaits(forecast, calendar, today) ?? [];
	const open = findOpenSteps(forecast, today);
	const check = findOpenCheck(forecast);
	const isChecking = check?.isRunning === true;
	// What ends with news is somebody else's turn; the check has a clock of its own.
	const mine = open.filter(
		({ step }) => step.stage.news === undefined && !(isChecking && step.id === check.step),
	);
	const next = findNextStart(forecast);
	const isNothing = open.length === 0;
	return (
		<section class="tl-agenda" aria-labelledby="tl-agenda">
			<h2 id="tl-agenda">{t('timeline.today', { date: sayDay(today, t) })}</h2>
			{isNothing && (
				<p>
					{next === undefined
						? t('timeline.today.done')
						: t('timeline.today.notYet', { date: sayDay(next, t, today) })}
				</p>
			)}
			{loaded && isChecking && (edit !== undefined || plan.sms !== undefined) && (
				<loaded.SmsClock
					arrival={plan.sms}
					term={check.term}
					onArrival={edit?.onSms}
					onDone={edit && (() => loaded.markDone(plan, check.step, formatDay(today)))}
				/>
			)}
			{loaded &&
				waiting.map((wait) => (
					<loaded.WaitingCard
						key={wait.step.id}
						wait={wait}
						today={today}
						onNews={edit && ((news) => loaded.tellNews(news, wait, plan, forecast, calendar))}
					/>
				))}
			<LoadFailed title={t('ui.partMissing')} parts={[cards]} />
			{mine.length > 0 && (
				<ul class="tl-mine">
					{mine.map((one) => (
						<Mine key={one.step.id} one={one} today={today} />
					))}
				</ul>
			)}
			{check !== undefined &&
				!isChecking &&
				edit !== undefined &&
				!waiting.some(({ news }) => news.includes('sms')) && (
					<p>
						<Button onClick={() => edit.onSms(formatMinute(minute))}>{t('timeline.smsCame')}</Button>
					</p>
				)}
		</section>
	);
}

function Mine({ one, today }: { one: StepForecast; today: Day }) {
	const { step, end, late, deadline } = one;
	const { title } = step.stage;
	const text = (day: Day) => sayDay(day, t, today);
	const about =
		late !== undefined ? 'timeline.mine.late' : end.p80 < today ? 'timeline.mine.today' : 'timeline.mine';
	return (
		<li>
			{t(about, { title, date: text(end.p80) })}
			{deadline !== undefined && late !== 'over-limit' && (
				<strong class="tl-term">{t('timeline.term', { date: text(deadline) })}</strong>
			)}
			{late !== undefined && (
				<span class="tl-late">
					{late === 'over-limit'
						? t('timeline.overLimit.you', { date: deadline === undefined ? '' : text(deadline) })
						: t('timeline.slow.you')}
				</span>
			)}
		</li>
	);
}
