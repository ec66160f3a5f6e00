import type { Day } from '../day.ts';

/** How many changed tasks without a copy elsewhere are worth a reminder to back up. */
const reminderTasks = 5;

/** Days after which a copy counts as old, and one changed task is worth a reminder: some browsers forget a site after seven days without a visit. */
const staleDays = 5;

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
	if (savedOn === undefined) return tasks >= reminderTasks;
	const age = today - savedOn;
	if (age === 0) return false;
	return tasks >= (age > 0 && age < staleDays ? reminderTasks : 1);
}
