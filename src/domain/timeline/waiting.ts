import { addWorkingDays, isWorkingDay, type Calendar } from '../calendar.ts';
import { formatDay, type Day } from '../day.ts';
import { findAct, type Act } from './acts.ts';
import { findOpenSteps } from './agenda.ts';
import type { News } from './data.ts';
import { findUsualEnd, type Forecast } from './forecast.ts';
import { mostReturns, type Plan } from './plan.ts';
import { formatMinute, type Minute } from './sms.ts';
import type { Step } from './steps.ts';

export type { News };

/** A step in which somebody else is waited for. */
export interface Waiting {
	readonly step: Step;
	readonly since: Day;
	/** The day by which it has ended in 80 of 100 cases of the model. */
	readonly usual: Day;
	/** The last day on which nothing is to be done about it: its term, or the day by which it has ended in 95 of 100 cases. */
	readonly worry: Day;
	/** Whether `usual` has passed, or `worry`. */
	readonly state: 'usual' | 'long' | 'worry';
	/** The news that may end it, the likeliest first. */
	readonly news: readonly News[];
}

/** Whom and what a filing waits for on a day, in the order of the steps; empty while nothing has begun or it is the person's turn. */
export function findWaits(forecast: Forecast, calendar: Calendar, today: Day): Waiting[] {
	const hasSms = forecast.steps.some(({ step }) => step.duration.limitMinutes !== undefined);
	return findOpenSteps(forecast, today).flatMap(({ step, state, start, deadline }): Waiting[] => {
		const { news } = step.stage;
		const odds = findUsualEnd(calendar, step.duration, start);
		if (news === undefined || state !== 'running' || typeof odds === 'string') return [];
		const worry = Math.min(odds.p95, deadline ?? Infinity);
		const usual = Math.min(odds.p80, worry);
		return [
			{
				step,
				since: start,
				usual,
				worry,
				state: today > worry ? 'worry' : today > usual ? 'long' : 'usual',
				news: news.filter((one) => one !== 'sms' || hasSms),
			},
		];
	});
}

/** What news changes of what is stored: days of acts, and inputs of the plan; `undefined` takes one back. */
export interface NewsChange {
	readonly acts: readonly (readonly [act: Act, day: string | undefined])[];
	readonly plan: Readonly<Partial<Pick<Plan, 'returns' | 'sms'>>>;
}

/**
 * What to store when news has come. An authority's return begins a further round; one of the first review leads back to
 * what was submitted, which is open again.
 *
 * @param minute when the news is told: an SMS has just come
 */
export function computeNewsChange(
	news: News,
	{ step }: Pick<Waiting, 'step'>,
	steps: readonly Step[],
	plan: Plan,
	calendar: Calendar,
	{ today, minute }: { readonly today: Day; readonly minute: Minute },
): NewsChange {
	const { returns = 0 } = plan;
	const findItsAct = (one: Step) => findAct(one, plan, returns);
	if (news === 'sms') return { acts: [], plan: { sms: formatMinute(minute) } };
	const day = formatDay(step.stage.brings === 'number' ? findLastWorkingDay(calendar, today) : today);
	if (news === 'passed') return { acts: [[findItsAct(step), day]], plan: {} };
	if (step.stage.brings === 'number' && returns < mostReturns) {
		// With one more round this decision is no longer the last: it has a place of its own.
		return {
			acts: [[findAct(step, plan, returns + 1), day]],
			plan: { returns: returns + 1, sms: undefined },
		};
	}
	return {
		acts: listRepeatedSteps(steps, step.round).map((one) => [findItsAct(one), undefined]),
		plan: plan.sms === undefined ? {} : { sms: undefined },
	};
}

/** The steps of a round that are done once more when it is sent back: what the person handed in, and what followed. */
function listRepeatedSteps(steps: readonly Step[], round: number): Step[] {
	const repeated = steps.filter((step) => step.round === round && step.stage.whenReturned !== undefined);
	const handedIn = steps.filter(
		({ id, stage, round: other }) =>
			other === round && stage.who === 'you' && repeated[0]?.after.includes(id) === true,
	);
	return [...handedIn, ...repeated];
}

/** The day itself, or the last working day before it. */
function findLastWorkingDay(calendar: Calendar, day: Day): Day {
	if (isWorkingDay(calendar, day) !== false) return day;
	const before = addWorkingDays(calendar, day, -1);
	return typeof before === 'number' ? before : day;
}
