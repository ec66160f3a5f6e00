import { lookalikes } from './lookalikes.ts';

/** A text together with where each of its UTF-16 units stood in the name as given. */
export interface View {
	readonly text: string;
	/** For each unit of `text`: offsets into the name as given of what it came from. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** A name as the rules read it. */
export interface Reading {
	/** The name as it was given. */
	readonly given: string;
	/** Normalised, with its spaces and symbols. */
	readonly full: View;
	/** Letters, digits and characters only: what words are looked for in, so that `博 客` and `博.客` are 博客. */
	readonly core: View;
	/** Offsets of what cannot be seen: control, zero-width and direction marks. */
	readonly invisible: readonly (readonly [start: number, end: number])[];
}

/** Folds one character or none to what it is taken for. */
export type Fold = ReadonlyMap<string, string>;

/** The table of look-alikes and of traditional characters. `traditional` is pairs of characters. */
export function foldTable(traditional: string): Fold {
	return new Map([...pairs(lookalikes), ...pairs(traditional)]);
}

const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const solid = /[\p{L}\p{N}]/u;

/** Reads a name: any string, however broken, without throwing. */
export function read(given: string, fold: Fold): Reading {
	const full = builder();
	const core = builder();
	const invisible: [number, number][] = [];
	for (const match of given.matchAll(cluster)) {
		const [start, end] = [match.index, match.index + match[0].length];
		const folded = foldCluster(match[0], fold);
		if (folded === '') invisible.push([start, end]);
		for (const char of folded) {
			full.add(char, start, end);
			if (solid.test(char)) core.add(char, start, end);
		}
	}
	return { given, full: full.view(), core: core.view(), invisible };
}

/** The normalised text with spaces and symbols; normalising it again changes nothing. */
export function normalize(text: string, fold: Fold): string {
	return [...text.matchAll(cluster)].map((match) => foldCluster(match[0], fold)).join('');
}

function foldCluster(text: string, fold: Fold): string {
	const plain = text.normalize('NFKC').toLowerCase().normalize('NFKC');
	let folded = '';
	for (const char of plain) {
		if (/\s/u.test(char)) folded += ' ';
		else if (!unseen.test(char) && !/\p{M}/u.test(char)) folded += fold.get(char) ?? char;
	}
	return folded;
}

function* pairs(list: string): Generator<[string, string]> {
	const chars = [...list];
	for (let place = 0; place + 1 < chars.length; place += 2) yield [chars[place]!, chars[place + 1]!];
}

function builder() {
	let text = '';
	const starts: number[] = [];
	const ends: number[] = [];
	return {
		add(char: string, start: number, end: number) {
			text += char;
			for (let unit = 0; unit < char.length; unit++) {
				starts.push(start);
				ends.push(end);
			}
		},
		view: (): View => ({ text, starts, ends }),
	};
}
