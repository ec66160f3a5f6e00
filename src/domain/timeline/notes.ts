import type { Translate } from '../../i18n/translate.ts';
import type { TimelineMessages } from './messages.ts';
import { findHolidays, isProvisional, findDayKind, findNextWorkingDay, type Calendar } from '../calendar.ts';
import { sayDay, saySpan, findYear } from '../day-text.ts';
import { requireDay, type Day } from '../day.ts';

import { findDisorder } from './disorder.ts';
import type { Forecast } from './forecast.ts';
import type { Plan } from './plan.ts';
import { hasBegun } from './plan.ts';

/** What is said about a plan besides its dates, in sentences. */
export interface Notes {
	/** What may be wrong with what was entered. */
	readonly warnings: readonly string[];
	/** What one should know about the dates. */
	readonly remarks: readonly string[];
}

/** What to say about a plan and its forecast, in sentences. */
export function listNotes(
	plan: Plan,
	forecast: Forecast,
	calendar: Calendar,
	today: Day,
	t: Translate<TimelineMessages>,
): Notes {
	const about = { plan, forecast, calendar, today, t };
	return {
		warnings: [...notePastStart(about), ...noteDisorder(about)],
		remarks: [
			...noteUnsaid(about),
			...noteDayOffAtStart(about),
			...noteHolidays(about),
			...noteProvisional(about),
			...noteEdition(about),
		],
	};
}

interface About {
	readonly plan: Plan;
	readonly forecast: Forecast;
	readonly calendar: Calendar;
	readonly today: Day;
	readonly t: Translate<TimelineMessages>;
}

function notePastStart({ plan, today, t }: About): string[] {
	const start = requireDay(plan.start!);
	if (hasBegun(plan) || start >= today) return [];
	return [t('timeline.note.past', { date: sayDay(start, t, today) })];
}

function noteDisorder({ plan, forecast, t }: About): string[] {
	const steps = forecast.steps.map(({ step }) => step);
	return findDisorder(steps, plan).map(({ step, before }) =>
		t('timeline.note.disorder', { step: step.stage.title, before: before.stage.title }),
	);
}

function noteDayOffAtStart({ plan, calendar, today, t }: About): string[] {
	const start = requireDay(plan.start!);
	const kind = findDayKind(calendar, start);
	const next = findNextWorkingDay(calendar, start);
	if (hasBegun(plan) || typeof kind === 'string' || typeof next === 'string') return [];
	const dates = { date: sayDay(start, t, today), next: sayDay(next, t, today) };
	if (kind.kind === 'holiday') return [t('timeline.note.holiday', { ...dates, holiday: kind.holiday! })];
	return kind.kind === 'weekend' ? [t('timeline.note.weekend', dates)] : [];
}

/** What the model takes for what was not said. */
function noteUnsaid({ plan, t }: About): string[] {
	const names = (['order', 'subject', 'province'] as const)
		.filter((key) => plan[key] === undefined)
		.map((key) => t(`timeline.note.unsaid.${key}`));
	return names.length === 0 ? [] : [t('timeline.note.unsaid', { names: names.join('、') })];
}

/** Only those still ahead, once the work has begun. */
function noteHolidays({ plan, forecast, calendar, today, t }: About): string[] {
	const from = hasBegun(plan) ? today : requireDay(plan.start!);
	const found = findHolidays(calendar, from, forecast.online.p95);
	if (found.length === 0) return [];
	const names = found.map(({ holiday, first, last }) =>
		t('timeline.note.holidayName', { holiday, days: saySpan(first, last, t) }),
	);
	return [t('timeline.note.holidays', { names: names.join('、') })];
}

function noteProvisional({ forecast, calendar, t }: About): string[] {
	if (!forecast.hasProvisionalDays) return [];
	return [t('timeline.note.provisional', { year: findYear(calendar.officialUntil) + 1 })];
}

/** The plan was sent before the arrangement of a year in it was published. */
function noteEdition({ plan, forecast, calendar, t }: About): string[] {
	const known = plan.edition;
	if (known === undefined || known >= findYear(calendar.officialUntil)) return [];
	const firstUnknown = requireDay(`${known + 1}-01-01`);
	const last = Math.max(...forecast.steps.map(({ end }) => end.worst));
	if (last < firstUnknown || isProvisional(calendar, firstUnknown)) return [];
	return [t('timeline.note.edition', { year: known + 1 })];
}
