import { separateWords, pickWordsToFind } from './search/full-text.ts';
import { makeAnchor, type SearchIndex } from './search/index-data.ts';
import { hasHan } from './search/normalise.ts';
import { prepareIndex, type PreparedIndex } from './search/prepare-index.ts';
import { rankSections, type SectionHit } from './search/rank.ts';
import { understandQuery } from './search/understand.ts';

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
	/**
	 * Answers at once, from memory. Nothing is found for a query without a known word.
	 *
	 * @param most how many results are wanted at the most; 8 where it is not said
	 */
	search(query: string, most?: number): SearchAnswer;
	/** The tools of the site. */
	readonly tools: readonly Result[];
	/** Finds a section by its path with the fragment; `undefined` where the site has no such section. */
	findSection(path: string): Result | undefined;
	/** Writes words as the full-text search has to be asked for them. */
	separateWords(text: string): string;
}

/** Below this score a result is not worth showing. */
const leastScore = 0.1;
/** Below this share of the best result's score a result is not worth showing. */
const leastShare = 0.3;
/** From this score on the best result says most of what was asked. */
const sureScore = 0.65;
/** How many results one page may have. */
const mostOfOnePage = 3;

/**
 * Makes the search of the site out of its index. Takes some hundredths of a second, once. A query becomes results in three steps:
 *
 * 1. `understandQuery` brings it into the form of the index, cuts it into words (`segment.ts`), mends slips (`slips.ts`,
 *    `sounds.ts`), and keeps the words that say something, each with a weight and with what else would do for it.
 * 2. `rankSections` compares it with every name of every section, that is its heading and the ways in which people ask for it, by
 *    four measures: how much of the query the name and its section have (`coverage.ts`), how much of the name was asked for
 *    (`precision.ts`), which pairs of characters (`pairs.ts`) and which single ones (`letters.ts`) both have. A section's
 *    score sums up its best names, the kind of its page and what the rest of the page says, by `weights.ts`.
 * 3. `chooseResults` takes the best, few of one page.
 *
 * Why it is done so: docs/decisions/0001-own-search-ranking.md.
 */
export function createSearch(index: SearchIndex): Search {
	const prepared = prepareIndex(index);
	let sectionsByPath: Map<string, number> | undefined;
	return {
		search(query, most = 8) {
			const question = understandQuery(query, prepared);
			const isEnglish = !hasHan(question.text);
			const results = chooseResults(rankSections(question, prepared), prepared, most).map((result) => ({
				...result,
				gloss: isEnglish ? glossHeading(result.section, prepared) : '',
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
			level === 1 && index.pages[page]![2] === 'tool' ? [makeResult(index, at, 0)] : [],
		),
		findSection(path) {
			sectionsByPath ??= new Map(index.sections.map((_, at) => [makeResult(index, at, 0).path, at]));
			const at = sectionsByPath.get(path);
			return at === undefined ? undefined : makeResult(index, at, 0);
		},
		separateWords: (text) => separateWords(text, prepared),
	};
}

/** Chooses the best sections, few of one page. A question in a list is left out where the section that it leads to stands above it. */
function chooseResults(hits: readonly SectionHit[], prepared: PreparedIndex, most: number): Result[] {
	const perPage = new Map<number, number>();
	const names = new Set<string>();
	const chosen: Result[] = [];
	const least = Math.max(leastScore, leastShare * (hits[0]?.score ?? 0));
	for (const { section, score } of hits) {
		if (score < least || chosen.length === most) break;
		const [page, , , , packed] = prepared.index.sections[section]!;
		const own = packed.split(' ');
		const already = perPage.get(page) ?? 0;
		if (already === mostOfOnePage || (prepared.index.pages[page]![2] === 'list' && names.has(own[0]!)))
			continue;
		perPage.set(page, already + 1);
		own.forEach((name) => names.add(name));
		chosen.push(makeResult(prepared.index, section, score));
	}
	return chosen;
}

function makeResult(index: SearchIndex, at: number, score: number): Result {
	const [page, otherId, heading] = index.sections[at]!;
	const id = otherId || makeAnchor(heading);
	const [path, title, , texts] = index.pages[page]!;
	return { path: id ? `${path}#${id}` : path, title, section: heading || title, id, texts, score, gloss: '' };
}

/** Says a heading in its English words, for who asked in English: `foreigner · passport · filing`. */
function glossHeading(heading: string, prepared: PreparedIndex): string {
	const words = prepared.segment(prepared.normalise(heading)).flatMap((word) => {
		const english = prepared.english.get(word);
		return english ? [english] : prepared.listParts(word).flatMap((part) => prepared.english.get(part) ?? []);
	});
	return [...new Set(words)].join(' · ');
}
