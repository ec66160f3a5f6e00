import { useState } from 'preact/hooks';
import { usePart } from '../ui/use-part.ts';
import type { OpenCheck } from './open-check.ts';

const load = () => import('./Sms.tsx');

/** The part about the SMS check: needed while the check runs, and where somebody opens it. */
export function useSms(check: OpenCheck | undefined) {
	const [isOpened, setOpened] = useState(false);
	const isNeeded = check?.isRunning === true;
	const { part, isMissing } = usePart(load, isNeeded || isOpened);
	return { part, isMissing, isAwaited: isNeeded && !part && !isMissing, open: () => setOpened(true) };
}

export type Sms = ReturnType<typeof useSms>;
