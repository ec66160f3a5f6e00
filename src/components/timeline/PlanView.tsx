import { useMemo, useRef, useState } from 'preact/hooks';
import { dayText } from '../../domain/day-text.ts';
import { dayOf, formatDay } from '../../domain/day.ts';
import type { LatestStarts } from '../../domain/timeline/backwards.ts';
import { forecast as forecastOf } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { hasBegun } from '../../domain/timeline/plan-of.ts';
import { headline } from '../../domain/timeline/plan-text.ts';
import { Agenda } from './Agenda.tsx';
import { ChartRoom } from './ChartRoom.tsx';
import { calendar, stages } from './data.ts';
import { t } from './t.ts';
import { NumberAnswer } from './NumberAnswer.tsx';
import { openCheck } from './open-check.ts';
import type { Clock, Edit } from './plan-edit.ts';
import { PlanNotes } from './PlanNotes.tsx';
import { StepTable } from './StepTable.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { usePart } from '../ui/use-part.ts';
import { useSms } from './use-sms.ts';
import { useTitle } from './use-title.ts';

const loadBackwards = () => import('./Backwards.tsx');

interface Props {
	plan: Plan;
	clock: Clock;
	/** A plan towards a day was asked for and the day is not entered yet. */
	isWaitingForTarget: boolean;
	edit?: Edit;
}

/** The answers to a plan: its dates, what is due, the picture, and what can be taken along. */
export function PlanView({ plan, clock, isWaitingForTarget, edit }: Props) {
	const { today } = clock;
	const backwards = usePart(loadBackwards, plan.target !== undefined);
	const [latest, setLatest] = useState<LatestStarts>();
	const isAhead = plan.target !== undefined && !hasBegun(plan);
	// A plan towards a day is drawn from its usual latest start, or from today where that has passed.
	const start = isAhead && latest?.p80 !== undefined ? formatDay(Math.max(today, latest.p80)) : plan.start;
	const drawn = useMemo(() => (start === undefined ? plan : { ...plan, start }), [plan, start]);
	const result = useMemo(() => forecastOf(stages, calendar, drawn, today), [drawn, today]);
	const forecast = typeof result === 'string' ? undefined : result;
	const answered = { plan, forecast, latest: plan.target === undefined ? undefined : latest };
	const check = forecast && openCheck(plan, forecast);
	const sms = useSms(check);
	const isShown = useRef(false);
	useTitle(headline(answered, today, t));

	if (isWaitingForTarget) return <p class="tl-lead">{t('timeline.target.missing')}</p>;
	// What ends a filing stands first, and must not push the rest down when it comes. A tick that starts the check
	// takes nothing away: whoever ticked it is in the table.
	if (sms.isAwaited && !isShown.current) return null;
	isShown.current = true;
	return (
		<>
			{check?.deadline !== undefined && sms.part && (
				<sms.part.SmsDeadline deadline={check.deadline} minute={clock.minute} />
			)}
			<section class="tl-answer" role="status" aria-label={t('timeline.answer')}>
				{plan.target !== undefined && backwards.part && (
					<backwards.part.Backwards plan={plan} forecast={forecast} today={today} onLatest={setLatest} />
				)}
				{plan.target !== undefined && backwards.isMissing && <p>{t('timeline.partFailed')}</p>}
				{plan.target === undefined && forecast !== undefined && (
					<NumberAnswer plan={plan} forecast={forecast} today={today} />
				)}
				{result === 'no-start' && plan.target === undefined && <p>{t('timeline.noStart')}</p>}
				{result !== 'no-start' && forecast === undefined && (
					<p class="tl-lead">
						{t('timeline.beyond', {
							date: dayText(dayOf(drawn.start!), t, 0),
							last: dayText(calendar.last, t, 0),
						})}
					</p>
				)}
			</section>
			{forecast !== undefined && (
				<>
					<PlanNotes plan={drawn} forecast={forecast} today={today} />
					{(!isAhead || edit === undefined) && (
						<Agenda plan={plan} forecast={forecast} clock={clock} edit={edit} check={check} sms={sms} />
					)}
					<ChartRoom forecast={forecast} today={today} />
					<StepTable plan={drawn} forecast={forecast} today={today} edit={edit} />
					<TakeAlong answered={answered} drawn={drawn} today={today} isOwn={edit !== undefined} />
				</>
			)}
		</>
	);
}
