import type { Content, Entry } from '../content-model/collections.ts';
import type { ProvinceId } from '../domain/profile.ts';
import type { CalendarData } from '../domain/calendar.ts';
import type { Duration, StageData } from '../domain/timeline/data.ts';
import { compileCalendar } from './calendar.ts';

/** All that the timeline needs in the browser, as JSON. */
export interface TimelineData {
	readonly stages: readonly StageData[];
	readonly calendar: CalendarData;
}

/**
 * The stages and the calendar.
 *
 * @throws what `compileStages` and `compileCalendar` throw
 */
export function compileTimeline(
	content: Pick<Content, 'stages' | 'tasks' | 'facts' | 'provinces' | 'holidays'>,
): TimelineData {
	return { stages: compileStages(content), calendar: compileCalendar(content.holidays) };
}

type Estimate = Entry<'stages'>['estimate'];
type Unit = Estimate['unit'];

/** Days of a unit; shorter ones are rounded up to whole days. */
const perDay: Readonly<Record<Unit, number>> = { minutes: 1440, hours: 24, days: 1, 'working-days': 1 };

/**
 * The stages in their order, each number taken from the fact that it names.
 *
 * @throws an `Error` where a fact has no such number or another unit, where a stage waits for a later one, and where the least,
 * the likely and the most days are not in order
 */
export function compileStages(
	content: Pick<Content, 'stages' | 'tasks' | 'facts' | 'provinces'>,
): StageData[] {
	const stages = [...content.stages].sort(([, a], [, b]) => a.order - b.order);
	const before = new Set<string>();
	const codes = new Set<string>();
	return stages.map(([id, stage]) => {
		const late = stage.after.find((other) => !before.has(other));
		if (late !== undefined) throw new Error(`stages/${id}.yaml: waits for ${late}, which is not before it`);
		if (codes.has(stage.code)) throw new Error(`stages/${id}.yaml: another stage has the code ${stage.code}`);
		before.add(id);
		codes.add(stage.code);
		const resolve = (estimate: Estimate) => resolveDuration(`stages/${id}.yaml`, estimate, content.facts);
		const duration = resolve(stage.estimate);
		return {
			id,
			code: stage.code,
			title: stage.title,
			who: stage.who,
			...(stage.news && { news: stage.news }),
			after: stage.after,
			...(stage.endsAfter && { endsAfter: stage.endsAfter }),
			when: stage.when,
			duration,
			...(stage.variants && {
				variants: stage.variants.map(({ when, estimate }) => ({ when, duration: resolve(estimate) })),
			}),
			...(stage.byProvince && { likelyIn: computeLikelyIn(content.provinces, duration) }),
			...(stage.tasks && {
				tasks: stage.tasks.map((task) => ({ id: task, when: content.tasks.get(task)!.when })),
			}),
			...(stage.brings && { brings: stage.brings }),
			...(stage.whenReturned && { whenReturned: stage.whenReturned }),
		};
	});
}

function resolveDuration(file: string, estimate: Estimate, facts: Content['facts']): Duration {
	const findNumber = (fact: string, end: 'min' | 'max') => {
		const value = facts.get(fact)?.value;
		const found = value?.[end];
		if (found === undefined) throw new Error(`${file}: the fact ${fact} has no ${end}`);
		if (value!.unit !== estimate.unit) throw new Error(`${file}: ${fact} is in ${value!.unit}`);
		return found;
	};
	const countDays = (point: Estimate['least']) =>
		Math.ceil(
			(typeof point === 'number' ? point : findNumber(point.fact, point.end)) / perDay[estimate.unit],
		);
	const duration = {
		unit: estimate.unit === 'working-days' ? ('working' as const) : ('calendar' as const),
		least: countDays(estimate.least),
		likely: countDays(estimate.likely),
		most: countDays(estimate.most),
		...(estimate.limit && readLimit(estimate.unit, findNumber(estimate.limit, 'max'))),
	};
	if (duration.least > duration.likely || duration.likely > duration.most) {
		throw new Error(`${file}: least, likely and most are not in order`);
	}
	return duration;
}

/** A term counted in days, or one that runs to the minute. */
function readLimit(unit: Unit, term: number): Pick<Duration, 'limit' | 'limitMinutes'> {
	return perDay[unit] === 1 ? { limit: term } : { limitMinutes: (term * 1440) / perDay[unit] };
}

/**
 * The likely days in each province that has a range: the nation's, scaled by how the middle of its range compares to the middle of
 * them all. The ranges are old and long, so they say who is slower than others, not how long it takes.
 */
export function computeLikelyIn(
	provinces: Content['provinces'],
	{ least, likely, most }: Pick<Duration, 'least' | 'likely' | 'most'>,
): NonNullable<StageData['likelyIn']> {
	const middles = [...provinces].flatMap(([id, { reviewDays }]) => {
		if (reviewDays === undefined) return [];
		const { min, max } = reviewDays.value;
		return [[id as ProvinceId, ((min ?? max)! + (max ?? min)!) / 2] as const];
	});
	const usual = middles.map(([, middle]) => middle).sort((a, b) => a - b)[middles.length >> 1];
	const found: Partial<Record<ProvinceId, number>> = {};
	for (const [id, middle] of middles)
		found[id] = Math.min(most, Math.max(least, Math.round((likely * middle) / usual!)));
	return found;
}
