import type { View } from './reading.ts';

/** A word that somebody looks for. */
export interface Pattern {
	readonly word: string;
	readonly owner: number;
	/** An innocent word: whatever of the owner's lies within it does not count. */
	readonly innocent?: boolean;
	/** Found as well where a part of its characters is written in pinyin: `博ke`. */
	readonly spelled?: boolean;
}

/** The characters that a syllable may stand for. */
export type Syllables = ReadonlyMap<string, string>;

/** Where a word of `owner` stands in the text; offsets of the view. */
export interface WordHit {
	readonly owner: number;
	readonly start: number;
	readonly end: number;
}

interface Node {
	readonly next: Map<string, Node>;
	readonly owners: { readonly owner: number; readonly innocent: boolean; readonly spelled: boolean }[];
}

const longestSyllable = 6;

/** Finds all words at once, those inside others too, without those inside innocent words of their owner; the longer ones first. */
export function createMatcher(patterns: Iterable<Pattern>, syllables: Syllables): (view: View) => WordHit[] {
	const root = node();
	for (const { word, owner, innocent = false, spelled = false } of patterns) {
		let at = root;
		for (const unit of word.split('')) {
			let next = at.next.get(unit);
			if (next === undefined) at.next.set(unit, (next = node()));
			at = next;
		}
		at.owners.push({ owner, innocent, spelled });
	}
	return (view) => {
		const hits: WordHit[] = [];
		const innocent: WordHit[] = [];
		for (let start = 0; start < view.text.length; start++) {
			follow(root, start, start, 0, 0);
		}
		return hits
			.filter((hit) => !innocent.some((word) => isWithin(hit, word)))
			.sort((one, other) => length(other) - length(one));

		/** Goes on from a node: `written` characters as they are and `spelled` ones in pinyin have led to it. */
		function follow(at: Node, start: number, end: number, written: number, spelled: number): void {
			// Pinyin alone has many readings: only a long word can be told by it.
			const isTold = spelled === 0 || written > 0 || spelled > 2;
			if (at.owners.length > 0 && isTold && isBounded(view, start, end)) {
				for (const found of at.owners) {
					if (spelled > 0 && !found.spelled && !found.innocent) continue;
					(found.innocent ? innocent : hits).push({ owner: found.owner, start, end });
				}
			}
			const unit = view.text[end];
			if (unit === undefined) return;
			const next = at.next.get(unit);
			if (next) follow(next, start, end + 1, written + 1, spelled);
			if (!/[a-z]/.test(unit)) return;
			for (let length = 2; length <= longestSyllable; length++) {
				for (const char of syllables.get(view.text.slice(end, end + length)) ?? '') {
					const read = at.next.get(char);
					if (read) follow(read, start, end + length, written, spelled + 1);
				}
			}
		}
	};
}

const node = (): Node => ({ next: new Map(), owners: [] });
const length = (hit: WordHit) => hit.end - hit.start;
/** Whether a word stands inside another of its owner, or is the same part. */
export const isWithin = (hit: WordHit, other: WordHit): boolean =>
	other.owner === hit.owner && other.start <= hit.start && hit.end <= other.end;

/** A word of Latin letters must stand alone: `app` is not in `happy`. */
function isBounded({ text, starts, ends }: View, start: number, end: number): boolean {
	return !isJoined(start) && !isJoined(end);

	function isJoined(index: number): boolean {
		if (index === 0 || index === text.length) return false;
		return /[a-z]/.test(text[index - 1]!) && /[a-z]/.test(text[index]!) && ends[index - 1] === starts[index];
	}
}
