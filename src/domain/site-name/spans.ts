import type { NameReading } from './reading.ts';
import type { PreparedRule } from './prepare.ts';

/** A part of the name: UTF-16 offsets into it as given, and where it stands among its letters. */
export interface NameSpan {
	readonly start: number;
	readonly end: number;
	/** Place in `core`, where the part has one. */
	readonly from?: number;
	readonly to?: number;
	/** Both readings of the name, where the part may be none of its words. */
	readonly readings?: readonly [asWord: string, across: string];
}

/** What a test looks at. */
interface CheckedText {
	readonly reading: NameReading;
	readonly rule: PreparedRule;
	/** The registered name, or a person's name: letters and characters only, normalised. */
	readonly subject?: string | undefined;
	/** The registered name as it was given. */
	readonly registeredName?: string | undefined;
	readonly domain?: string | undefined;
}

/** Finds the parts of a name that a rule objects to. */
export type Test = (input: CheckedText) => NameSpan[];

/** The whole name, without surrounding space. */
export function spanWholeName({ given, core }: NameReading): NameSpan {
	const start = given.length - given.trimStart().length;
	const end = Math.max(start, given.trimEnd().length);
	return { start, end, from: 0, to: core.text.length };
}

/** A part given by offsets into `full`. */
export function toFullSpan({ full }: NameReading, from: number, to: number): NameSpan {
	return { start: full.starts[from]!, end: full.ends[to - 1]! };
}

/** A part given by offsets into `core`. */
export function toCoreSpan({ core }: NameReading, from: number, to: number): NameSpan {
	return { start: core.starts[from]!, end: core.ends[to - 1]!, from, to };
}

/** A part given by offsets into the name. */
export function toGivenSpan(start: number, end: number): NameSpan {
	return { start, end };
}
