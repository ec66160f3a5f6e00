import type { Translate } from '../../i18n/translate.ts';
import type { TimelineMessages } from './messages.ts';
import { dayText } from '../day-text.ts';
import { dayOf, type Day } from '../day.ts';

import { stalledStep } from './agenda.ts';
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
export function resultText({ order = 'first' }: Plan, t: Translate<TimelineMessages>): string {
	return t(`timeline.result.${order}`);
}

/** The answer in one line, for the page's title. `today` tells which year needs no mention. */
export function headline(answered: Answered, today: Day, t: Translate<TimelineMessages>): string | undefined {
	const { plan, forecast, latest } = answered;
	const text = (day: Day) => dayText(day, t, today);
	if (plan.target !== undefined && latest?.p80 !== undefined) {
		return t('timeline.title.backwards', { target: text(dayOf(plan.target)), date: text(latest.p80) });
	}
	if (forecast === undefined) return undefined;
	const stalled = stalledStep(forecast, today);
	if (stalled !== undefined) return t('timeline.stalled', { title: stalled.step.stage.title });
	return t('timeline.title', { date: text(forecast.number.p80), result: resultText(plan, t) });
}

/** A plan as a message to send: its dates, what they are worth, and the link. */
export function messageText(
	answered: Answered,
	url: string,
	today: Day,
	t: Translate<TimelineMessages>,
): string {
	const { plan, forecast, latest } = answered;
	const text = (day: Day | undefined) => (day === undefined ? t('timeline.none') : dayText(day, t, today));
	const lines: string[] = [];
	const stalled = forecast && stalledStep(forecast, today);
	if (stalled !== undefined) {
		lines.push(t('timeline.message.stalled', { title: stalled.step.stage.title }));
	} else if (plan.target !== undefined && latest !== undefined) {
		lines.push(
			t('timeline.message.target', { target: text(dayOf(plan.target)) }),
			t('timeline.message.odds', { p50: text(latest.p50), p80: text(latest.p80), p95: text(latest.p95) }),
		);
	} else if (forecast !== undefined) {
		const { p50, p80, p95 } = forecast.number;
		lines.push(
			t('timeline.message.start', {
				start: text(dayOf(plan.start!)),
				result: resultText(plan, t),
			}),
			t('timeline.message.odds', { p50: text(p50), p80: text(p80), p95: text(p95) }),
		);
		if (forecast.bound !== undefined) {
			lines.push(t('timeline.message.bound', { date: text(forecast.bound) }));
		}
	}
	return [...lines, t('timeline.message.model'), url].join('\n');
}
