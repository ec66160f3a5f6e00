import { atom, type ReadableAtom } from 'nanostores';
import * as v from 'valibot';
import { entriesSchema, mergeEntries, sameEntries, type Entries, type EntryState } from './entries.ts';
import { exclusively, keys, read, remove, watch, write } from './storage.ts';

/** The version of the stored form. An older one is brought up by `migrations`, a newer one is only read. */
export const documentVersion = 1;

/** From each older version to the next. */
const migrations: Readonly<Record<number, (older: Record<string, unknown>) => Record<string, unknown>>> = {};

const schema = v.object({ version: v.literal(documentVersion), entries: entriesSchema });

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
	/** Stops listening to other tabs. */
	close(): void;
}

/** What `key` holds. Nothing stored is an empty document. */
export function parseDocument(text: string | null): { entries: Entries; state: DocumentState } {
	if (text === null) return { entries: {}, state: 'ok' };
	try {
		let data = v.parse(v.looseObject({ version: v.pipe(v.number(), v.integer()) }), JSON.parse(text));
		if (data.version > documentVersion) {
			const known = v.safeParse(v.object({ entries: entriesSchema }), data);
			return { entries: known.success ? known.output.entries : {}, state: 'newer' };
		}
		while (data.version < documentVersion) {
			const migrate = migrations[data.version];
			if (!migrate) throw new Error(`no way from version ${data.version}`);
			data = v.parse(v.looseObject({ version: v.number() }), migrate(data));
		}
		return { entries: v.parse(schema, data).entries, state: 'ok' };
	} catch {
		return { entries: {}, state: 'damaged' };
	}
}

/** Opens the document under `key`, reading no clock but `now`. */
export function openDocument(key: string, now: () => number = Date.now): Document {
	const $entries = atom<Entries>({});
	const $state = atom<DocumentState>('ok');
	let damaged = false;

	/** Takes in what is stored; sets aside what cannot be read before anything is written over it. */
	const load = () => {
		const text = read(key);
		const stored = parseDocument(text);
		if (stored.state === 'damaged' && text !== null) {
			setAside(key, text, now());
			remove(key);
			damaged = true;
		}
		$state.set(stored.state === 'ok' && damaged ? 'damaged' : stored.state);
		const merged = mergeEntries($entries.get(), stored.entries);
		if (!sameEntries(merged, $entries.get())) $entries.set(merged);
		return stored;
	};

	const save = () => {
		const stored = load();
		if (stored.state === 'newer' || sameEntries(stored.entries, $entries.get())) return;
		write(key, JSON.stringify({ version: documentVersion, entries: $entries.get() }));
	};

	const put = (entries: Entries) => {
		if ($state.get() === 'newer') return;
		$entries.set(mergeEntries($entries.get(), entries));
		exclusively(key, save);
	};

	load();
	const unwatch = watch(key, () => exclusively(key, save));
	// A page that is closed before the lock comes must still keep the last tick.
	addEventListener('pagehide', save);

	return {
		$entries,
		$state,
		change(values) {
			const latest = Math.max(0, ...Object.values($entries.get()).map((entry) => entry.at));
			const at = Math.max(now(), latest + 1);
			put(
				Object.fromEntries(
					Object.entries(values).map(([name, value]) => [name, { value, at } as EntryState]),
				),
			);
		},
		merge: put,
		close() {
			unwatch();
			removeEventListener('pagehide', save);
		},
	};
}

const asidePrefix = 'beian:aside:';

/** Keeps a text that could not be read. */
function setAside(key: string, text: string, at: number): void {
	write(`${asidePrefix}${at}:${key}`, text);
}

/** Texts that were set aside: their keys, with what they were stored under, and the texts. */
export function asides(): { key: string; from: string; text: string }[] {
	return keys(asidePrefix).map((key) => ({
		key,
		from: key.slice(asidePrefix.length).replace(/^\d+:/, ''),
		text: read(key) ?? '',
	}));
}
