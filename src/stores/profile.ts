import { isChoice, profileKeys, type Profile } from '../domain/profile.ts';
import type { Entries } from './entries.ts';
import { recall } from './safe-storage.ts';

/** Where the filings are stored: an index of their names, and a document each. */
export const indexKey = 'beian:index';
/** Where a tab keeps what was done last and can be undone. */
export const undoKey = 'beian:undo';
/** Id of the filing that everybody has from the beginning. */
export const firstFiling = 'main';
/** The key under which a filing is stored. */
export const makeDocumentKey = (id: string) => `beian:filing:${id}`;

/** The profile among a filing's entries. An answer that does not exist is left out. */
export function readProfile(entries: Entries): Profile {
	const profile: Record<string, unknown> = {};
	for (const key of profileKeys) {
		const value = entries[`profile.${key}`]?.value;
		if (Array.isArray(value) ? value.every((one) => isChoice(key, one)) : isChoice(key, value)) {
			profile[key] = value;
		}
	}
	return profile as Profile;
}

/**
 * The profile of the filing at hand, for pages that only look and never write; it brings none of the
 * stores' machinery along. What cannot be read counts as not said.
 */
export function peekProfile(): Profile {
	return readProfile(peekFiling().entries);
}

/** The id and the entries of the filing at hand, as they are stored; what is no entry is left out. */
export function peekFiling(): { readonly id: string; readonly entries: Entries } {
	const current = peek(indexKey)['current']?.value;
	const id = typeof current === 'string' ? current : firstFiling;
	return { id, entries: peek(makeDocumentKey(id)) };
}

function peek(key: string): Entries {
	try {
		const { entries } = JSON.parse(recall('local', key) ?? '{}') as { entries?: object };
		const all = Object.entries(entries ?? {}) as [string, unknown][];
		return Object.fromEntries(
			all.filter(([, entry]) => typeof entry === 'object' && entry !== null),
		) as Entries;
	} catch {
		return {};
	}
}
