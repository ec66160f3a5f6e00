import { listAt } from './number-lists.ts';
import type { PreparedIndex } from './prepared-index.ts';
import type { Term } from './understand.ts';
import type { Weights } from './weights.ts';

/**
 * Measures for each name how much of the query it and its section have, 0 to 1: each word counts by its weight, and by the
 * best place where it stands (in the name, in another name of the section, in a heading above, in the text).
 */
export function measureCoverage(terms: readonly Term[], read: PreparedIndex, w: Weights): Float32Array {
	const { sections, withWord } = read.names;
	const total = terms.reduce((weights, { weight }) => weights + weight, 0) || 1;
	const inSections = new Float32Array(read.index.sections.length);
	const coverage = new Float32Array(sections.length);
	for (const { word, weight, others } of terms) {
		const ways = [{ words: [word], worth: 1 }, ...others].map(({ words, worth }) => {
			const places = words.map(read.placeOf);
			const found = places.map((place) => matchSections(place, read, w));
			const meanOf = (section: number) => found.reduce((sum, one) => sum + one[section]!, 0) / words.length;
			return {
				share: worth / words.length,
				inSections: found.length === 1 ? found[0]! : inSections.map((_, section) => meanOf(section)),
				places,
				found,
				worth,
			};
		});
		const best = new Float32Array(inSections.length);
		for (const way of ways) {
			for (let at = 0; at < best.length; at++)
				best[at] = Math.max(best[at]!, way.worth * way.inSections[at]!);
		}
		// What a name has of its own, above what its section has anyway.
		const above = new Map<number, number>();
		for (const way of ways) {
			const having = new Map<number, number>();
			way.places.forEach((place, at) => {
				if (place === undefined) return;
				for (const name of listAt(withWord, place)) {
					const gain = way.share * (w.heading - way.found[at]![sections[name]!]!);
					having.set(name, (having.get(name) ?? 0) + gain);
				}
			});
			for (const [name, gain] of having) {
				const section = sections[name]!;
				const value = way.worth * way.inSections[section]! + gain - best[section]!;
				if (value > (above.get(name) ?? 0)) above.set(name, value);
			}
		}
		for (let at = 0; at < best.length; at++) inSections[at]! += (weight / total) * best[at]!;
		for (const [name, gain] of above) coverage[name]! += (weight / total) * gain;
	}
	for (let name = 0; name < coverage.length; name++) coverage[name]! += inSections[sections[name]!]!;
	return coverage;
}

/** For each section how much of a match a word is there, 0 to 1, for a name that does not have it. */
function matchSections(word: number | undefined, read: PreparedIndex, w: Weights): Float32Array {
	const found = new Float32Array(read.index.sections.length);
	if (word === undefined) return found;
	for (const at of read.inTexts(word)) found[at] = read.isOfCase(at) ? w.caseText : w.text;
	for (const at of read.inContexts.get(word) ?? []) found[at] = Math.max(found[at]!, w.context);
	for (const name of listAt(read.names.withWord, word)) found[read.names.sections[name]!] = w.sibling;
	return found;
}
