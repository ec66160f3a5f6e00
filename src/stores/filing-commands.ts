/** What is done to whole filings, and to their list. */
import { computed } from 'nanostores';
import type { Unsaved } from '../domain/checklist/second-home.ts';
import { toShanghaiDay } from '../domain/day.ts';
import {
	readQuarantined,
	forgetQuarantined,
	openDocument,
	parseDocument,
	type Quarantined,
} from './document.ts';
import { findLatestChange, type Entries } from './entries.ts';
import {
	$quarantined,
	$currentId,
	$entries,
	$filings,
	$index,
	change,
	changeIndex,
	readCurrentEntries,
	isListed,
	mergeIntoCurrent,
	mergeIntoIndex,
	switchFiling,
} from './filings.ts';
import { makeDocumentKey, firstFiling, indexKey } from './profile.ts';

/**
 * Begins a further filing and goes to it.
 *
 * @returns its id
 */
export function addFiling(name: string): string {
	const id = `f${Date.now().toString(36)}`;
	changeIndex({ [`filing.${id}`]: { name } });
	switchFiling(id);
	return id;
}

/** Gives a filing another name. */
export function renameFiling(id: string, name: string): void {
	changeIndex({ [`filing.${id}`]: { name } });
}

/** Takes a filing off the list. What it holds stays stored, so that the returned function can put it back. */
export function deleteFiling(id: string): () => void {
	const { name } = $filings.get().find((filing) => filing.id === id) ?? { name: '' };
	const left = $filings.get().find((filing) => filing.id !== id)?.id ?? firstFiling;
	// Pages that only look at the profile know the one at hand by this alone.
	changeIndex({ [`filing.${id}`]: null, ...(id === $currentId.get() && { current: left }) });
	return () => {
		renameFiling(id, name);
		switchFiling(id);
	};
}

/**
 * Empties the filing at hand, with marks of the deletion, so that no other tab brings anything back.
 *
 * @returns what undoes it
 */
export function resetFiling(): () => void {
	const before = readCurrentEntries();
	const keys = Object.keys(before);
	const undo = makePutBack($currentId.get(), before, keys);
	change(Object.fromEntries(keys.map((key) => [key, null])));
	return undo;
}

/** How to set entries of a filing back to what they were, which goes back to that filing first; nothing happens where it is gone. */
export function makePutBack(filing: string, before: Entries, keys: readonly string[]): () => void {
	return () => {
		if ($currentId.get() !== filing) switchFiling(filing);
		if ($currentId.get() !== filing) return;
		change(Object.fromEntries(keys.map((key) => [key, before[key]?.value ?? null])));
	};
}

/** Merges entries from a file or a link into a filing, which is listed if it was not. */
export function mergeInto(id: string, name: string, entries: Entries): void {
	if (!isListed(id)) renameFiling(id, name);
	if (id === $currentId.get()) return mergeIntoCurrent(entries);
	const document = openDocument(makeDocumentKey(id));
	document.merge(entries);
	document.close();
}

/**
 * Reads once more the texts that were set aside as unreadable, by this release or an older one, and merges what can be read now.
 *
 * @returns whether all of it could be read
 */
export function recoverQuarantined(): boolean {
	// The list first: it knows the names of the filings, and a filing that it does not know is listed without one.
	const isList = ({ from }: Quarantined) => from === indexKey;
	for (const lost of [...$quarantined.get()].sort((a, b) => Number(isList(b)) - Number(isList(a)))) {
		const { entries, state } = parseDocument(lost.text);
		if (isList(lost)) mergeIntoIndex(entries);
		else mergeInto(lost.from.slice(makeDocumentKey('').length), '', entries);
		if (state === 'ok') forgetQuarantined(lost);
	}
	$quarantined.set(readQuarantined());
	return $quarantined.get().length === 0;
}

/** The latest change that the filing at hand's last copy elsewhere holds, and when that was made: milliseconds since 1970. */
export const $lastCopy = computed([$index, $currentId], (index, id) => {
	const { value, at } = index[`saved.${id}`] ?? {};
	return typeof value === 'number' && value > 0 ? { holds: value, at: at! } : undefined;
});

/** What of the filing at hand has no second home. */
export const $unsaved = computed([$entries, $lastCopy], (entries, copy): Unsaved => ({
	tasks: Object.entries(entries).filter(
		([key, { value, at }]) => key.startsWith('task.') && value !== null && at > (copy?.holds ?? 0),
	).length,
	savedOn: copy && toShanghaiDay(copy.at),
}));

/** Notes that the filing at hand, as it is now, has a second home. */
export function markSavedElsewhere(): void {
	setLastCopy($currentId.get(), findLatestChange($entries.get()));
}

/** Notes up to which change a filing has a copy elsewhere; `undefined` for none. */
export function setLastCopy(id: string, holds: number | undefined): void {
	changeIndex({ [`saved.${id}`]: holds ?? null });
}
