import { parseDay } from '../domain/day.ts';
import type { Entries, EntryState } from './entries.ts';

/**
 * Releases until November 2026 kept two states: what was ticked in the list (`task.<id>`) and what was marked in the
 * timeline (`plan.done.<step>`). These steps are one act with a task since then. A record of what those releases
 * wrote: it does not follow the content, whose stages may name other tasks one day.
 */
const taskOfStep: Readonly<Record<string, string>> = {
	account: 'account',
	'domain-realname': 'domain-realname',
	'domain-sync': 'domain-sync',
	server: 'buy-server',
	fill: 'submit-review',
	sms: 'sms-verify',
	'authority-review': 'watch-progress',
	'go-live': 'footer-number',
	'police-filing': 'police-filing',
};
const taskOfOrder: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	access: { 'go-live': 'access-switch' },
	cancel: { fill: 'cancel-submit', 'authority-review': 'cancel-watch' },
};
const decision = 'authority-review';

/**
 * Entries with each act stored once, whichever release wrote them; of entries that have it so already nothing changes.
 * Where the list and the timeline both knew of an act the list's state, note and the older of two days are kept; only
 * what the list had as open becomes done. Days that cannot be read stay as they are.
 */
export function joinActs(entries: Entries): Entries {
	const joined = new Map(Object.entries(entries));
	for (const [step, task] of listActs(entries)) {
		const key = `plan.done.${step}`;
		const marked = entries[key];
		if (marked === undefined || !(marked.value === null || isDay(marked.value))) continue;
		joined.delete(key);
		if (marked.value !== null) joined.set(`task.${task}`, joinTask(entries[`task.${task}`], marked));
	}
	return Object.fromEntries(joined);
}

/** Steps with their tasks. When a filing was sent back, only the last decision is the number's. */
function listActs(entries: Entries): [step: string, task: string][] {
	const order = entries['profile.order']?.value;
	const tasks = { ...taskOfStep, ...(typeof order === 'string' && taskOfOrder[order]) };
	const returns = entries['plan.returns']?.value;
	const last = typeof returns === 'number' && returns > 0 ? `${decision}-${returns + 1}` : decision;
	return Object.entries(tasks).map(([step, task]) => [step === decision ? last : step, task]);
}

/** A task that was also marked in the timeline. */
function joinTask(task: EntryState | undefined, marked: EntryState): EntryState {
	const at = Math.max(task?.at ?? 0, marked.at);
	const day = marked.value as string;
	const known = readTask(task?.value);
	if (known.state !== undefined && known.state !== 'open' && known.state !== 'done') return { ...task!, at };
	const date = [day, ...(known.state === 'done' && isDay(known.date) ? [known.date] : [])].sort()[0];
	return { value: { ...known, state: 'done', date }, at };
}

function readTask(value: unknown): { readonly state?: unknown; readonly date?: unknown } {
	return typeof value === 'object' && value !== null ? value : {};
}

function isDay(value: unknown): value is string {
	return typeof value === 'string' && parseDay(value) !== undefined;
}
