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

export type Entries = Readonly<Record<string, EntryState>>;

/** Letters, digits and hyphens joined by dots: nothing that means something to JavaScript's objects. */
export const entryKey = v.pipe(
	v.string(),
	v.maxLength(120),
	v.regex(/^[a-z][a-zA-Z0-9-]*(\.[a-zA-Z0-9-]+)*$/),
	v.notValue('constructor'),
);

export const entriesSchema = v.record(
	entryKey,
	v.object({ value: v.unknown(), at: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
);

/** Both sets as one; of two changes to an entry the later holds, of two at once the greater in writing, so that every tab agrees. */
export function mergeEntries(ours: Entries, theirs: Entries): Entries {
	const merged: Record<string, EntryState> = { ...ours };
	for (const [key, entry] of Object.entries(theirs)) {
		const own = merged[key];
		if (!own || wins(entry, own)) merged[key] = entry;
	}
	return merged;
}

/** Whether the two hold the same entries. */
export function sameEntries(a: Entries, b: Entries): boolean {
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => b[key] !== undefined && !differs(a[key]!, b[key]))
	);
}

function wins(entry: EntryState, own: EntryState): boolean {
	if (entry.at !== own.at) return entry.at > own.at;
	return JSON.stringify(entry.value) > JSON.stringify(own.value);
}

function differs(a: EntryState, b: EntryState): boolean {
	return a.at !== b.at || JSON.stringify(a.value) !== JSON.stringify(b.value);
}
