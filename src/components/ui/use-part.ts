import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page that is loaded once it is wanted; `undefined` until it is there, `'failed'` where it cannot
 * be had.
 *
 * @param load the same function at every call
 */
export function usePart<T extends object>(
	load: () => Promise<T>,
	isWanted: boolean,
): T | 'failed' | undefined {
	const [part, setPart] = useState<T | 'failed'>();
	useEffect(() => {
		if (isWanted && typeof part !== 'object') load().then(setPart, () => setPart('failed'));
	}, [isWanted]);
	return part;
}
