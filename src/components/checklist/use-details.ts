import { useEffect, useState } from 'preact/hooks';
import { loadDetails } from './task-details.ts';

export interface Details {
	/** Finds a task's details, once they have come. */
	readonly of?: Awaited<ReturnType<typeof loadDetails>>;
	readonly state: 'waiting' | 'ready' | 'missing';
	readonly retry: () => void;
}

/** The details of national tasks, loaded when they are wanted. */
export function useDetails(isWanted: boolean): Details {
	const [loaded, setLoaded] = useState<Pick<Details, 'of' | 'state'>>({ state: 'waiting' });
	const [attempt, setAttempt] = useState(0);
	useEffect(() => {
		if (!isWanted || loaded.of) return;
		loadDetails().then(
			(of) => setLoaded({ of, state: 'ready' }),
			() => setLoaded({ state: 'missing' }),
		);
	}, [isWanted, attempt]);
	return { ...loaded, retry: () => setAttempt(attempt + 1) };
}
