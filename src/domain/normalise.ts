/** A text in the form in which texts are compared, with where each of its UTF-16 units stood in the text as given. */
export interface Normalised {
	readonly given: string;
	readonly text: string;
	/** For each unit of `text`: offsets into `given` of what it came from. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** Offsets into `given` of what left nothing: above all what cannot be seen. With `starts` and `ends` they cover all of it. */
	readonly dropped: readonly (readonly [start: number, end: number])[];
}

/** Brings a text into the form in which texts are compared. */
export type Normalise = (given: string) => Normalised;

/** What a character in its usual form (NFKC, small letters, one kind of space) is taken for besides; `''` leaves it out. */
export type Fold = ReadonlyMap<string, string>;

/** Reads pairs that stand side by side in one string: of a character, and what it is taken for. */
export function readPairs(list: string): Fold {
	const chars = [...list];
	return new Map(chars.flatMap((char, at) => (at % 2 === 0 ? [[char, chars[at + 1] ?? ''] as const] : [])));
}

const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{M}]/u;

/**
 * Makes what brings texts into the form in which they are compared: NFKC, small letters, each white space a space, without
 * marks that stand on letters and without what cannot be seen; then what `fold` says. It takes any string, however broken,
 * and changes nothing the second time.
 */
export function createNormaliser(fold: Fold = new Map()): Normalise {
	const known = new Map<string, string>();
	const foldCluster = (written: string): string => {
		let folded = known.get(written);
		if (folded !== undefined) return folded;
		folded = '';
		for (const char of written.normalize('NFKC').toLowerCase().normalize('NFKC')) {
			const plain = /\s/u.test(char) ? ' ' : unseen.test(char) ? '' : char;
			folded += fold.get(plain) ?? plain;
		}
		if (written.length <= 2) known.set(written, folded);
		return folded;
	};
	return (given) => {
		let text = '';
		const starts: number[] = [];
		const ends: number[] = [];
		const dropped: [number, number][] = [];
		for (const { 0: written, index: start } of given.matchAll(cluster)) {
			const folded = foldCluster(written);
			const end = start + written.length;
			if (folded === '') dropped.push([start, end]);
			for (let unit = 0; unit < folded.length; unit++) {
				starts.push(start);
				ends.push(end);
			}
			text += folded;
		}
		return { given, text, starts, ends, dropped };
	};
}
