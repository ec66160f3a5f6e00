/** Loaded when a task is marked on a page: it brings the stores, the list and the model with it. */
import { prepareSummary, writeSummary } from '../case/write-summary.ts';
import { openFilings } from '../../stores/filings.ts';
import { tick } from '../checklist/set-state.ts';

/** Marks a task of the filing at hand as done today, or takes that back, and sums the case up anew for the home page. */
export async function markTask(id: string, isDone: boolean): Promise<void> {
	openFilings();
	tick(id, isDone);
	try {
		await prepareSummary();
		writeSummary();
	} catch {
		// The task is kept; the next tool that opens sums the case up.
	}
}
