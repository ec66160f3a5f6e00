import { findMatters } from './matters.ts';
import type { NameTable } from './name-table.ts';
import { visitPairs } from './names.ts';
import { listAt } from './number-lists.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { isTelling } from './question-words.ts';
import type { SearchQuestion, Term } from './understand.ts';
import type { Weights } from './weights.ts';

/** A section that answers a query, with how well: about 1 where its heading is the query. */
export interface SectionHit {
	/** Place of the section in the index. */
	readonly section: number;
	readonly score: number;
}

/** Names that have less of the query than this share of what the best has say nothing. */
const fairShare = 0.3;
/** How many of a section's names are heard besides its heading: one may be alike by chance, and a section that is asked for in many ways is meant more often. */
const bestNames = 3;
/** How rare a word of a case's title must be to name the case. */
const namingRarity = 3;

/** The sections that have anything of the question, best first. */
export function rank({ text, terms, intent }: SearchQuestion, read: PreparedIndex, w: Weights): SectionHit[] {
	const { names, index } = read;
	const coverage = cover(terms, read, w);
	const asked = new Set(
		terms.flatMap(({ word, others }) => [word, ...read.parts(word), ...others.flatMap(({ words }) => words)]),
	);
	const isNamed = (title: string) =>
		read
			.segment(read.normalise(title))
			.some((word) => isTelling(word) && asked.has(word) && read.rarity(word) > namingRarity);
	const pagePriors = index.pages.map(([, title, kind]) => {
		if (kind === 'case' && isNamed(title)) return w.kind[kind] + w.namedCase;
		return w.kind[kind];
	});
	const enough = fairShare * coverage.reduce((most, one) => Math.max(most, one), 0);
	const named = findMatters(`${text} ${[...asked].join(' ')}`);
	const precision = measurePrecision(asked, read);
	const likeness = measureLikeness(terms, names);
	const scoreOf = (name: number) =>
		coverage[name]! * (1 - w.precision + w.precision * precision(name)) +
		w.likeness * Math.sqrt(coverage[name]!) * likeness(name) +
		(intent !== undefined && intent === names.intents[name] ? w.intent : 0) +
		(isOther(names.matters[name]!, named) ? w.otherMatter : 0);
	const hits: SectionHit[] = [];
	for (let name = 0; name < coverage.length;) {
		const section = names.sections[name]!;
		let own = 0;
		const best: number[] = [];
		for (const first = name; names.sections[name] === section; name++) {
			if (coverage[name] === 0 || coverage[name]! < enough) continue;
			const score = scoreOf(name);
			if (name === first) own = score;
			best.push(score);
		}
		if (best.length === 0) continue;
		const [page, , , level] = index.sections[section]!;
		best.sort((a, b) => b - a);
		const said = best.slice(0, bestNames).reduce((sum, one) => sum + one, own) / (1 + bestNames);
		hits.push({ section, score: said + pagePriors[page]! + (level === 1 ? w.wholePage : 0) });
	}
	return hits.sort((a, b) => b.score - a.score || a.section - b.section);
}

/** Whether what a name is about is only beside what the query names: one that names two matters (变更、接入和注销) is about each. */
function isOther(matters: number, named: number): boolean {
	return (matters & ~named) !== 0 && (matters & named) === 0;
}

/** For each name how much of the query it and its section have: 0 to 1. */
function cover(terms: readonly Term[], read: PreparedIndex, w: Weights): Float32Array {
	const { sections, withWord } = read.names;
	const total = terms.reduce((weights, { weight }) => weights + weight, 0) || 1;
	const inSections = new Float32Array(read.index.sections.length);
	const more = new Float32Array(sections.length);
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
		for (const [name, gain] of above) more[name]! += (weight / total) * gain;
	}
	for (let name = 0; name < more.length; name++) more[name]! += inSections[sections[name]!]!;
	return more;
}

/** For each section how much of a match a word is there, for a name that does not have it. */
function matchSections(word: number | undefined, read: PreparedIndex, w: Weights): Float32Array {
	const found = new Float32Array(read.index.sections.length);
	if (word === undefined) return found;
	for (const at of read.inTexts(word)) found[at] = read.isOfCase(at) ? w.caseText : w.text;
	for (const at of read.inContexts.get(word) ?? []) found[at] = Math.max(found[at]!, w.context);
	for (const name of listAt(read.names.withWord, word)) found[read.names.sections[name]!] = w.sibling;
	return found;
}

/** Makes what says how much of what a name says was asked for: 0 to 1. */
function measurePrecision(
	asked: ReadonlySet<string>,
	{ names, weights, partsOf, placeOf }: PreparedIndex,
): (name: number) => number {
	const isAsked = new Uint8Array(weights.length);
	for (const word of asked) {
		const place = placeOf(word);
		if (place !== undefined) isAsked[place] = 1;
	}
	const shares = new Float32Array(weights.length).fill(-1);
	/** How much of a word was asked for: a long one may be in part. */
	const shareOf = (word: number) => {
		if (isAsked[word] === 1) return 1;
		if (shares[word]! < 0) {
			let said = 0;
			let heard = 0;
			for (const part of listAt(partsOf, word)) {
				said += weights[part]!;
				heard += weights[part]! * isAsked[part]!;
			}
			shares[word] = said === 0 ? 0 : heard / said;
		}
		return shares[word]!;
	};
	return (name) =>
		wholeAndBest(name, names, (phrase) => {
			let said = 0;
			let heard = 0;
			const { starts, items } = names.words;
			for (let at = starts[phrase]!; at < starts[phrase + 1]!; at++) {
				const word = items[at]!;
				said += weights[word]!;
				heard += weights[word]! * shareOf(word);
			}
			return said === 0 ? 0 : heard / said;
		});
}

/** Makes what says how alike a name and the query are as strings of characters: 0 to 1. */
function measureLikeness(terms: readonly Term[], names: NameTable): (name: number) => number {
	const { pairs, pairRarity } = names;
	const isAsked = new Uint8Array(pairRarity.length);
	let wanted = 0;
	const unknown = new Set<number>();
	visitPairs(
		terms.map(({ word }) => word),
		(pair) => {
			const place = names.placeOfPair.get(pair);
			if (place === undefined) unknown.add(pair);
			else if (isAsked[place] === 0) {
				isAsked[place] = 1;
				wanted += pairRarity[place]!;
			}
		},
	);
	wanted += unknown.size * names.unknownPairRarity;
	return (name) =>
		wholeAndBest(name, names, (phrase) => {
			let said = 0;
			let both = 0;
			const { starts, items } = pairs;
			for (let at = starts[phrase]!; at < starts[phrase + 1]!; at++) {
				const pair = items[at]!;
				said += pairRarity[pair]!;
				both += pairRarity[pair]! * isAsked[pair]!;
			}
			return wanted + said === 0 ? 0 : (2 * both) / (wanted + said);
		});
}

/** Half by the whole of a name and half by its best clause, since one may ask two things (备案号放在哪里，每一页都要放吗). */
function wholeAndBest(name: number, names: NameTable, measure: (phrase: number) => number): number {
	const { first, end } = names.phrasesOf(name);
	const whole = measure(first);
	let best = whole;
	for (let phrase = first + 1; phrase < end; phrase++) best = Math.max(best, measure(phrase));
	return (whole + best) / 2;
}
