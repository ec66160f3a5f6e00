import type { Day } from '../day.ts';

/** So many tasks are worth a second home. */
const worth = 5;

/** After so many days even one task is: some browsers forget a site after seven without a visit. */
const old = 5;

/** What has no second home: a file, or a link in someone's chat. */
export interface Unsaved {
	/** How many tasks were changed since the last copy, or ever. */
	readonly tasks: number;
	/** The day of the last copy. */
	readonly savedOn: Day | undefined;
}

/**
 * Whether to remind that progress is in this browser alone: from five tasks on. Never on the day of a copy, and where
 * the last one is five days old, from one task on. A copy from the future tells of a clock that was set, and counts as old.
 */
export function isWorthSaving({ tasks, savedOn }: Unsaved, today: Day): boolean {
	if (savedOn === undefined) return tasks >= worth;
	const age = today - savedOn;
	if (age === 0) return false;
	return tasks >= (age > 0 && age < old ? worth : 1);
}
