import { useEffect, useState } from 'preact/hooks';
import type { NameChecker } from './checker.ts';
import { readRuleNotes, type RuleNotes } from './rule-notes.ts';

export interface LoadedChecker {
	readonly checker: NameChecker;
	readonly notes: RuleNotes;
}

export interface CheckerState {
	readonly loaded: LoadedChecker | undefined;
	readonly isFailed: boolean;
	readonly retry: () => void;
}

/** The checker, fetched once it is wanted. */
export function useChecker(isWanted: boolean): CheckerState {
	const [loaded, setLoaded] = useState<LoadedChecker>();
	const [attempt, setAttempt] = useState(1);
	const [failed, setFailed] = useState(0);
	useEffect(() => {
		if (!isWanted || loaded) return;
		let isCurrent = true;
		import('./checker.ts').then(
			({ makeChecker }) => {
				const notes = readRuleNotes();
				if (isCurrent) setLoaded({ checker: makeChecker(notes), notes });
			},
			() => {
				if (isCurrent) setFailed(attempt);
			},
		);
		return () => {
			isCurrent = false;
		};
	}, [isWanted, attempt]);
	// A browser remembers that a module could not be fetched; only a new page asks for it again.
	const retry = () => (navigator.onLine ? location.reload() : setAttempt(attempt + 1));
	return { loaded, isFailed: failed === attempt, retry };
}
