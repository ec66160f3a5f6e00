import { findMatters } from './matters.ts';
import { findPairs, type Heading } from './names.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { isTelling } from './question-words.ts';
import { computeWeight, type SearchQuestion, type Term } from './understand.ts';
import type { Weights } from './weights.ts';

/** A section that answers a query, with how well: about 1 where its heading is the query. */
export interface SectionHit {
	/** Place of the section in the index. */
	readonly section: number;
	readonly score: number;
}

/** Sections that have less of the query than this share of what the best has are no answers. */
const fairShare = 0.3;
/** How rare a word of a case's title must be to name the case. */
const namingRarity = 3;

/** The sections that have anything of the question, best first. */
export function rank({ text, terms, intent }: SearchQuestion, read: PreparedIndex, w: Weights): SectionHit[] {
	const coverage = cover(terms, read, w);
	const asked = new Set(
		terms.flatMap(({ word, others }) => [word, ...read.parts(word), ...others.flatMap(({ words }) => words)]),
	);
	const pairs = findPairs(terms.map(({ word }) => word));
	const isNamed = (title: string) =>
		read
			.segment(read.normalise(title))
			.some((word) => isTelling(word) && asked.has(word) && read.rarity(word) > namingRarity);
	const pagePriors = read.index.pages.map(([, title, kind]) => {
		if (kind === 'case' && isNamed(title)) return w.kind[kind] + w.namedCase;
		return w.kind[kind];
	});
	const enough = fairShare * coverage.reduce((most, one) => Math.max(most, one), 0);
	const named = findMatters(`${text} ${[...asked].join(' ')}`);
	const best = new Map<number, number>();
	read.headings.forEach((heading, at) => {
		if (coverage[at] === 0 || coverage[at]! < enough) return;
		const [page, , , level] = read.index.sections[heading.section]!;
		const score =
			coverage[at]! * (1 - w.precision + w.precision * precision(heading, asked, read)) +
			w.likeness * Math.sqrt(coverage[at]!) * likeness(heading, pairs, read) +
			(intent !== undefined && intent === heading.intent ? w.intent : 0) +
			pagePriors[page]! +
			(level === 1 ? w.wholePage : 0) +
			(isOther(read.mattersOf(heading), named) ? w.otherMatter : 0);
		best.set(heading.section, Math.max(best.get(heading.section) ?? 0, score));
	});
	return [...best]
		.map(([section, score]) => ({ section, score }))
		.sort((a, b) => b.score - a.score || a.section - b.section);
}

/** Whether what a heading is about is only beside what the query names: one that names two matters (变更、接入和注销) is about each. */
function isOther(matters: number, named: number): boolean {
	return (matters & ~named) !== 0 && (matters & named) === 0;
}

/** For each heading how much of the query it and its section have: 0 to 1. */
function cover(terms: readonly Term[], read: PreparedIndex, w: Weights): Float32Array {
	const sum = new Float32Array(read.headings.length);
	const total = terms.reduce((weights, { weight }) => weights + weight, 0) || 1;
	for (const { word, weight, others } of terms) {
		const best = matches(word, read, w);
		for (const other of others) {
			const found = other.words.map((one) => matches(one, read, w));
			for (let at = 0; at < best.length; at++) {
				let all = 0;
				for (const one of found) all += one[at]!;
				best[at] = Math.max(best[at]!, (other.worth * all) / found.length);
			}
		}
		for (let at = 0; at < sum.length; at++) sum[at]! += (weight / total) * best[at]!;
	}
	return sum;
}

/** For each heading how much of a match the word is there. */
function matches(word: string, read: PreparedIndex, w: Weights): Float32Array {
	const sections = new Float32Array(read.index.sections.length);
	for (const at of read.inTexts(word)) sections[at] = read.isOfCase(at) ? w.caseText : w.text;
	for (const at of read.inContexts.get(word) ?? []) sections[at] = Math.max(sections[at]!, w.context);
	const named = read.inHeadings.get(word) ?? [];
	for (const at of named) sections[read.headings[at]!.section] = w.sibling;
	const found = new Float32Array(read.headings.length);
	for (let at = 0; at < found.length; at++) found[at] = sections[read.headings[at]!.section]!;
	for (const at of named) found[at] = w.heading;
	return found;
}

/**
 * How much of what the heading says was asked for: half by the whole of it, half by its best clause,
 * since a heading may ask two things (备案号放在哪里，每一页都要放吗).
 */
function precision({ clauses }: Heading, asked: ReadonlySet<string>, read: PreparedIndex): number {
	return wholeAndBest(clauses, (words) => {
		let said = 0;
		let heard = 0;
		for (const word of words) {
			const weight = computeWeight(word, read.rarity);
			said += weight;
			heard += weight * heardShare(word, asked, read);
		}
		return said === 0 ? 0 : heard / said;
	});
}

/** How much of a word was asked for: a long one may be in part. */
function heardShare(word: string, asked: ReadonlySet<string>, read: PreparedIndex): number {
	if (asked.has(word)) return 1;
	let said = 0;
	let heard = 0;
	for (const part of read.parts(word)) {
		if (part === word) continue;
		const weight = computeWeight(part, read.rarity);
		said += weight;
		if (asked.has(part)) heard += weight;
	}
	return said === 0 ? 0 : heard / said;
}

/** How alike heading and query are as strings of characters: 0 to 1. */
function likeness(heading: Heading, asked: ReadonlySet<number>, read: PreparedIndex): number {
	let wanted = 0;
	for (const pair of asked) wanted += read.pairRarity(pair);
	return wholeAndBest(read.pairsOf(heading), (pairs) => {
		let said = 0;
		let both = 0;
		for (const pair of pairs) {
			const weight = read.pairRarity(pair);
			said += weight;
			if (asked.has(pair)) both += weight;
		}
		return wanted + said === 0 ? 0 : (2 * both) / (wanted + said);
	});
}

/** Half by the whole, which stands first, and half by the best. */
function wholeAndBest<T>(clauses: readonly T[], measure: (clause: T) => number): number {
	const measured = clauses.map(measure);
	return (measured[0]! + Math.max(...measured)) / 2;
}
