import { getList } from './number-lists.ts';
import type { PreparedIndex } from './prepare-index.ts';
import type { Term } from './understand.ts';
import { weights } from './weights.ts';

/** One way of saying a word of the query: the word itself, or a sequence of words that would do for it. */
interface Way {
	/** How much of a match the way is, 0 to 1. */
	readonly worth: number;
	/** The places of its words; `undefined` for one that the site has not. */
	readonly places: readonly (number | undefined)[];
	/** For each of its words, how much of a match it is in each section. */
	readonly matches: readonly Float32Array[];
	/** The mean of `matches`, for each section. */
	readonly meanMatches: Float32Array;
}

/**
 * Measures for each name how much of the query it and its section have, 0 to 1: each word counts by its weight, and by the
 * best place where it stands (in the name, in another name of the section, in a heading above, in the text).
 */
export function measureCoverage(terms: readonly Term[], prepared: PreparedIndex): Float32Array {
	const { sections } = prepared.names;
	const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
	const inSections = new Float32Array(prepared.index.sections.length);
	const coverage = new Float32Array(sections.length);
	for (const { word, weight, others } of terms) {
		const ways = [{ words: [word], worth: 1 }, ...others].map(({ words, worth }) =>
			makeWay(words, worth, prepared),
		);
		const best = findBestMatches(ways, inSections.length);
		for (let at = 0; at < best.length; at++) inSections[at]! += (weight / total) * best[at]!;
		for (const [name, gain] of measureGains(ways, best, prepared)) coverage[name]! += (weight / total) * gain;
	}
	for (let name = 0; name < coverage.length; name++) coverage[name]! += inSections[sections[name]!]!;
	return coverage;
}

function makeWay(words: readonly string[], worth: number, prepared: PreparedIndex): Way {
	const places = words.map(prepared.findPlace);
	const matches = places.map((place) => matchSections(place, prepared));
	const [only] = matches;
	const computeMean = (section: number) =>
		matches.reduce((sum, one) => sum + one[section]!, 0) / words.length;
	return {
		worth,
		places,
		matches,
		meanMatches: matches.length === 1 ? only! : only!.map((_, section) => computeMean(section)),
	};
}

/** Says for each section how much of a match a word is there, 0 to 1, for a name that does not have it. */
function matchSections(word: number | undefined, prepared: PreparedIndex): Float32Array {
	const found = new Float32Array(prepared.index.sections.length);
	if (word === undefined) return found;
	for (const at of prepared.listSectionsWith(word))
		found[at] = prepared.isOfCase(at) ? weights.caseText : weights.text;
	for (const at of prepared.sectionsBelow.get(word) ?? []) found[at] = Math.max(found[at]!, weights.context);
	const { withWord, sections } = prepared.names;
	for (const name of getList(withWord, word)) found[sections[name]!] = weights.sibling;
	return found;
}

/** Finds for each section how much of a match the best of the ways is there. */
function findBestMatches(ways: readonly Way[], sections: number): Float32Array {
	const best = new Float32Array(sections);
	for (const { worth, meanMatches } of ways) {
		for (let at = 0; at < best.length; at++) best[at] = Math.max(best[at]!, worth * meanMatches[at]!);
	}
	return best;
}

/** Measures what names that have words of the ways have above what their sections have anyway, by the name. */
function measureGains(
	ways: readonly Way[],
	best: Float32Array,
	{ names: { sections, withWord } }: PreparedIndex,
): Map<number, number> {
	const gains = new Map<number, number>();
	for (const { worth, places, matches, meanMatches } of ways) {
		const share = worth / places.length;
		const having = new Map<number, number>();
		places.forEach((place, at) => {
			if (place === undefined) return;
			for (const name of getList(withWord, place)) {
				const gain = share * (weights.heading - matches[at]![sections[name]!]!);
				having.set(name, (having.get(name) ?? 0) + gain);
			}
		});
		for (const [name, gain] of having) {
			const section = sections[name]!;
			const above = worth * meanMatches[section]! + gain - best[section]!;
			if (above > (gains.get(name) ?? 0)) gains.set(name, above);
		}
	}
	return gains;
}
