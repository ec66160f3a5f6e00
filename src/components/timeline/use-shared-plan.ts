import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { readSharedQuery } from '../../domain/timeline/shared-query.ts';
import { useLazy } from '../ui/use-lazy.ts';

const load = () => import('./SharedPlan.tsx');

/**
 * The plan that the address carries, with the code that shows it, and how to leave it: the address then is the
 * page's own.
 */
export function useSharedPlan(today: Day | undefined) {
	const [query, setQuery] = useState<string>();
	useEffect(() => {
		const look = () => setQuery(readSharedQuery(location.search));
		look();
		addEventListener('popstate', look);
		return () => removeEventListener('popstate', look);
	}, []);
	const leave = useCallback(() => {
		history.pushState(null, '', location.pathname);
		setQuery(undefined);
	}, []);
	const part = useLazy(load, query !== undefined);
	const { loaded } = part;
	const reading = useMemo(
		() => (query === undefined || today === undefined ? undefined : loaded?.readShared(query, today)),
		[query, today, loaded],
	);
	return { query, reading, part, leave };
}
