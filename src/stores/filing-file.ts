import * as v from 'valibot';
import { calendarIdKey, decodeFragment } from '../domain/resume-link.ts';
import { mergeEntries, readEntries, areEntriesEqual, boundedText, type Entries } from './entries.ts';
import { joinActs } from './join-acts.ts';

/** Entries from a file or a link, checked and not yet taken in. */
export interface Incoming {
	/** What the filing was called there; empty without a name. */
	readonly name: string;
	readonly entries: Entries;
	/** Parts that could not be read and are left out. */
	readonly dropped: number;
}

/**
 * Why nothing can be taken in: not a file of this checklist, made by a newer release, far too big,
 * a link cut short, or with nothing in it.
 */
export type Refusal = 'not-ours' | 'newer' | 'too-big' | 'broken' | 'empty';

/** Largest file that is opened, in bytes. A filing with every note at its longest stays below. */
export const fileLimit = 2_000_000;

const format = 'beian-guide';
const version = 1;

const fileSchema = v.looseObject({
	format: v.literal(format),
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	name: v.optional(boundedText(100), ''),
	entries: v.optional(v.unknown(), {}),
});

/** A filing as the text of a file. */
export function writeFileText(name: string, entries: Entries): string {
	return `${JSON.stringify({ format, version, name, entries }, null, '\t')}\n`;
}

/** Reads the text of a file. */
export function readFileText(text: string): Incoming | Refusal {
	if (text.length > fileLimit) return 'too-big';
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return 'not-ours';
	}
	const file = v.safeParse(fileSchema, data);
	if (!file.success) return 'not-ours';
	return file.output.version > version
		? 'newer'
		: checkEntries(file.output.name, file.output.entries, 'not-ours');
}

/** Reads the fragment of a resume link. */
export async function readFragment(fragment: string): Promise<Incoming | Refusal> {
	const carried = await decodeFragment(fragment);
	return typeof carried === 'string' ? carried : checkEntries('', carried, 'broken');
}

function checkEntries(name: string, data: unknown, otherwise: Refusal): Incoming | Refusal {
	try {
		const { entries, dropped } = readEntries(data);
		if (Object.keys(entries).length > 0) return { name, entries: joinActs(entries), dropped };
		return dropped > 0 ? otherwise : 'empty';
	} catch {
		return otherwise;
	}
}

/** What taking entries in would change. */
export interface Preview {
	readonly profile: number;
	readonly tasks: number;
	readonly others: number;
	/** Tasks that this release does not know; they are kept. */
	readonly unknown: number;
}

/** What would be another value after taking entries in: of what both sides have changed, the later one stays. */
export function findChanges(ours: Entries, theirs: Entries): Readonly<Record<string, unknown>> {
	const merged = mergeEntries(ours, theirs);
	return Object.fromEntries(
		Object.keys(theirs)
			.filter((key) => key !== calendarIdKey && !isSameValue(merged[key]!.value, ours[key]?.value ?? null))
			.map((key) => [key, merged[key]!.value]),
	);
}

/** Compares what comes in with what is there; only what would change of what a person entered is counted. */
export function previewImport(ours: Entries, theirs: Entries, isKnownTask: (id: string) => boolean): Preview {
	const changed = Object.keys(findChanges(ours, theirs));
	const tasks = changed.filter((key) => key.startsWith('task.'));
	const profile = changed.filter((key) => key.startsWith('profile.'));
	return {
		profile: profile.length,
		tasks: tasks.length,
		others: changed.length - tasks.length - profile.length,
		unknown: tasks.filter((key) => !isKnownTask(key.slice('task.'.length))).length,
	};
}

/** How many places would change in all; tasks that are not known are among the tasks. */
export function countChanges({ profile, tasks, others }: Preview): number {
	return profile + tasks + others;
}

function isSameValue(a: unknown, b: unknown): boolean {
	return areEntriesEqual({ a: { value: a, at: 0 } }, { a: { value: b, at: 0 } });
}
