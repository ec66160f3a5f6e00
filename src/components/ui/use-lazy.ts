import { useEffect, useState } from 'preact/hooks';

/** A part of a tool that is loaded when it is wanted. */
export interface Lazy<T> {
	/** What was loaded; nothing until it is there. It stays when it is no longer wanted. */
	readonly loaded: T | undefined;
	/** It could not be had. */
	readonly hasFailed: boolean;
	readonly retry: () => void;
}

/**
 * Loads a part of the page once it is wanted.
 *
 * @param load the same function as long as it loads the same; nothing while it is not known what to load
 */
export function useLazy<T extends object>(load: (() => Promise<T>) | undefined, isWanted = true): Lazy<T> {
	const [result, setResult] = useState<{ of: () => Promise<T>; loaded?: T }>();
	const [attempt, setAttempt] = useState(0);
	const own = result && result.of === load ? result : undefined;
	useEffect(() => {
		if (!load || !isWanted || own?.loaded) return;
		let isCurrent = true;
		load().then(
			(loaded) => isCurrent && setResult({ of: load, loaded }),
			() => {
				if (!isCurrent) return;
				setResult({ of: load });
				if (attempt > 0) document.dispatchEvent(new Event('beian:stuck'));
			},
		);
		return () => {
			isCurrent = false;
		};
	}, [load, isWanted, attempt]);
	return {
		loaded: own?.loaded,
		hasFailed: own !== undefined && own.loaded === undefined,
		retry: () => setAttempt(attempt + 1),
	};
}
