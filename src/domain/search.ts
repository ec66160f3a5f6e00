import { separateWords, pickWordsToFind } from './search/full-text.ts';
import { anchorOf, type SearchIndex } from './search/index-data.ts';
import { hasHan } from './search/normalise.ts';
import type { PreparedIndex } from './search/prepared-index.ts';
import { rank, type SectionHit } from './search/rank.ts';
import { readIndex } from './search/read-index.ts';
import { understand } from './search/understand.ts';
import { weights } from './search/weights.ts';

/** A section that answers. */
export interface Result {
	/** From the site's root, with the section's fragment: `/before/need/#用-cdn-要备案吗`. */
	readonly path: string;
	readonly title: string;
	/** The section's heading; the page's title where the whole page is meant. */
	readonly section: string;
	/** What the section is about in a few English words; empty where the query is not in English. */
	readonly gloss: string;
	/** The id of the section in its page; empty for the whole page. */
	readonly id: string;
	/** Where the texts of its page are: a file below `_astro/`. */
	readonly texts: string;
	readonly score: number;
}

/** What a search found. */
export interface SearchAnswer {
	readonly results: readonly Result[];
	/** Whether the best of them says most of what was asked. */
	readonly isSure: boolean;
	/** The words to mark, and to look for in the texts. */
	readonly words: readonly string[];
	/** The words that the full-text search looks for. */
	readonly asked: readonly string[];
}

/** The search over the whole site. */
export interface Search {
	/** Answers at once, from memory. Nothing is found for a query without a known word. */
	search(query: string, most?: number): SearchAnswer;
	/** The tools of the site. */
	readonly tools: readonly Result[];
	/** A section by its path with the fragment; `undefined` where the site has no such section. */
	sectionAt(path: string): Result | undefined;
	/** Writes words as the full-text search has to be asked for them. */
	separateWords(text: string): string;
}

/** Below this score a result is not worth showing. */
const leastScore = 0.1;
/** Below this share of the best result's score a result is not worth showing. */
const leastShare = 0.3;
/** From this score on the best result says most of what was asked. */
const sureScore = 0.65;
const mostOfOnePage = 3;

/** Makes the search of the site out of its index. Takes some milliseconds, once. */
export function createSearch(index: SearchIndex): Search {
	const read = readIndex(index);
	let sectionsByPath: Map<string, number> | undefined;
	return {
		search(query, most = 8) {
			const question = understand(query, read, weights);
			const gloss = hasHan(question.text) ? () => '' : (heading: string) => glossOf(heading, read);
			const results = choose(rank(question, read, weights), read, most).map((result) => ({
				...result,
				gloss: gloss(result.section),
			}));
			const { terms } = question;
			return {
				results,
				isSure: (results[0]?.score ?? 0) >= sureScore,
				asked: pickWordsToFind(terms.map(({ word }) => word)),
				words: [
					...new Set(terms.flatMap(({ word, others }) => [word, ...others.flatMap(({ words }) => words)])),
				],
			};
		},
		tools: index.sections.flatMap(([page, , , level], at) =>
			level === 1 && index.pages[page]![2] === 'tool' ? [resultOf(index, at, 0)] : [],
		),
		sectionAt(path) {
			sectionsByPath ??= new Map(index.sections.map((_, at) => [resultOf(index, at, 0).path, at]));
			const at = sectionsByPath.get(path);
			return at === undefined ? undefined : resultOf(index, at, 0);
		},
		separateWords: (text) => separateWords(text, read),
	};
}

/** The best sections, few of one page. A question in a list is left out where the section that it leads to stands above it. */
function choose(hits: readonly SectionHit[], read: PreparedIndex, most: number): Result[] {
	const perPage = new Map<number, number>();
	const names = new Set<string>();
	const chosen: Result[] = [];
	const least = Math.max(leastScore, leastShare * (hits[0]?.score ?? 0));
	for (const { section, score } of hits) {
		if (score < least || chosen.length === most) break;
		const [page, , , , packed] = read.index.sections[section]!;
		const own = packed.split(' ');
		const already = perPage.get(page) ?? 0;
		if (already === mostOfOnePage || (read.index.pages[page]![2] === 'list' && names.has(own[0]!))) continue;
		perPage.set(page, already + 1);
		own.forEach((name) => names.add(name));
		chosen.push(resultOf(read.index, section, score));
	}
	return chosen;
}

function resultOf(index: SearchIndex, at: number, score: number): Result {
	const [page, otherId, heading] = index.sections[at]!;
	const id = otherId || anchorOf(heading);
	const [path, title, , texts] = index.pages[page]!;
	return { path: id ? `${path}#${id}` : path, title, section: heading || title, id, texts, score, gloss: '' };
}

/** The English words of what a heading says, for who asked in English: `foreigner · passport · filing`. */
function glossOf(heading: string, read: PreparedIndex): string {
	const words = read.segment(read.normalise(heading)).flatMap((word) => {
		const english = read.english.get(word);
		return english ? [english] : read.parts(word).flatMap((part) => read.english.get(part) ?? []);
	});
	return [...new Set(words)].join(' · ');
}
