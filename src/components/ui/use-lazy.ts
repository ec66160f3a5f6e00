import { useEffect, useState } from 'preact/hooks';

/** A part of a tool that is loaded when it is wanted. */
export interface Lazy<T> {
	/** What was loaded; nothing until it is there. It stays when it is no longer wanted. */
	readonly part: T | undefined;
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
	const [result, setResult] = useState<{ of: () => Promise<T>; part?: T }>();
	const [attempt, setAttempt] = useState(0);
	const own = result && result.of === load ? result : undefined;
	useEffect(() => {
		if (!load || !isWanted || own?.part) return;
		let isCurrent = true;
		load().then(
			(part) => isCurrent && setResult({ of: load, part }),
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
		part: own?.part,
		hasFailed: own !== undefined && own.part === undefined,
		retry: () => setAttempt(attempt + 1),
	};
}
