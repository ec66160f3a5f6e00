/**
 * What comes from elsewhere than the person's own hand in this tool, and would change the filing at hand: answers from
 * 要不要备案, a plan that was sent. It is offered first, then stored in one act that can be undone, also on the next page.
 */
import { atom } from 'nanostores';
import { addFiling, deleteFiling, makePutBack } from './filing-commands.ts';
import { $currentId, $filings, change, readCurrentEntries, isListed, switchFiling } from './filings.ts';
import { undoKey } from './profile.ts';
import { forget, recall, remember } from './safe-storage.ts';

/** Entries to be stored, by key; `null` takes one back. */
export type StoredValues = Readonly<Record<string, unknown>>;

/** The keys whose value would be another. */
export function findChangedKeys(values: StoredValues): string[] {
	const ours = readCurrentEntries();
	return Object.keys(values).filter((key) => !isSame(ours[key]?.value ?? null, values[key] ?? null));
}

/** Whether something that the person has entered would be lost: then they are asked before. */
export function wouldReplace(values: StoredValues): boolean {
	const ours = readCurrentEntries();
	return findChangedKeys(values).some((key) => (ours[key]?.value ?? null) !== null);
}

/** Stores the values in the filing at hand; `kind` is what is said of it. */
export function replaceWith(values: StoredValues, kind: 'replaced' | 'news' = 'replaced'): void {
	const keys = findChangedKeys(values);
	const ours = readCurrentEntries();
	keepUndo({
		kind,
		filing: $currentId.get(),
		before: Object.fromEntries(keys.map((key) => [key, ours[key]?.value ?? null])),
	});
	change(values);
}

/** Stores the values as a filing of their own, and goes to it. */
export function saveApart(values: StoredValues): void {
	const last = $currentId.get();
	const filing = addFiling('');
	keepUndo({ kind: 'apart', filing, last });
	change(values);
}

/** What was done last and can be undone, in this tab. */
export type UndoNote =
	| { readonly kind: 'replaced' | 'news'; readonly filing: string; readonly before: StoredValues }
	| { readonly kind: 'apart'; readonly filing: string; readonly last: string };

/** What can be undone; `undefined` where nothing can. */
export const $undo = atom<UndoNote | undefined>();

/** Looks for what was done on the page before this one. */
export function readUndo(): void {
	try {
		const stored = JSON.parse(recall('session', undoKey) ?? 'null') as UndoNote | null;
		$undo.set(stored && isListed(stored.filing) ? stored : undefined);
	} catch {
		$undo.set(undefined);
	}
}

/** Undoes it; it cannot be undone a second time. */
export function undo(done: UndoNote): void {
	forgetUndo();
	if (done.kind !== 'apart') {
		const before = Object.fromEntries(
			Object.entries(done.before).map(([key, value]) => [key, { value, at: 0 }]),
		);
		return makePutBack(done.filing, before, Object.keys(done.before))();
	}
	deleteFiling(done.filing);
	switchFiling(isListed(done.last) ? done.last : $filings.get()[0]!.id);
}

/** Leaves everything as it is now. */
export function forgetUndo(): void {
	forget('session', undoKey);
	$undo.set(undefined);
}

function keepUndo(done: UndoNote): void {
	remember('session', undoKey, JSON.stringify(done));
	$undo.set(done);
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
