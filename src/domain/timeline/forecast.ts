import { addWorkingDays, isOutside, isProvisional, type Calendar, type Outside } from '../calendar.ts';
import { requireDay, type Day } from '../day.ts';
import type { Duration, StageData } from './data.ts';
import {
	add,
	makeCertain,
	dropBefore,
	computePert,
	propagate,
	findQuantile,
	type Distribution,
	type Marginal,
} from './distribution.ts';
import { readProgress } from './progress.ts';
import type { Plan } from './plan.ts';
import { listSteps, type Step } from './steps.ts';

/**
 * Points of the model's distribution: the days by which 20, 50, 80 and 95 of 100 cases have ended; `worst` is the end of
 * its support. Between `p20` and `p80` lie 60 of 100: that is 多半.
 */
export interface Odds {
	readonly p20: Day;
	readonly p50: Day;
	readonly p80: Day;
	readonly p95: Day;
	readonly worst: Day;
}

/** A step of the plan with its dates. */
export interface StepForecast {
	readonly step: Step;
	/** `done` as entered or because a later step is; `running` has begun; `ahead` waits. */
	readonly state: 'done' | 'running' | 'ahead';
	/** The day on which it begins, as likely before as after; of a running step the day on which it began. */
	readonly start: Day;
	readonly end: Odds;
	/** A running step that takes longer than 95 in 100 of the model, or than its term. */
	readonly late?: 'slow' | 'over-limit';
	/** The last day of its term, where the step has begun and the term is counted in days. */
	readonly deadline?: Day;
}

/** What the model says of a plan. */
export interface Forecast {
	readonly steps: readonly StepForecast[];
	/** The authority's decision: the number is there. Each is a working day. */
	readonly number: Odds;
	/** The site is open; without such a step the same as `number`. */
	readonly online: Odds;
	/**
	 * The last day for the number if the papers are complete, nothing is sent back, everyone takes the longest
	 * that the model allows and the authority keeps its term. Missing once a return is assumed: the law sets no
	 * term for a resubmission.
	 */
	readonly bound?: Day;
	/** Whether a day of the forecast lies where only the statutory holidays are known. */
	readonly hasProvisionalDays: boolean;
}

/** The calendar does not reach so far; thrown inside, returned outside. */
class Beyond extends Error {
	readonly outside: Outside;
	constructor(outside: Outside) {
		super(outside);
		this.outside = outside;
	}
}

/**
 * The model's forecast for a plan: `no-start` without a start, `Outside` where the calendar ends. With nothing
 * marked done it runs from the start, whatever `today` is; with something done, what is not done ends no earlier than `today`.
 */
export function forecast(
	stages: readonly StageData[],
	calendar: Calendar,
	plan: Plan,
	today?: Day,
): Forecast | 'no-start' | Outside {
	if (plan.start === undefined) return 'no-start';
	try {
		return run(stages, calendar, plan, requireDay(plan.start), today);
	} catch (error) {
		if (error instanceof Beyond) return error.outside;
		throw error;
	}
}

function run(
	stages: readonly StageData[],
	calendar: Calendar,
	plan: Plan,
	begin: Day,
	today: Day | undefined,
): Forecast {
	if (begin < calendar.first) throw new Beyond('before-calendar');
	const steps = listSteps(stages, plan, plan.returns ?? 0);
	const progress = readProgress(steps, plan);
	const clock = progress.done.size > 0 || progress.begun.size > 0 ? today : undefined;
	const model = (lengths: (duration: Duration) => Length[]) =>
		propagate(
			steps.map((step) => {
				const possible = lengths(step.duration);
				return {
					after: step.after.map((id) => steps.findIndex((other) => other.id === id)),
					endGiven: (start: Day) => {
						const fixed = progress.done.get(step.id);
						if (fixed !== undefined) return makeCertain(fixed);
						const from = progress.begun.get(step.id) ?? start;
						return makeWaitingEnd(
							calendar,
							step.duration,
							ends(calendar, step.duration, from, possible),
							clock,
						);
					},
				};
			}),
			begin,
		);

	const marginals = model(listLengths);
	const results = steps.map((step, index) => {
		const begun = progress.begun.get(step.id);
		const isRunning =
			begun !== undefined || (clock !== undefined && step.after.every((id) => progress.done.has(id)));
		const start = begun ?? findQuantile(marginals[index]!.start, 0.5);
		const end = computeOdds(marginals[index]!.end);
		if (progress.done.has(step.id))
			return { step, state: 'done' as const, start: Math.min(start, end.p50), end };
		if (!isRunning || (clock !== undefined && start > clock))
			return { step, state: 'ahead' as const, start, end };
		return { step, state: 'running' as const, start, end, ...findLateness(calendar, step, start, clock) };
	});

	const number = findEnd(steps, marginals, 'number');
	const worst = Math.max(...results.map(({ end }) => end.worst));
	return {
		steps: results,
		number,
		online: steps.some(({ stage }) => stage.brings === 'online')
			? findEnd(steps, marginals, 'online')
			: number,
		...(!plan.returns && { bound: findEnd(steps, model(listLongest), 'number').worst }),
		hasProvisionalDays: isProvisional(calendar, worst),
	};
}

/**
 * When a step ends that began on a day, whatever day it is now: what is usual, and from when on it is late.
 * `Outside` where the calendar does not reach so far.
 */
export function findUsualEnd(calendar: Calendar, duration: Duration, start: Day): Odds | Outside {
	try {
		return computeOdds(ends(calendar, duration, start, listLengths(duration)));
	} catch (error) {
		if (error instanceof Beyond) return error.outside;
		throw error;
	}
}

interface Length {
	readonly length: number;
	readonly probability: number;
}

function listLongest({ most, limit = 0 }: Duration): Length[] {
	return [{ length: Math.max(most, limit), probability: 1 }];
}

/** The lengths of a stage and how probable each is. */
export function listLengths({ least, likely, most }: Duration): Length[] {
	return computePert(least, likely, most).map((probability, index) => ({
		length: least + index,
		probability,
	}));
}

/** The distribution of a stage's end, begun on a day; throws where the calendar does not reach so far. */
export function ends(
	calendar: Calendar,
	duration: Duration,
	start: Day,
	lengths: readonly Length[],
): Distribution {
	const found = new Map<Day, number>();
	for (const { length, probability } of lengths) {
		add(found, advance(calendar, duration.unit, start, length), probability);
	}
	return found;
}

/** What is left of a distribution when its step has not ended before `clock`. */
function makeWaitingEnd(
	calendar: Calendar,
	duration: Duration,
	distribution: Distribution,
	clock: Day | undefined,
): Distribution {
	if (clock === undefined) return distribution;
	return dropBefore(distribution, clock) ?? makeCertain(advance(calendar, duration.unit, clock, 0));
}

function advance(calendar: Calendar, unit: Duration['unit'], start: Day, n: number): Day {
	const day = unit === 'working' ? addWorkingDays(calendar, start, n) : start + n;
	if (isOutside(day)) throw new Beyond(day);
	if (day > calendar.last) throw new Beyond('after-calendar');
	return day;
}

function findLateness(calendar: Calendar, { duration }: Step, start: Day, clock: Day | undefined) {
	const deadline =
		duration.limit === undefined ? undefined : advance(calendar, duration.unit, start, duration.limit);
	const slow = findQuantile(ends(calendar, duration, start, listLengths(duration)), 0.95);
	const late =
		clock === undefined
			? undefined
			: deadline !== undefined && clock > deadline
				? ('over-limit' as const)
				: clock > slow
					? ('slow' as const)
					: undefined;
	return { ...(deadline !== undefined && { deadline }), ...(late && { late }) };
}

function findEnd(
	steps: readonly Step[],
	marginals: readonly Marginal[],
	brings: NonNullable<StageData['brings']>,
): Odds {
	return computeOdds(marginals[steps.findLastIndex(({ stage }) => stage.brings === brings)]!.end);
}

function computeOdds(distribution: Distribution): Odds {
	const [p20, p50, p80, p95, worst] = [0.2, 0.5, 0.8, 0.95, 1].map((share) =>
		findQuantile(distribution, share),
	);
	return { p20: p20!, p50: p50!, p80: p80!, p95: p95!, worst: worst! };
}
