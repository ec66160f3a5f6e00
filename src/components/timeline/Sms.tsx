/** Loaded once the SMS check runs, or somebody wants to enter when the SMS came. */
import own from '#i18n/timeline/sms.json' with { type: 'json' };
import { dayText } from '../../domain/day-text.ts';
import { dayOf, formatDay } from '../../domain/day.ts';
import { formatMinute, parseMinute, type Minute } from '../../domain/timeline/sms.ts';
import { translate } from '../../i18n/translate.ts';
import { Notice } from '../ui/Notice.tsx';
import { calendar } from './data.ts';
import { messages } from './t.ts';
import { dateProblem } from './date-problem.ts';
import { DateField } from './DateField.tsx';
import type { OpenCheck } from './open-check.ts';

const t = translate({ ...messages, ...own });

/** The deadline that ends a filing, to the minute. Its clock starts when the person enters when the SMS came. */
export function SmsDeadline({ deadline, minute }: { deadline: string; minute: Minute }) {
	const isOver = parseMinute(deadline)! < minute;
	return (
		<Notice
			kind={isOver ? 'error' : 'warn'}
			title={t(isOver ? 'timeline.sms.over' : 'timeline.sms.deadline', {
				moment: momentText(deadline, minute),
			})}
		>
			<p>{t(isOver ? 'timeline.sms.overNext' : 'timeline.sms.next')}</p>
		</Notice>
	);
}

interface Props {
	check: OpenCheck;
	/** When the SMS came, as entered. */
	sms: string | undefined;
	minute: Minute;
	onSms: (sms: string | undefined) => void;
}

/** When the SMS came. */
export function SmsEntry({ check, sms, minute, onSms }: Props) {
	return (
		<DateField
			label={t('timeline.sms.arrival')}
			hint={t('timeline.sms.hint', { hours: check.term / 60 })}
			type="datetime-local"
			value={check.deadline === undefined ? '' : sms!}
			min={`${formatDay(calendar.first)}T00:00`}
			max={formatMinute(minute)}
			problem={(value) => momentProblem(value.slice(0, 16), minute)}
			notADate={t('timeline.sms.none')}
			onChange={(value) => onSms(value?.slice(0, 16))}
		/>
	);
}

/** Why a moment cannot be when the SMS came. */
function momentProblem(text: string, now: Minute): string | undefined {
	const minute = parseMinute(text);
	if (minute === undefined) return t('timeline.sms.none');
	return minute > now ? t('timeline.sms.future') : dateProblem(text.slice(0, 10));
}

/** `12月2日（周三）09:30`. */
function momentText(moment: string, beside: Minute): string {
	const today = dayOf(formatMinute(beside).slice(0, 10));
	return t('timeline.sms.moment', {
		date: dayText(dayOf(moment.slice(0, 10)), t, today),
		time: moment.slice(11),
	});
}
