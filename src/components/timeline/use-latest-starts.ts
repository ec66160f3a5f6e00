import { useEffect, useState } from 'preact/hooks';
import { isOutside } from '../../domain/calendar.ts';
import { formatPlan } from '../../domain/plan-query.ts';
import { findLatestStarts, type LatestStarts } from '../../domain/timeline/backwards.ts';
import type { Plan } from '../../domain/timeline/plan.ts';
import { calendar, stages } from './data.ts';

/**
 * The latest starts for a plan towards a day, `undefined` while they are being found: that takes tens of
 * milliseconds, so it waits until the page has been painted and the person pauses.
 */
export function useLatestStarts(plan: Plan | undefined): LatestStarts | undefined {
	const [found, setFound] = useState<{ key: string; latest: LatestStarts }>();
	const { target } = plan ?? {};
	const key = plan === undefined ? '' : formatPlan({ ...plan, start: undefined, done: undefined }, stages);
	useEffect(() => {
		if (plan === undefined || target === undefined) return;
		const timer = setTimeout(() => {
			const latest = findLatestStarts(stages, calendar, plan, target);
			setFound({ key, latest: isOutside(latest) ? {} : latest });
		}, 60);
		return () => clearTimeout(timer);
		// `key` says all of the plan that matters here.
	}, [key]);
	return target !== undefined && found?.key === key ? found.latest : undefined;
}
