import type { Entries } from './entries.ts';
import {
	$lastCopy,
	addFiling,
	deleteFiling,
	markSavedElsewhere,
	mergeInto,
	makePutBack,
	setLastCopy,
} from './filing-commands.ts';
import { $currentId, readCurrentEntries, switchFiling } from './filings.ts';
import { countChanges, previewImport, type Incoming } from './filing-file.ts';

/** What was taken in. */
export interface ImportResult {
	/** The filing that holds it. */
	readonly filing: string;
	readonly undo: () => void;
}

/** Merges what came with a file or a link into the filing at hand; nothing is returned where that may not be changed. */
export function importIntoCurrentFiling({ name, entries }: Incoming): ImportResult | undefined {
	const filing = $currentId.get();
	const before = readCurrentEntries();
	const copy = $lastCopy.get()?.holds;
	mergeInto(filing, name, entries);
	const after = readCurrentEntries();
	if (after === before) return undefined;
	const keys = Object.keys(entries).filter((key) => after[key] !== before[key]);
	markCopy(entries);
	const putBack = makePutBack(filing, before, keys);
	return {
		filing,
		undo: () => {
			putBack();
			setLastCopy(filing, copy);
		},
	};
}

/** Takes what came with a file or a link in as a filing of its own, and goes to it. */
export function importAsNewFiling(incoming: Incoming): ImportResult | undefined {
	const last = $currentId.get();
	const filing = addFiling(incoming.name);
	if ($currentId.get() !== filing) return undefined;
	mergeInto(filing, incoming.name, incoming.entries);
	markCopy(incoming.entries);
	return {
		filing,
		undo: () => {
			deleteFiling(filing);
			switchFiling(last);
		},
	};
}

/** What came is a copy elsewhere, unless the filing at hand holds more. */
function markCopy(entries: Entries): void {
	const missing = previewImport(entries, readCurrentEntries(), () => true);
	if (countChanges(missing) === 0) markSavedElsewhere();
}
