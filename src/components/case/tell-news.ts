import type { Calendar } from '../../domain/calendar.ts';
import { toShanghaiDay } from '../../domain/day.ts';
import type { News } from '../../domain/timeline/data.ts';
import type { Forecast } from '../../domain/timeline/forecast.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { toShanghaiMinute } from '../../domain/timeline/sms.ts';
import { computeNewsChange, type NewsChange, type Waiting } from '../../domain/timeline/waiting.ts';
import { href } from '../../href.ts';
import { makeActEntries } from '../../stores/edit-filing.ts';
import { replaceWith } from '../../stores/replace-case.ts';

/** Stores what a person has heard, now; a return leads to the messages, where its reason is looked up. */
export function tellNews(
	news: News,
	wait: Waiting,
	plan: Plan,
	forecast: Forecast,
	calendar: Calendar,
): void {
	const now = Date.now();
	const steps = forecast.steps.map(({ step }) => step);
	const clock = { today: toShanghaiDay(now), minute: toShanghaiMinute(now) };
	takeNews(computeNewsChange(news, wait, steps, plan, calendar, clock));
	if (news === 'returned') location.assign(href('/messages/'));
}

/** Stores what news brought, in one change that can be undone. */
function takeNews({ acts, plan }: NewsChange): void {
	replaceWith(
		Object.assign(
			Object.fromEntries(Object.entries(plan).map(([key, value]) => [`plan.${key}`, value ?? null])),
			...acts.map(([act, day]) => makeActEntries(act, day)),
		) as Record<string, unknown>,
		'news',
	);
}
