/** Loaded on demand only: it brings the calendar library with it. */
import own from '#i18n/timeline/calendar.json' with { type: 'json' };
import ical, { ICalAlarmRelatesTo, ICalAlarmType, type ICalCalendar, type ICalEvent } from 'ical-generator';
import { formatDay, type Day } from '../../domain/day.ts';
import type { Forecast, StepForecast } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { parseMinute } from '../../domain/timeline/sms.ts';
import { translate } from '../../i18n/translate.ts';

const t = translate(own);

/** What a calendar file is made from. */
export interface CalendarFileInput {
	readonly plan: Plan;
	readonly forecast: Forecast;
	/** Tells the filing from all others: the same one gives the same events, so that a new import updates them. */
	readonly filing: string;
	/** Address of the plan. */
	readonly url: string;
	/** Milliseconds since 1970: when the file is made. */
	readonly now: number;
}

const secondsPerHour = 3600;
const morning = 9 * secondsPerHour;
/** Shanghai is this far ahead of UTC, all year. */
const shanghaiOffset = 8 * 60;

/**
 * A plan as an iCalendar file: a day or span for each step until its likely end, the number, and the deadlines
 * whose clock has started. The SMS has no dated event before its arrival is entered.
 */
export function writeCalendarFile(input: CalendarFileInput): string {
	const { plan, forecast } = input;
	const calendar = ical({
		name: t('timeline.calendar.name'),
		prodId: { company: 'beian-guide', product: 'timeline', language: 'ZH' },
	});
	const notes = [
		...(forecast.hasProvisionalDays ? [t('timeline.calendar.provisional')] : []),
		t('timeline.calendar.plan', { url: input.url }),
	];
	for (const step of forecast.steps) addStep(calendar, input, step, notes);
	const { p50, p80, p95 } = forecast.number;
	addDays(calendar, input, {
		id: 'number',
		from: p80,
		until: p80,
		title: t('timeline.calendar.number'),
		text: [
			t('timeline.calendar.numberRange', {
				p50: formatDay(p50),
				p80: formatDay(p80),
				p95: formatDay(p95),
			}),
			...notes,
		],
	});
	addSmsDeadline(calendar, input, plan);
	return calendar.toString();
}

function addStep(calendar: ICalCalendar, input: CalendarFileInput, one: StepForecast, notes: string[]): void {
	const { step, state, start, end, deadline } = one;
	const { id, stage } = step;
	const isDone = state === 'done';
	addDays(calendar, input, {
		id,
		from: start,
		until: isDone ? end.p50 : end.p80,
		title: isDone ? t('timeline.calendar.done', { title: stage.title }) : stage.title,
		text: isDone
			? notes
			: [t('timeline.calendar.range', { likely: formatDay(end.p80), late: formatDay(end.p95) }), ...notes],
		hasAlarm: !isDone && stage.who === 'you',
	});
	if (deadline !== undefined && !isDone) {
		addDays(calendar, input, {
			id: `${id}-term`,
			from: deadline,
			until: deadline,
			title: t('timeline.calendar.term', { title: stage.title }),
			text: notes,
			hasAlarm: stage.who === 'you',
		});
	}
}

interface DaysEvent {
	readonly id: string;
	readonly from: Day;
	/** Included. */
	readonly until: Day;
	readonly title: string;
	readonly text: readonly string[];
	/** Reminds at nine in the morning of the first day. */
	readonly hasAlarm?: boolean;
}

function addDays(calendar: ICalCalendar, input: CalendarFileInput, days: DaysEvent): void {
	const event = calendar.createEvent({
		...makeCommon(input, days.id, days.title, days.text),
		start: new Date(days.from * 86_400_000),
		end: new Date((days.until + 1) * 86_400_000),
		allDay: true,
	});
	if (days.hasAlarm) {
		addAlarm(event, -morning, days.title);
	}
}

function addSmsDeadline(calendar: ICalCalendar, input: CalendarFileInput, plan: Plan): void {
	const waiting = input.forecast.steps.find(
		({ step, state }) => state === 'running' && step.duration.limitMinutes !== undefined,
	);
	const arrival = plan.sms === undefined ? undefined : parseMinute(plan.sms);
	if (waiting === undefined || arrival === undefined) return;
	const moment = new Date((arrival + waiting.step.duration.limitMinutes! - shanghaiOffset) * 60_000);
	const title = t('timeline.calendar.sms');
	const event = calendar.createEvent({
		...makeCommon(input, `${waiting.step.id}-deadline`, title, [t('timeline.calendar.smsText')]),
		start: moment,
		end: moment,
	});
	for (const hours of [12, 3, 1]) {
		addAlarm(event, hours * secondsPerHour, title);
	}
}

/** `seconds` before the start, negative after it. The library takes `relatesTo` by its setter only. */
function addAlarm(event: ICalEvent, seconds: number, description: string): void {
	event
		.createAlarm({ type: ICalAlarmType.display, trigger: seconds, description })
		.relatesTo(ICalAlarmRelatesTo.start);
}

function makeCommon(
	{ filing, now }: CalendarFileInput,
	id: string,
	summary: string,
	text: readonly string[],
) {
	return {
		id: `${id}.${filing}@beian-guide`,
		// Later files replace earlier ones: seconds since 2020, which fits 32 bits.
		sequence: Math.floor(now / 1000) - 1_577_836_800,
		stamp: new Date(now),
		summary,
		description: text.join('\n'),
	};
}
