import { dayText } from '../../domain/day-text.ts';
import { dayOf, formatDay } from '../../domain/day.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { formatMinute, parseMinute, smsDeadline, type Minute } from '../../domain/timeline/sms.ts';
import { Notice } from '../ui/Notice.tsx';
import { calendar, say } from './data.ts';
import { momentProblem } from './date-problem.ts';
import { DateField } from './DateField.tsx';

interface Props {
	plan: Plan;
	forecast: Forecast;
	minute: Minute;
}

/** The check that is not done yet, and by when it must be once the SMS has come. */
function openCheck({ plan, forecast }: Props) {
	const check = forecast.steps.find(
		({ step, state }) => step.duration.limitMinutes !== undefined && state !== 'done',
	);
	if (check === undefined) return undefined;
	const term = check.step.duration.limitMinutes!;
	const isRunning = check.state === 'running';
	const deadline = plan.sms !== undefined && isRunning ? smsDeadline(plan.sms, term) : undefined;
	return { term, isRunning, deadline };
}

/** The deadline that ends a filing, to the minute. Its clock starts when the person enters when the SMS came. */
export function SmsDeadline(props: Props) {
	const { deadline } = openCheck(props) ?? {};
	if (deadline === undefined) return null;
	const isOver = parseMinute(deadline)! < props.minute;
	return (
		<Notice
			kind={isOver ? 'error' : 'warn'}
			title={say(isOver ? 'timeline.sms.over' : 'timeline.sms.deadline', {
				moment: momentText(deadline, props.minute),
			})}
		>
			<p>{say(isOver ? 'timeline.sms.overNext' : 'timeline.sms.next')}</p>
		</Notice>
	);
}

/** When the SMS came. */
export function SmsEntry(props: Props & { onSms: (sms: string | undefined) => void }) {
	const { plan, minute, onSms } = props;
	const check = openCheck(props);
	if (check === undefined) return null;
	return (
		<details class="tl-sms" open={check.isRunning}>
			<summary>{say('timeline.sms')}</summary>
			<DateField
				label={say('timeline.sms.arrival')}
				hint={say('timeline.sms.hint', { hours: check.term / 60 })}
				type="datetime-local"
				value={check.deadline === undefined ? '' : plan.sms!}
				min={`${formatDay(calendar.first)}T00:00`}
				max={formatMinute(minute)}
				problem={(value) => momentProblem(value.slice(0, 16), minute)}
				notADate={say('timeline.sms.none')}
				onChange={(value) => onSms(value?.slice(0, 16))}
			/>
		</details>
	);
}

/** `12月2日(周三)09:30`. */
function momentText(moment: string, beside: Minute): string {
	const today = dayOf(formatMinute(beside).slice(0, 10));
	return say('timeline.sms.moment', {
		date: dayText(dayOf(moment.slice(0, 10)), say, today),
		time: moment.slice(11),
	});
}
