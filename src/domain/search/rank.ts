import { measureCoverage } from './coverage.ts';
import { measureLetters } from './letters.ts';
import { findMatters } from './matters.ts';
import { createPairMeasure } from './pairs.ts';
import { createPrecisionMeasure } from './precision.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { isTelling } from './question-words.ts';
import type { SearchQuestion } from './understand.ts';
import { weights } from './weights.ts';

/** A section that answers a query, with how well: about 1 where its heading is the query. */
export interface SectionHit {
	/** Place of the section in the index. */
	readonly section: number;
	readonly score: number;
}

/** What a section's names say of a query. Each is 0 to about 1. */
interface SectionSigns {
	readonly section: number;
	/** The mean score of its heading and its three best names. */
	readonly names: number;
	/** How much of the query its heading and its text have. */
	readonly heading: number;
	/** Which share of its names have a fair part of the query. */
	readonly fairShare: number;
	/** How many letters its three best names have in common with the query. */
	readonly letters: number;
}

/** Names that have less of the query than this share of what the best has say nothing. */
const fairShare = 0.3;
/** How many of a section's names are heard besides its heading: one may be alike by chance, and a section that is asked for in many ways is meant more often. */
const bestNames = 3;
/** How rare a word of a case's title must be to name the case. */
const namingRarity = 3;

/** Ranks the sections that have anything of the question, best first. */
export function rankSections(question: SearchQuestion, prepared: PreparedIndex): SectionHit[] {
	const { sections, pages } = prepared.index;
	const asked = new Set(
		question.terms.flatMap(({ word, others }) => [
			word,
			...prepared.listParts(word),
			...others.flatMap(({ words }) => words),
		]),
	);
	const pagePriors = pages.map(
		([, title, kind]) =>
			weights.kind[kind] + (kind === 'case' && isCaseNamed(title, asked, prepared) ? weights.namedCase : 0),
	);
	const found = readSigns(question, asked, prepared);
	const getBestOfOthers = createBestOfOthers(found, prepared);
	return found
		.map((signs) => {
			const [page, , , level] = sections[signs.section]!;
			const score =
				weights.names * signs.names +
				weights.letters * signs.letters +
				weights.ownHeading * signs.heading +
				weights.fairShare * signs.fairShare +
				weights.samePage * getBestOfOthers(signs) +
				pagePriors[page]! +
				(level === 1 ? weights.wholePage : 0);
			return { section: signs.section, score };
		})
		.sort((a, b) => b.score - a.score || a.section - b.section);
}

/** Whether a query has a rare word of the title of a case: the name of a province or of a kind of subject. */
function isCaseNamed(title: string, asked: ReadonlySet<string>, prepared: PreparedIndex): boolean {
	return prepared
		.segment(prepared.normalise(title))
		.some((word) => isTelling(word) && asked.has(word) && prepared.getRarity(word) > namingRarity);
}

/** Reads what each section's names say of the query; a section that has nothing of it is left out. The names of a section stand side by side. */
function readSigns(
	{ text, terms, intent }: SearchQuestion,
	asked: ReadonlySet<string>,
	prepared: PreparedIndex,
): SectionSigns[] {
	const { names, pairs } = prepared;
	const coverage = measureCoverage(terms, prepared);
	const enough = fairShare * coverage.reduce((most, one) => Math.max(most, one), 0);
	const words = terms.map(({ word }) => word);
	const measurePrecision = createPrecisionMeasure(asked, prepared);
	const measurePairs = createPairMeasure(words, pairs, names);
	const letters = measureLetters(words, prepared.letters);
	const named = findMatters(`${text} ${[...asked].join(' ')}`);
	const scoreName = (name: number) =>
		coverage[name]! * (1 - weights.precision + weights.precision * measurePrecision(name)) +
		weights.pairs * Math.sqrt(coverage[name]!) * measurePairs(name) +
		(intent !== undefined && intent === names.intents[name] ? weights.intent : 0) +
		(isOtherMatter(names.matters[name]!, named) ? weights.otherMatter : 0);
	const found: SectionSigns[] = [];
	for (let name = 0; name < coverage.length;) {
		const section = names.sections[name]!;
		const first = name;
		const scores: number[] = [];
		const shares: number[] = [];
		let own = 0;
		for (; names.sections[name] === section; name++) {
			if (letters[name]! > 0) shares.push(letters[name]!);
			if (coverage[name] === 0 || coverage[name]! < enough) continue;
			const score = scoreName(name);
			if (name === first) own = score;
			scores.push(score);
		}
		if (scores.length === 0 && shares.length === 0) continue;
		found.push({
			section,
			names: (own + sumOfBest(scores)) / (1 + bestNames),
			heading: coverage[first]! < enough ? 0 : coverage[first]!,
			fairShare: scores.length / (name - first),
			letters: sumOfBest(shares) / bestNames,
		});
	}
	return found;
}

/** Sums up the three greatest of some numbers, or of all where there are fewer. */
function sumOfBest(numbers: number[]): number {
	return numbers
		.sort((a, b) => b - a)
		.slice(0, bestNames)
		.reduce((sum, one) => sum + one, 0);
}

/** Makes what tells, for a section, the best that the names of another section of its page say; 0 where there is none. */
function createBestOfOthers(
	found: readonly SectionSigns[],
	{ index }: PreparedIndex,
): (signs: SectionSigns) => number {
	const bestTwo = index.pages.map(() => [0, 0] as [number, number]);
	const getBestTwo = ({ section }: SectionSigns) => bestTwo[index.sections[section]![0]]!;
	for (const signs of found) {
		const best = getBestTwo(signs);
		if (signs.names > best[0]) [best[0], best[1]] = [signs.names, best[0]];
		else if (signs.names > best[1]) best[1] = signs.names;
	}
	return (signs) => {
		const [best, second] = getBestTwo(signs);
		return signs.names === best ? second : best;
	};
}

/** Whether what a name is about is only beside what the query names: one that names two matters (变更、接入和注销) is about each. */
function isOtherMatter(matters: number, named: number): boolean {
	return (matters & ~named) !== 0 && (matters & named) === 0;
}
