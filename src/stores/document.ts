import { atom, type ReadableAtom } from 'nanostores';
import * as v from 'valibot';
import {
	findLatestChange,
	mergeEntries,
	readEntries,
	areEntriesEqual,
	wholeNumber,
	type Entries,
} from './entries.ts';
import { joinActs } from './join-acts.ts';
import {
	withLock,
	listKeys,
	moveStored,
	readStored,
	removeStored,
	readUnsaved,
	writeStored,
} from './storage.ts';
import { watch } from './storage-events.ts';

/** The version of the stored form. An older one is brought up by `migrations`, a newer one is only read. */
export const documentVersion = 2;

/** From each older version's entries to the next. What could not be read as an entry is left out before. */
const migrations: Readonly<Record<number, (older: Entries) => Entries>> = { 1: joinActs };

const schema = v.looseObject({
	version: wholeNumber(),
	entries: v.unknown(),
});

/** What became of a stored document when it was read. */
export type DocumentState =
	/** Read and written. */
	| 'ok'
	/** What was stored could not be read; it is set aside under another key. */
	| 'damaged'
	/** Written by a newer release: shown, not changed, until the page is reloaded. */
	| 'newer';

/** A stored set of entries. */
export interface Document {
	readonly $entries: ReadableAtom<Entries>;
	readonly $state: ReadableAtom<DocumentState>;
	/** Changes entries now; `null` deletes. Does nothing while the document is `newer`. */
	change(values: Readonly<Record<string, unknown>>): void;
	/** Merges entries from elsewhere, each with its own time of change. */
	merge(entries: Entries): void;
	/** Stores what waits for the lock, and stops listening to other tabs. */
	close(): void;
}

/** What a stored text holds. Nothing stored is an empty document; of a damaged one, what can still be read. */
export function parseDocument(text: string | null): { entries: Entries; state: DocumentState } {
	if (text === null) return { entries: {}, state: 'ok' };
	try {
		const data = checkDocument(JSON.parse(text));
		const { entries: written, dropped } = readEntries(data.entries);
		let entries = written;
		for (let version = data.version; version < documentVersion; version++) {
			const migrate = migrations[version];
			if (!migrate) throw new Error(`no way from version ${version}`);
			entries = migrate(entries);
		}
		if (data.version > documentVersion) return { entries, state: 'newer' };
		return { entries, state: dropped > 0 ? 'damaged' : 'ok' };
	} catch {
		return { entries: {}, state: isNewer(text) ? 'newer' : 'damaged' };
	}
}

/** Throws where it is no document. */
function checkDocument(data: unknown): v.InferOutput<typeof schema> {
	const { success, output } = v.safeParse(schema, data);
	if (!success) throw new TypeError('not a document');
	return output;
}

/** A newer release may have changed everything but the version. */
function isNewer(text: string): boolean {
	try {
		const { version } = JSON.parse(text) as { version: unknown };
		return typeof version === 'number' && version > documentVersion;
	} catch {
		return false;
	}
}

/**
 * Opens the document under `key`, reading no clock but `now` (milliseconds since 1970). The clock is looked up at each
 * reading, not when this module is loaded: whoever replaces it later, as tests do, is heard.
 */
export function openDocument(key: string, now = () => Date.now()): Document {
	const $entries = atom<Entries>({});
	const $state = atom<DocumentState>('ok');

	/** Takes in what is stored. Returns what may be written over; `undefined` where nothing may. */
	const load = (): Entries | undefined => {
		const stored = parseDocument(readStored(key));
		if (stored.state !== 'ok') $state.set(stored.state);
		const merged = [stored, parseDocument(readUnsaved(key))].reduce(
			(all, { entries }) => mergeEntries(all, entries),
			$entries.get(),
		);
		if (!areEntriesEqual(merged, $entries.get())) $entries.set(merged);
		if (stored.state === 'newer') return undefined;
		if (stored.state === 'damaged') return moveStored(key, makeQuarantineKey(key, now())) ? {} : undefined;
		return stored.entries;
	};

	const save = () => {
		const stored = load();
		if (!stored || areEntriesEqual(stored, $entries.get())) return;
		writeStored(key, JSON.stringify({ version: documentVersion, entries: $entries.get() }));
	};

	let isLeaving = false;

	const put = (entries: Entries) => {
		if ($state.get() === 'newer') return;
		$entries.set(mergeEntries($entries.get(), entries));
		if (isLeaving) save();
		else withLock(key, save);
	};

	load();
	if ($state.get() === 'damaged') withLock(key, save);
	const unwatch = watch(key, () => withLock(key, save));
	// A page that is closed before the lock comes must still keep the last tick, and what others save as it goes.
	const onHide = () => {
		isLeaving = true;
		save();
	};
	const onShow = () => {
		isLeaving = false;
	};
	addEventListener('pagehide', onHide);
	addEventListener('pageshow', onShow);

	return {
		$entries,
		$state,
		change(values) {
			const at = Math.max(now(), findLatestChange($entries.get()) + 1);
			put(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at }])));
		},
		merge: put,
		close() {
			save();
			unwatch();
			removeEventListener('pagehide', onHide);
			removeEventListener('pageshow', onShow);
		},
	};
}

const quarantinePrefix = 'beian:aside:';
const makeQuarantineKey = (key: string, at: number) => `${quarantinePrefix}${at}:${key}`;

/** A text that could not be read, kept as it was. */
export interface Quarantined {
	readonly key: string;
	/** What it was stored under. */
	readonly from: string;
	readonly text: string;
}

/** Texts that were set aside, oldest first. */
export function readQuarantined(): Quarantined[] {
	return listKeys(quarantinePrefix).map((key) => ({
		key,
		from: key.slice(quarantinePrefix.length).replace(/^\d+:/, ''),
		text: readStored(key) ?? '',
	}));
}

/** Forgets a text that was set aside, once all of it has been read after all. */
export function forgetQuarantined({ key }: Quarantined): void {
	removeStored(key);
}
