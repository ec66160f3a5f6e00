/** Loaded when a task is marked on a page: it brings the stores, the list and the model with it. */
import { prepareSummary, writeSummary } from '../case/write-summary.ts';
import { $filing, openFilings } from '../../stores/filings.ts';
import { tick } from '../checklist/set-state.ts';

/**
 * Marks a task of the filing at hand as done today, or takes that back, and sums the case up anew for the home page.
 *
 * @returns whether it is marked now: not where nothing can be changed. It is stored when no other tab writes, a moment later
 */
export async function markTask(id: string, isDone: boolean): Promise<boolean> {
	openFilings();
	tick(id, isDone);
	try {
		await prepareSummary();
		writeSummary();
	} catch {
		// The task is kept; the next tool that opens sums the case up.
	}
	return $filing.get().tasks[id]?.state === 'done';
}
