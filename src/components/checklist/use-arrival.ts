import { useEffect, useState } from 'preact/hooks';
import type { Incoming, Refusal } from '../../stores/filing-file.ts';

type Arrival = Incoming | Refusal | 'missing';

/**
 * What came with a resume link. The address is cleaned at once, so that the progress is not passed on with
 * it by accident; a link whose fragment was lost on the way is `missing`.
 */
export function useArrival(): [Arrival | undefined, (arrival: Arrival | undefined) => void] {
	const [arrival, setArrival] = useState<Arrival>();
	useEffect(() => {
		if (!new URLSearchParams(location.search).has('resume')) return;
		const { href, hash: fragment } = location;
		history.replaceState(history.state, '', location.pathname);
		if (fragment.length < 2) setArrival('missing');
		else
			void import('../../stores/filing-file.ts')
				.then(({ readFragment }) => readFragment(fragment))
				.then(setArrival)
				// What reads it did not come: the link stays, for another try.
				.catch(() => history.replaceState(history.state, '', href));
	}, []);
	return [arrival, setArrival];
}
