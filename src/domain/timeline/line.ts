import { findHolidays, type Calendar } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Forecast, StepForecast } from './forecast.ts';

/** What stands on the line of dates, in the order in which it comes. */
export type LineItem =
	/** Steps that are done, in a row. */
	| {
			readonly kind: 'done';
			readonly first: Day;
			readonly last: Day;
			readonly steps: readonly StepForecast[];
	  }
	/** The day that it is, where no step that is under way stands for it. */
	| { readonly kind: 'today'; readonly first: Day; readonly last: Day }
	/** A step that is the person's. */
	| { readonly kind: 'mine'; readonly first: Day; readonly last: Day; readonly step: StepForecast }
	/** A step in which somebody else is waited for. */
	| { readonly kind: 'wait'; readonly first: Day; readonly last: Day; readonly step: StepForecast }
	/** The authority's decision. */
	| { readonly kind: 'number'; readonly first: Day; readonly last: Day; readonly latest: Day }
	| { readonly kind: 'holiday'; readonly first: Day; readonly last: Day; readonly name: string };

/**
 * A forecast as one line of dates: what is done in one, then each step from the day on which it begins to that by which
 * it has ended in 80 of 100 cases, the number after the authority's review, and the holidays in between. The same days as in the chart.
 */
export function buildLine(forecast: Forecast, calendar: Calendar, today: Day): LineItem[] {
	const done = forecast.steps.filter(({ state }) => state === 'done');
	const left = forecast.steps.filter(({ state }) => state !== 'done');
	const isDecided = !left.some(({ step }) => step.stage.brings === 'number');
	const steps = left.map((step): LineItem => {
		const first = Math.min(step.start, step.end.p80);
		return { kind: step.step.stage.who === 'you' ? 'mine' : 'wait', first, last: step.end.p80, step };
	});
	const decision = left.findLast(({ step }) => step.stage.brings === 'number');
	const { number, bound } = forecast;
	const begun = left.filter(({ start }) => start <= today);
	const lastDay = Math.max(...left.map(({ end }) => end.p80), today);
	const items: LineItem[] = [
		...steps,
		...(isDecided || decision === undefined
			? []
			: [
					{
						kind: 'number' as const,
						first: number.p20,
						last: number.p80,
						latest: findLatest(number.worst, bound),
					},
				]),
		...(begun.length > 0 || left.length === 0 ? [] : [{ kind: 'today' as const, first: today, last: today }]),
		...findHolidays(calendar, Math.max(today, Math.min(...left.map(({ start }) => start))), lastDay)
			.filter(() => left.length > 0)
			.map(({ holiday, first, last }) => ({ kind: 'holiday' as const, first, last, name: holiday })),
	];
	const ordered = items
		.map((item, index) => ({ item, index }))
		.sort((a, b) => a.item.first - b.item.first || rank(a.item) - rank(b.item) || a.index - b.index)
		.map(({ item }) => item);
	return done.length === 0 ? ordered : [doneItem(done), ...ordered];
}

/** The last day for the number: the end of the model's support, or the authority's term where that is later. */
export function findLatest(worst: Day, bound: Day | undefined): Day {
	return Math.max(worst, bound ?? worst);
}

function doneItem(steps: readonly StepForecast[]): LineItem {
	return {
		kind: 'done',
		first: Math.min(...steps.map(({ end }) => end.p50)),
		last: Math.max(...steps.map(({ end }) => end.p50)),
		steps,
	};
}

/** Of what begins on one day the decision comes last, but before what it brings. */
function rank({ kind }: LineItem): number {
	return kind === 'today' ? 0 : kind === 'holiday' ? 1 : 2;
}
