import type { View } from './normalize.ts';

/** A word that somebody looks for. */
export interface Pattern {
	readonly word: string;
	readonly owner: number;
	/** An innocent word: whatever of the owner's lies within it does not count. */
	readonly innocent?: boolean;
}

/** Where a word of `owner` stands in the text; offsets of the view. */
export interface Hit {
	readonly owner: number;
	readonly start: number;
	readonly end: number;
}

interface Node {
	readonly next: Map<string, Node>;
	readonly owners: { readonly owner: number; readonly innocent: boolean }[];
}

/** Finds all words at once; per owner the longest of those that overlap, without those inside innocent words. */
export function matcher(patterns: Iterable<Pattern>): (view: View) => Hit[] {
	const root = node();
	for (const { word, owner, innocent = false } of patterns) {
		let at = root;
		for (const unit of word.split('')) {
			let next = at.next.get(unit);
			if (next === undefined) at.next.set(unit, (next = node()));
			at = next;
		}
		at.owners.push({ owner, innocent });
	}
	return (view) => {
		const hits: Hit[] = [];
		const innocent: Hit[] = [];
		for (let start = 0; start < view.text.length; start++) {
			let at: Node | undefined = root;
			for (let end = start; end < view.text.length;) {
				at = at.next.get(view.text[end++]!);
				if (at === undefined) break;
				if (at.owners.length === 0 || !bounded(view, start, end)) continue;
				for (const found of at.owners) {
					(found.innocent ? innocent : hits).push({ owner: found.owner, start, end });
				}
			}
		}
		return hits.filter(
			(hit) =>
				!innocent.some((word) => within(hit, word)) &&
				!hits.some((other) => other !== hit && within(hit, other) && length(other) > length(hit)),
		);
	};
}

const node = (): Node => ({ next: new Map(), owners: [] });
const length = (hit: Hit) => hit.end - hit.start;
const within = (hit: Hit, other: Hit) =>
	other.owner === hit.owner && other.start <= hit.start && hit.end <= other.end;

/** A word of Latin letters must stand alone: `app` is not in `happy`. */
function bounded({ text, starts, ends }: View, start: number, end: number): boolean {
	return !joined(start) && !joined(end);

	function joined(place: number): boolean {
		if (place === 0 || place === text.length) return false;
		return /[a-z]/.test(text[place - 1]!) && /[a-z]/.test(text[place]!) && ends[place - 1] === starts[place];
	}
}
