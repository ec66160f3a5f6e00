import { atom, computed } from 'nanostores';
import * as v from 'valibot';
import {
	readQuarantined,
	openDocument,
	type Quarantined,
	type Document,
	type DocumentState,
} from './document.ts';
import { boundedText, type Entries } from './entries.ts';
import { makeDocumentKey, firstFiling, indexKey } from './profile.ts';
import { emptyFiling, readFiling, type Filing } from './filing-schema.ts';
import { removeStored } from './storage.ts';

/**
 * The filings of this visitor: one document each, and an index of their names. A visitor with one filing
 * never sees that there could be more: it is `main`, without a name, and comes into being at the first change.
 * What is done to whole filings stands in `filing-commands.ts`, which few parts need.
 */
export interface FilingSummary {
	readonly id: string;
	/** What the visitor calls it; empty for a first filing that was never named. */
	readonly name: string;
}

const summarySchema = v.object({ name: boundedText(100) });

/** The index's entries; for the stores beside this one. */
export const $index = atom<Entries>({});
const $indexState = atom<DocumentState>('ok');
/** The entries of the filing at hand; for the stores beside this one. */
export const $entries = atom<Entries>({});
const $documentState = atom<DocumentState>('ok');

/** Whether the stored filings have been read: false on the server and until the page's tool is awake. */
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
		(a, b) => readCreation(a.id) - readCreation(b.id),
	);
});

/** The filing at hand, as its entries say. */
export const $filing = computed($entries, (entries): Filing =>
	Object.keys(entries).length ? readFiling(entries) : emptyFiling,
);

/** Texts that could not be read and were set aside, in this visit or an earlier one. */
export const $quarantined = atom<readonly Quarantined[]>([]);

/** The worst of what happened to the index and to the filing at hand. */
export const $documents = computed(
	[$indexState, $documentState, $quarantined],
	(index, document, quarantined): DocumentState => {
		if (index === 'newer' || document === 'newer') return 'newer';
		return index === 'damaged' || document === 'damaged' || quarantined.length > 0 ? 'damaged' : 'ok';
	},
);

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
	open(typeof last === 'string' && isListed(last) ? last : $filings.get()[0]!.id);
	purgeDeleted(Date.now());
	$quarantined.set(readQuarantined());
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
		if (!isListed(id)) removeStored(makeDocumentKey(id));
	}
}

/** Changes entries of the index. */
export function changeIndex(values: Readonly<Record<string, unknown>>): void {
	index?.change(values);
}

/** Merges entries from elsewhere into the index. */
export function mergeIntoIndex(entries: Entries): void {
	index?.merge(entries);
}

/** Merges entries from elsewhere into the filing at hand. */
export function mergeIntoCurrent(entries: Entries): void {
	current?.merge(entries);
}

/** Changes entries of the filing at hand. */
export function change(values: Readonly<Record<string, unknown>>): void {
	current?.change(values);
}

/** The entries of the filing at hand, for a file or a link. */
export function readCurrentEntries(): Entries {
	return $entries.get();
}

/** Whether there is a filing with this id. */
export function isListed(id: string): boolean {
	return $filings.get().some((filing) => filing.id === id);
}

/** When another tab has deleted the filing at hand, goes to the first that is left. */
function leaveDeleted(): void {
	if (!current || isListed($currentId.get())) return;
	open($filings.get()[0]!.id);
}

function open(id: string): void {
	stopFollowing();
	const document = openDocument(makeDocumentKey(id));
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
function readCreation(id: string): number {
	return id === firstFiling ? 0 : Number.parseInt(id.slice(1), 36);
}
