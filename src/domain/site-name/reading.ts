import { lookalikes } from '../lookalikes.ts';
import { readPairs, type Fold, type Normalise, type Normalised } from '../normalise.ts';

/** A text together with where each of its UTF-16 units stood in the name as given. */
export type View = Pick<Normalised, 'text' | 'starts' | 'ends'>;

/** A name as the rules read it. */
export interface NameReading {
	/** The name as it was given. */
	readonly given: string;
	/** Normalised, with its spaces and symbols. */
	readonly full: View;
	/** Letters, digits and characters only: what words are looked for in, so that `博 客` and `博.客` are 博客. */
	readonly core: View;
	/** Offsets of what cannot be seen: control, zero-width and direction marks. */
	readonly invisible: readonly (readonly [start: number, end: number])[];
}

/** What is taken for one another in a name: look-alikes, and traditional characters for their simplified ones. `traditional` is pairs of characters. */
export function nameFold(traditional: string): Fold {
	return new Map([...readPairs(lookalikes), ...readPairs(traditional)]);
}

const solid = /[\p{L}\p{N}]/u;

/** Reads a name: any string, however broken, without throwing. */
export function readName(given: string, normalise: Normalise): NameReading {
	const full = normalise(given);
	return { given, full, core: lettersOf(full), invisible: full.dropped };
}

function lettersOf({ text, starts, ends }: View): View {
	let letters = '';
	const core = { starts: [] as number[], ends: [] as number[] };
	let at = 0;
	for (const char of text) {
		if (solid.test(char)) {
			letters += char;
			core.starts.push(...starts.slice(at, at + char.length));
			core.ends.push(...ends.slice(at, at + char.length));
		}
		at += char.length;
	}
	// A nought between Latin letters is meant as an o: b0ke.
	return { text: letters.replace(/(?<=[a-z])0(?=[a-z])/g, 'o'), ...core };
}
