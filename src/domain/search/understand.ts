import { isHan } from './normalise.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { findIntent, isTelling, isWeak, weighWord, type Intent } from './question-words.ts';
import { mendSlips } from './slips.ts';
import { weights } from './weights.ts';

/** A word of a query that counts. */
export interface Term {
	readonly word: string;
	/** How much of the query it is: rare words are more. */
	readonly weight: number;
	/** What else would do: sequences of words, and how much of a match one of them is. */
	readonly others: readonly { readonly words: readonly string[]; readonly worth: number }[];
}

/** A query as it was understood. */
export interface SearchQuestion {
	/** The query, normalised. */
	readonly text: string;
	readonly terms: readonly Term[];
	readonly intent: Intent | undefined;
}

/** Understands a query: its words as they were meant, of which those count that say something; where none does, all of them. */
export function understandQuery(query: string, prepared: PreparedIndex): SearchQuestion {
	const text = prepared.normalise(query);
	const all = mendSlips(prepared.segment(replaceNumbers(text)), prepared);
	const telling = all.filter(isTelling);
	const words = [...new Set(telling.length > 0 ? telling : all)];
	return {
		text,
		terms: lightenUnknown(words.map((word) => makeTerm(word, prepared))),
		intent: findIntent(all),
	};
}

/**
 * Replaces a number that was pasted by its kind: 京ICP备12345678号-1 is a 备案号, 3000 端口 is a 端口. What it says exactly is on no
 * page, and would only take weight from what is asked.
 */
function replaceNumbers(normalised: string): string {
	return normalised
		.replace(/(?<![\d.])\d{2,5} ?(?=端口|port)/g, '')
		.replace(/(端口|port) ?\d{2,5}(?![\d.])/g, '$1')
		.replace(/\p{Script=Han}?公网安备 ?\d+ ?号?/gu, ' 公安备案号 ')
		.replace(/\p{Script=Han} ?icp ?[备证] ?\d+ ?号?(-\d+)?/gu, ' 备案号 ');
}

/** Weighs a word of a query, and adds what else would do for it: its synonyms, and all of the shorter words in it. */
function makeTerm(word: string, prepared: PreparedIndex): Term {
	const others = (prepared.synonyms.get(word) ?? []).map((words) => ({ words, worth: weights.synonym }));
	const parts = prepared.listParts(word).slice(1);
	if (parts.length > 0) others.push({ words: parts, worth: weights.parts });
	return { word, weight: weighWord(word, prepared.getRarity), others };
}

/** Makes the characters of a word that the site does not know (靠, 谱) count together as much as one. */
function lightenUnknown(terms: readonly Term[]): Term[] {
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
