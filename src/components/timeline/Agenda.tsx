import { dayText } from '../../domain/day-text.ts';
import type { Day } from '../../domain/day.ts';
import { openSteps } from '../../domain/timeline/agenda.ts';
import type { Forecast, StepForecast } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { say } from './say.ts';
import type { OpenCheck } from './open-check.ts';
import type { Clock, Edit } from './PlanView.tsx';
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
			<h2 id="tl-agenda">{say('timeline.today', { date: dayText(today, say) })}</h2>
			{open.length === 0 && (
				<p>
					{first !== undefined && first.start > today
						? say('timeline.today.notYet', { date: dayText(first.start, say, today) })
						: say('timeline.today.done')}
				</p>
			)}
			{mine.length > 0 && (
				<ul class="tl-mine">
					{mine.map((one) => (
						<Open key={one.step.id} one={one} today={today} words="timeline.mine" />
					))}
				</ul>
			)}
			{waiting.length > 0 && (
				<ul class="tl-waiting">
					{waiting.map((one) => (
						<Open key={one.step.id} one={one} today={today} words="timeline.waiting" />
					))}
				</ul>
			)}
			{edit !== undefined && check !== undefined && (
				<details
					class="tl-sms"
					open={check.isRunning}
					onToggle={(event) => event.currentTarget.open && sms.open()}
				>
					<summary>{say('timeline.smsCame')}</summary>
					{sms.part && (
						<sms.part.SmsEntry check={check} sms={plan.sms} minute={clock.minute} onSms={edit.onSms} />
					)}
					{sms.isMissing && <p>{say('timeline.partFailed')}</p>}
				</details>
			)}
		</section>
	);
}

function Open({ one, today, words }: { one: StepForecast; today: Day; words: string }) {
	const { step, end, late, deadline } = one;
	const { title, who } = step.stage;
	const text = (day: Day) => dayText(day, say, today);
	const values = { title, who: say(`timeline.who.${who}`), date: text(end.p50), late: text(end.p95) };
	return (
		<li>
			{say(late !== undefined ? `${words}.late` : end.p50 < today ? `${words}.today` : words, values)}
			{deadline !== undefined && late !== 'over-limit' && (
				<strong class="tl-term">{say('timeline.term', { date: text(deadline) })}</strong>
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
				? say(`timeline.overLimit.${kind}`, { date: deadline ?? '' })
				: say(`timeline.slow.${kind}`)}
		</span>
	);
}
