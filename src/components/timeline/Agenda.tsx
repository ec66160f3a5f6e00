import { dayText } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import { openSteps } from '../../domain/timeline/agenda.ts';
import type { Forecast, StepForecast } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { t } from './t.ts';
import type { OpenCheck } from './open-check.ts';
import type { Clock, Edit } from './plan-edit.ts';
import type { Sms } from './use-sms.ts';

interface Props {
	plan: Plan;
	forecast: Forecast;
	clock: Clock;
	edit: Edit | undefined;
	check: OpenCheck | undefined;
	sms: Sms;
}

/** 今天该做什么: whose turn it is, what is late, and where to enter when the SMS came. */
export function Agenda({ plan, forecast, clock, edit, check, sms }: Props) {
	const { today } = clock;
	const open = openSteps(forecast, today);
	const mine = open.filter(({ step }) => step.stage.who === 'you');
	const waiting = open.filter(({ step }) => step.stage.who !== 'you');
	const first = forecast.steps[0];
	return (
		<section class="tl-agenda" aria-labelledby="tl-agenda">
			<h2 id="tl-agenda">{t('timeline.today', { date: dayText(today, t) })}</h2>
			{open.length === 0 && (
				<p>
					{first !== undefined && first.start > today
						? t('timeline.today.notYet', { date: dayText(first.start, t, today) })
						: t('timeline.today.done')}
				</p>
			)}
			{mine.length > 0 && (
				<ul class="tl-mine">
					{mine.map((one) => (
						<Open key={one.step.id} one={one} today={today} about="timeline.mine" />
					))}
				</ul>
			)}
			{waiting.length > 0 && (
				<ul class="tl-waiting">
					{waiting.map((one) => (
						<Open key={one.step.id} one={one} today={today} about="timeline.waiting" />
					))}
				</ul>
			)}
			{edit !== undefined && check !== undefined && (
				<details
					class="tl-sms"
					open={check.isRunning}
					onToggle={(event) => event.currentTarget.open && sms.open()}
				>
					<summary>{t('timeline.smsCame')}</summary>
					{sms.part && (
						<sms.part.SmsEntry check={check} sms={plan.sms} minute={clock.minute} onSms={edit.onSms} />
					)}
					{sms.isMissing && <p>{t('timeline.partFailed')}</p>}
				</details>
			)}
		</section>
	);
}

interface OpenProps {
	one: StepForecast;
	today: Day;
	/** The family of texts that tell of it. */
	about: 'timeline.mine' | 'timeline.waiting';
}

function Open({ one, today, about }: OpenProps) {
	const { step, end, late, deadline } = one;
	const { title, who } = step.stage;
	const text = (day: Day) => dayText(day, t, today);
	const values = { title, who: t(`timeline.who.${who}`), date: text(end.p50), late: text(end.p95) };
	return (
		<li>
			{t(late !== undefined ? `${about}.late` : end.p50 < today ? `${about}.today` : about, values)}
			{deadline !== undefined && late !== 'over-limit' && (
				<strong class="tl-term">{t('timeline.term', { date: text(deadline) })}</strong>
			)}
			{late !== undefined && (
				<Late who={who} late={late} deadline={deadline === undefined ? undefined : text(deadline)} />
			)}
		</li>
	);
}

interface LateProps {
	who: StepForecast['step']['stage']['who'];
	late: NonNullable<StepForecast['late']>;
	deadline: string | undefined;
}

/** What to do about a step that takes long. */
function Late({ who, late, deadline }: LateProps) {
	const kind = who === 'you' || who === 'authority' ? who : 'other';
	return (
		<span class="tl-late">
			{late === 'over-limit'
				? t(`timeline.overLimit.${kind}`, { date: deadline ?? '' })
				: t(`timeline.slow.${kind}`)}
		</span>
	);
}
