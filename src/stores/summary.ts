/**
 * The summary of the filing at hand, for pages that are no tools: read before the first paint, so without a schema library
 * and without the stores. Whoever changes the summary's form changes its version; an older one then counts as missing.
 */
import type { CaseSummary } from '../domain/case-summary.ts';
import type { ProfileKey } from '../domain/profile.ts';
import type { Entries } from './entries.ts';
import { makeDocumentKey, indexKey, peekFiling } from './profile.ts';
import { recall, remember } from './safe-storage.ts';
import { watch } from './storage-events.ts';

const summaryKey = 'beian:summary';
const version = 1;

/** What of a filing a summary was made of: it is stale when the filing has changed since. */
interface Stored {
	readonly version: number;
	readonly filing: string;
	/** The latest change that it knows of: milliseconds since 1970. */
	readonly change: number;
	readonly summary: CaseSummary;
}

/** The case of the filing at hand, as far as it can be told at a glance. */
export interface PeekedCase {
	/** The answers as they are stored, unchecked: the list of all that are allowed would weigh more than what reads them. */
	readonly answers: Readonly<Partial<Record<ProfileKey, unknown>>>;
	/** Missing where no tool has made one since the filing was last changed. */
	readonly summary: CaseSummary | undefined;
}

/** The case of the filing at hand; `undefined` where nothing has been said or done yet. Never throws. */
export function peekCase(): PeekedCase | undefined {
	const { id, entries } = peekFiling();
	const values = Object.values(entries);
	if (!values.some(({ value }) => value !== null)) return undefined;
	const stored = peekStored();
	const isFresh = stored?.filing === id && stored.change === findLatest(entries);
	const answers = Object.entries(entries).flatMap(([key, { value }]) =>
		key.startsWith('profile.') ? [[key.slice('profile.'.length), value] as const] : [],
	);
	return { answers: Object.fromEntries(answers), summary: isFresh ? stored.summary : undefined };
}

/** Stores the summary of a filing whose entries it was made of. */
export function keepSummary(filing: string, entries: Entries, summary: CaseSummary): void {
	remember('local', summaryKey, JSON.stringify({ version, filing, change: findLatest(entries), summary }));
}

/** Whether the stored summary is of these entries. */
export function hasSummaryOf(filing: string, entries: Entries): boolean {
	const stored = peekStored();
	return stored?.filing === filing && stored.change === findLatest(entries);
}

/** Calls `changed` when another tab has changed the filing at hand or its summary, and when the page comes back from the back-forward cache. */
export function watchCase(changed: () => void): () => void {
	return watch(
		(key) => key === indexKey || key === summaryKey || key.startsWith(makeDocumentKey('')),
		changed,
	);
}

function findLatest(entries: Entries): number {
	return Object.values(entries).reduce((latest, { at }) => Math.max(latest, at || 0), 0);
}

/** What is stored, as far as it has the form that its version promises. */
function peekStored(): Stored | undefined {
	try {
		const stored = JSON.parse(recall('local', summaryKey) ?? 'null') as Stored | null;
		return stored?.version === version && Array.isArray(stored.summary.phases) ? stored : undefined;
	} catch {
		return undefined;
	}
}
