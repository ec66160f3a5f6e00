import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { sayDay, findYear } from '../../domain/day-text.ts';
import { requireDay, formatDay } from '../../domain/day.ts';
import type { LatestStarts } from '../../domain/timeline/backwards.ts';
import { forecast as forecastOf } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { hasBegun } from '../../domain/timeline/plan.ts';
import { sayHeadline } from '../../domain/timeline/plan-text.ts';
import { Agenda, useCards } from './Agenda.tsx';
import { ChartRoom } from './ChartRoom.tsx';
import { Fold } from './Fold.tsx';
import { Legend } from './Legend.tsx';
import { Line } from './Line.tsx';
import { calendar, stages } from './data.ts';
import { t } from './t.ts';
import { NumberAnswer } from './NumberAnswer.tsx';
import type { Clock, Edit } from './plan-edit.ts';
import { PlanNotes } from './PlanNotes.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { useTitle } from './use-title.ts';

const loadBackwards = () => import('./Backwards.tsx');
const loadSteps = () => import('./StepTable.tsx');

/** The parts of a plan from the top of the page to its end, in which order they come. */
export const planParts = ['answer', 'days', 'more'] as const;
type PlanPart = (typeof planParts)[number];

interface Props {
	plan: Plan;
	clock: Clock;
	/** A plan towards a day was asked for and the day is not entered yet. */
	isWaitingForTarget: boolean;
	/** Which parts are wanted: at first only the answer, since what stands below it is most of the work. */
	parts: readonly PlanPart[];
	edit?: Edit;
	/** What is asked besides, under the answer. */
	inputs?: ComponentChildren;
}

/** The answers to a plan: its dates, what is due, the picture, and what can be taken along. */
export function PlanView({ plan, clock, isWaitingForTarget, parts, edit, inputs }: Props) {
	const { today } = clock;
	const backwards = useLazy(loadBackwards, plan.target !== undefined);
	const [latest, setLatest] = useState<LatestStarts>();
	const cards = useCards(hasBegun(plan));
	const isAhead = plan.target !== undefined && !hasBegun(plan);
	// A plan towards a day is drawn from its usual latest start, or from today where that has passed.
	const start = isAhead && latest?.p80 !== undefined ? formatDay(Math.max(today, latest.p80)) : plan.start;
	const drawn = useMemo(() => (start === undefined ? plan : { ...plan, start }), [plan, start]);
	const result = useMemo(() => forecastOf(stages, calendar, drawn, today), [drawn, today]);
	const forecast = typeof result === 'string' ? undefined : result;
	const answered = { plan, forecast, latest: plan.target === undefined ? undefined : latest };
	useTitle(sayHeadline(answered, today, t));

	// What is waited for stands above the rest, which its coming must not move.
	const wasReady = useRef(false);
	wasReady.current ||= !hasBegun(plan) || cards.loaded !== undefined || cards.hasFailed;
	if (!wasReady.current) return null;

	return (
		<>
			<div class="tl-first">
				<section class="tl-answer" role="status" aria-label={t('timeline.answer')}>
					{isWaitingForTarget && <p class="tl-lead">{t('timeline.target.missing')}</p>}
					{!isWaitingForTarget && plan.target !== undefined && backwards.loaded && (
						<backwards.loaded.Backwards plan={plan} forecast={forecast} today={today} onLatest={setLatest} />
					)}
					{plan.target !== undefined && <LoadFailed title={t('ui.partMissing')} parts={[backwards]} />}
					{!isWaitingForTarget && plan.target === undefined && forecast !== undefined && (
						<NumberAnswer plan={plan} forecast={forecast} today={today} />
					)}
					{result === 'no-start' && plan.target === undefined && <p>{t('timeline.noStart')}</p>}
					{result !== 'no-start' && forecast === undefined && (
						<p class="tl-lead">
							{result === 'before-calendar'
								? t('timeline.before', { first: findYear(calendar.first) })
								: t('timeline.beyond', {
										date: sayDay(requireDay(drawn.start!), t, 0),
										last: sayDay(calendar.last, t, 0),
									})}
						</p>
					)}
				</section>
				{inputs}
			</div>
			{parts.includes('days') && !isWaitingForTarget && forecast !== undefined && (
				<>
					{(!isAhead || edit === undefined) && (
						<Agenda plan={plan} forecast={forecast} clock={clock} cards={cards} edit={edit} />
					)}
					<section class="tl-days" aria-labelledby="tl-days">
						<h2 id="tl-days">{t('timeline.days')}</h2>
						<Legend forecast={forecast} />
						<Line plan={drawn} forecast={forecast} today={today} />
						<ChartRoom forecast={forecast} today={today} />
					</section>
				</>
			)}
			{parts.includes('more') && !isWaitingForTarget && forecast !== undefined && (
				<>
					<Fold
						name="steps"
						summary={t(edit === undefined ? 'timeline.steps' : 'timeline.steps.mark')}
						load={loadSteps}
					>
						{({ StepTable }) => (
							<StepTable plan={drawn} forecast={forecast} today={today} isOwn={edit !== undefined} />
						)}
					</Fold>
					<PlanNotes plan={drawn} forecast={forecast} today={today} />
					<TakeAlong answered={answered} drawn={drawn} today={today} isOwn={edit !== undefined} />
				</>
			)}
		</>
	);
}
