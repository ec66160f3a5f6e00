import * as v from 'valibot';

/**
 * A document as a set of entries that are merged one by one: the later change wins, and `null` is the
 * mark of a deletion, so that no other tab or file brings the value back.
 */
export interface EntryState {
	readonly value: unknown;
	/** When it was changed: milliseconds since 1970. */
	readonly at: number;
}

/** Entries by their keys: `profile.order`, `task.<id>`. */
export type Entries = Readonly<Record<string, EntryState>>;

/** A whole number from 0 to `most`, for schemas. */
export const wholeNumber = (most = Number.MAX_SAFE_INTEGER) =>
	v.pipe(
		v.number(),
		v.check((value) => Number.isInteger(value) && value >= 0 && value <= most),
	);

/** A text of `least` to `most` UTF-16 units, for schemas. */
export const boundedText = (most: number, least = 0) =>
	v.pipe(
		v.string(),
		v.check(({ length }) => length >= least && length <= most),
	);

const entry = v.object({ value: v.unknown(), at: wholeNumber() });

/** Letters, digits and hyphens joined by dots: nothing that means something to JavaScript's objects. */
function isKey(name: string): boolean {
	return name.length <= 120 && /^[a-z][a-zA-Z0-9-]*(\.[a-zA-Z0-9-]+)*$/.test(name) && name !== 'constructor';
}

/**
 * Reads the entries of a parsed document, and how many of them could not be read.
 *
 * @throws a `TypeError` where it is no set of entries at all
 */
export function readEntries(data: unknown): { entries: Entries; dropped: number } {
	if (!isRecord(data)) throw new TypeError('not a set of entries');
	const all = Object.entries(data);
	const read = all.flatMap(([name, value]): [string, EntryState][] => {
		const parsed = v.safeParse(entry, value);
		return isKey(name) && parsed.success ? [[name, parsed.output]] : [];
	});
	return { entries: Object.fromEntries(read), dropped: all.length - read.length };
}

function isRecord(data: unknown): data is object {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Both sets as one; of two changes to an entry the later holds, of two at once the greater in writing, so that every tab agrees. */
export function mergeEntries(ours: Entries, theirs: Entries): Entries {
	const merged: Record<string, EntryState> = { ...ours };
	for (const [name, entry] of Object.entries(theirs)) {
		const own = merged[name];
		if (!own || isLater(entry, own)) merged[name] = entry;
	}
	return merged;
}

/** Whether the two hold the same entries. */
export function areEntriesEqual(a: Entries, b: Entries): boolean {
	const names = Object.keys(a);
	return (
		names.length === Object.keys(b).length &&
		names.every((name) => b[name] !== undefined && !isDifferent(a[name]!, b[name]))
	);
}

/** The time of the latest change; 0 where there is none. */
export function findLatestChange(entries: Entries): number {
	return Object.values(entries).reduce((latest, { at }) => Math.max(latest, at), 0);
}

function isLater(entry: EntryState, own: EntryState): boolean {
	if (entry.at !== own.at) return entry.at > own.at;
	return !isWrittenAlike(entry, own) && writeSorted(entry.value) > writeSorted(own.value);
}

function isDifferent(a: EntryState, b: EntryState): boolean {
	return a.at !== b.at || !(isWrittenAlike(a, b) || writeSorted(a.value) === writeSorted(b.value));
}

/** Nearly every entry that is compared is the very same one, read again; this tells without sorting. */
function isWrittenAlike(a: EntryState, b: EntryState): boolean {
	return a === b || JSON.stringify(a.value) === JSON.stringify(b.value);
}

/** JSON with sorted keys, so that the order in which an object was built decides nothing. */
function writeSorted(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		isRecord(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
	);
}
