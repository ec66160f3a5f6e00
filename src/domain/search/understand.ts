import { mend } from './mend.ts';
import { isHan } from './normalise.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { findIntent, isTelling, isWeak, type Intent } from './question-words.ts';
import type { Weights } from './weights.ts';

/** A word of a query that counts. */
export interface Term {
	readonly word: string;
	/** How much of the query it is: rare words are more. */
	readonly weight: number;
	/** What else would do: sequences of words, and how much of a match one of them is. */
	readonly others: readonly { readonly words: readonly string[]; readonly worth: number }[];
}

const weakWeight = 0.35;

/**
 * How much a word counts, in a query or a heading. The root keeps what is rare only because this site is small (作品, 老家)
 * from outweighing what the question is about.
 */
export function computeWeight(word: string, rarity: (word: string) => number): number {
	return Math.sqrt(rarity(word)) * (isWeak(word) ? weakWeight : 1);
}

/** A query as it was understood. */
export interface SearchQuestion {
	/** The query, normalised. */
	readonly text: string;
	readonly terms: readonly Term[];
	readonly intent: Intent | undefined;
}

/**
 * A number that was pasted means any of its kind: 京ICP备12345678号-1 is a 备案号, 3000 端口 is a 端口. What it says exactly is on no page, and
 * would only take weight from what is asked.
 */
function withoutNumbers(normalised: string): string {
	return normalised
		.replace(/(?<![\d.])\d{2,5} ?(?=端口|port)/g, '')
		.replace(/(端口|port) ?\d{2,5}(?![\d.])/g, '$1')
		.replace(/\p{Script=Han}?公网安备 ?\d+ ?号?/gu, ' 公安备案号 ')
		.replace(/\p{Script=Han} ?icp ?[备证] ?\d+ ?号?(-\d+)?/gu, ' 备案号 ');
}

/** The words of a query that count; where none does, all of them. */
export function understand(query: string, read: PreparedIndex, w: Weights): SearchQuestion {
	const text = read.normalise(query);
	const all = mend(read.segment(withoutNumbers(text)), read);
	const telling = all.filter(isTelling);
	const words = [...new Set(telling.length > 0 ? telling : all)];
	const terms = words.map((word) => {
		const others = (read.synonyms.get(word) ?? []).map((words) => ({ words, worth: w.synonym }));
		const pieces = read.parts(word).slice(1);
		if (pieces.length > 0) others.push({ words: pieces, worth: w.parts });
		return { word, weight: computeWeight(word, read.rarity), others };
	});
	return { text, terms: lighten(terms), intent: findIntent(all) };
}

/** A word that the site does not know is cut into its characters (靠, 谱): together they count as much as one. */
function lighten(terms: readonly Term[]): Term[] {
	const isPiece = (term: Term | undefined) =>
		term !== undefined &&
		isHan(term.word) &&
		term.word.length === 1 &&
		!isWeak(term.word) &&
		term.others.length === 0;
	let first = 0;
	return terms.map((term, at) => {
		if (!isPiece(term)) return term;
		if (at === 0 || !isPiece(terms[at - 1])) first = at;
		let end = at;
		while (isPiece(terms[end])) end++;
		return { ...term, weight: term.weight / (end - first) };
	});
}
