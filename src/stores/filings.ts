import { atom, computed } from 'nanostores';
import * as v from 'valibot';
import type { Unsaved } from '../domain/checklist/second-home.ts';
import { shanghaiDay } from '../domain/day.ts';
import {
	asides,
	forgetAside,
	openDocument,
	parseDocument,
	type Aside,
	type Document,
	type DocumentState,
} from './document.ts';
import { latestChange, type Entries } from './entries.ts';
import { documentKey, firstFiling, indexKey } from './profile.ts';
import { emptyFiling, filingFrom, type Filing } from './filing.ts';
import { remove } from './storage.ts';

/**
 * The filings of this visitor: one document each, and an index of their names. A visitor with one filing
 * never sees that there could be more: it is `main`, without a name, and comes into being at the first change.
 */
export interface FilingSummary {
	readonly id: string;
	/** What the visitor calls it; empty for a first filing that was never named. */
	readonly name: string;
}

const summarySchema = v.object({ name: v.pipe(v.string(), v.maxLength(100)) });

const $index = atom<Entries>({});
const $indexState = atom<DocumentState>('ok');
const $entries = atom<Entries>({});
const $documentState = atom<DocumentState>('ok');

/** Whether the stored filings have been read: false on the server and until the first island is alive. */
export const $opened = atom(false);
/** Id of the filing at hand. */
export const $currentId = atom(firstFiling);

/** The filings, oldest first; never none. */
export const $filings = computed($index, (index): FilingSummary[] => {
	const named = Object.entries(index).flatMap(([key, { value }]) => {
		const parsed = v.safeParse(summarySchema, value);
		return key.startsWith('filing.') && parsed.success
			? [{ id: key.slice('filing.'.length), ...parsed.output }]
			: [];
	});
	const isFirstImplied = index[`filing.${firstFiling}`] === undefined || named.length === 0;
	return [...(isFirstImplied ? [{ id: firstFiling, name: '' }] : []), ...named].sort(
		(a, b) => order(a.id) - order(b.id),
	);
});

/** The filing at hand, as its entries say. */
export const $filing = computed($entries, (entries): Filing =>
	Object.keys(entries).length ? filingFrom(entries) : emptyFiling,
);

/** Texts that could not be read and were set aside, in this visit or an earlier one. */
export const $asides = atom<readonly Aside[]>([]);

/** The worst of what happened to the index and to the filing at hand. */
export const $documents = computed(
	[$indexState, $documentState, $asides],
	(index, document, asides): DocumentState => {
		if (index === 'newer' || document === 'newer') return 'newer';
		return index === 'damaged' || document === 'damaged' || asides.length > 0 ? 'damaged' : 'ok';
	},
);

/** Reads once more what was set aside, as an older release may have done, and merges what can be read. Returns whether all of it could. */
export function recoverAsides(): boolean {
	for (const aside of $asides.get()) {
		const { entries, state } = parseDocument(aside.text);
		if (aside.from === indexKey) index?.merge(entries);
		else mergeInto(aside.from.slice(documentKey('').length), '', entries);
		if (state === 'ok') forgetAside(aside);
	}
	$asides.set(asides());
	return $asides.get().length === 0;
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
	savedOn: copy && shanghaiDay(copy.at),
}));

/** Notes that the filing at hand, as it is now, has a second home. */
export function markSavedElsewhere(): void {
	setLastCopy($currentId.get(), latestChange($entries.get()));
}

/** Notes up to which change a filing has a copy elsewhere; `undefined` for none. */
export function setLastCopy(id: string, holds: number | undefined): void {
	index?.change({ [`saved.${id}`]: holds ?? null });
}

let index: Document | undefined;
let current: Document | undefined;
let stopFollowing = () => {};

/** Reads what is stored; call it once the page is alive. Calling again does nothing. */
export function openFilings(): void {
	if (index) return;
	index = openDocument(indexKey);
	index.$entries.subscribe((entries) => {
		$index.set(entries);
		leaveDeleted();
	});
	index.$state.subscribe((state) => $indexState.set(state));
	const last = $index.get()['current']?.value;
	open(typeof last === 'string' && isListed(last) ? last : ($filings.get()[0]?.id ?? firstFiling));
	purgeDeleted(Date.now());
	$asides.set(asides());
	$opened.set(true);
}

/** Goes to another filing and remembers it for the next visit. */
export function switchFiling(id: string): void {
	if (!isListed(id)) return;
	open(id);
	index?.change({ current: id });
}

/** How long a deleted filing stays stored, so that the deletion can be undone, also from another tab. */
const undoable = 86_400_000;

function purgeDeleted(now: number): void {
	for (const [key, { value, at }] of Object.entries($index.get())) {
		if (!key.startsWith('filing.') || value !== null || now - at < undoable) continue;
		const id = key.slice('filing.'.length);
		if (!isListed(id)) remove(documentKey(id));
	}
}

/** Begins a further filing and goes to it. Returns its id. */
export function addFiling(name: string): string {
	const id = `f${Date.now().toString(36)}`;
	const named =
		isListed(firstFiling) && !$index.get()[`filing.${firstFiling}`]
			? { [`filing.${firstFiling}`]: { name: '' } }
			: {};
	index?.change({ ...named, [`filing.${id}`]: { name } });
	switchFiling(id);
	return id;
}

/** Gives a filing another name. */
export function renameFiling(id: string, name: string): void {
	index?.change({ [`filing.${id}`]: { name } });
}

/** Takes a filing off the list. What it holds stays stored, so that the returned function can put it back. */
export function deleteFiling(id: string): () => void {
	const { name } = $filings.get().find((filing) => filing.id === id) ?? { name: '' };
	const left = $filings.get().find((filing) => filing.id !== id)?.id ?? firstFiling;
	// Pages that only look at the profile know the one at hand by this alone.
	index?.change({ [`filing.${id}`]: null, ...(id === $currentId.get() && { current: left }) });
	return () => {
		renameFiling(id, name);
		switchFiling(id);
	};
}

/** Changes entries of the filing at hand. */
export function change(values: Readonly<Record<string, unknown>>): void {
	current?.change(values);
}

/** The entries of the filing at hand, for a file or a link. */
export function currentEntries(): Entries {
	return $entries.get();
}

/** Merges entries from a file or a link into a filing, which is listed if it was not. */
export function mergeInto(id: string, name: string, entries: Entries): void {
	if (!isListed(id)) renameFiling(id, name);
	if (id === $currentId.get()) return current?.merge(entries);
	const document = openDocument(documentKey(id));
	document.merge(entries);
	document.close();
}

function isListed(id: string): boolean {
	return $filings.get().some((filing) => filing.id === id);
}

/** When another tab has deleted the filing at hand, goes to the first that is left. */
function leaveDeleted(): void {
	if (!current || isListed($currentId.get())) return;
	open($filings.get()[0]?.id ?? firstFiling);
}

function open(id: string): void {
	stopFollowing();
	const document = openDocument(documentKey(id));
	current = document;
	$currentId.set(id);
	const stop = [
		document.$entries.subscribe((entries) => $entries.set(entries)),
		document.$state.subscribe((state) => $documentState.set(state)),
	];
	stopFollowing = () => {
		for (const end of stop) end();
		document.close();
	};
}

/** Ids after the first are times of creation. */
function order(id: string): number {
	return id === firstFiling ? 0 : Number.parseInt(id.slice(1), 36);
}
