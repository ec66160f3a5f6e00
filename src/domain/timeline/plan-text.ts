import type { Translate } from '../../i18n/translate.ts';
import type { TimelineMessages } from './messages.ts';
import { sayDay } from '../day-text.ts';
import { requireDay, type Day } from '../day.ts';

import { findStalledStep } from './agenda.ts';
import type { LatestStarts } from './backwards.ts';
import type { Forecast } from './forecast.ts';
import type { Plan } from './plan.ts';

/** A plan with its answers, as far as there are any. */
export interface Answered {
	readonly plan: Plan;
	readonly forecast?: Forecast | undefined;
	/** For a plan towards a day. */
	readonly latest?: LatestStarts | undefined;
}

/** What the authority's decision means for an order: the number, or something else. */
export function sayResult({ order = 'first' }: Plan, t: Translate<TimelineMessages>): string {
	return t(`timeline.result.${order}`);
}

/** The answer in one line, for the page's title. `today` tells which year needs no mention. */
export function sayHeadline(
	answered: Answered,
	today: Day,
	t: Translate<TimelineMessages>,
): string | undefined {
	const { plan, forecast, latest } = answered;
	const say = (day: Day) => sayDay(day, t, today);
	if (plan.target !== undefined && latest?.p80 !== undefined) {
		return t('timeline.title.backwards', { target: say(requireDay(plan.target)), date: say(latest.p80) });
	}
	if (forecast === undefined) return undefined;
	const stalled = findStalledStep(forecast, today);
	if (stalled !== undefined) return t('timeline.stalled', { title: stalled.step.stage.title });
	return t('timeline.title', { date: say(forecast.number.p80), result: sayResult(plan, t) });
}

/** A plan as a message to send: its dates, what they are worth, and the link. */
export function sayPlan(answered: Answered, url: string, today: Day, t: Translate<TimelineMessages>): string {
	const { plan, forecast, latest } = answered;
	const say = (day: Day | undefined) => (day === undefined ? t('timeline.none') : sayDay(day, t, today));
	const lines: string[] = [];
	const stalled = forecast && findStalledStep(forecast, today);
	if (stalled !== undefined) {
		lines.push(t('timeline.message.stalled', { title: stalled.step.stage.title }));
	} else if (plan.target !== undefined && latest !== undefined) {
		lines.push(
			t('timeline.message.target', { target: say(requireDay(plan.target)) }),
			t('timeline.message.odds', { p50: say(latest.p50), p80: say(latest.p80), p95: say(latest.p95) }),
		);
	} else if (forecast !== undefined) {
		const { p50, p80, p95 } = forecast.number;
		lines.push(
			t('timeline.message.start', {
				start: say(requireDay(plan.start!)),
				result: sayResult(plan, t),
			}),
			t('timeline.message.odds', { p50: say(p50), p80: say(p80), p95: say(p95) }),
		);
		if (forecast.bound !== undefined) {
			lines.push(t('timeline.message.bound', { date: say(forecast.bound) }));
		}
	}
	return [...lines, t('timeline.message.model'), url].join('\n');
}
