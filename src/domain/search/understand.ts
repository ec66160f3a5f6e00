import { emptyWords, intentWords, weakWords, type Intent } from './question-words.ts';
import { mend } from './mend.ts';
import { isHan } from './normalize.ts';
import type { ReadIndex } from './read-index.ts';
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

const weak = new Set(weakWords);
const empty = new Set(
	[...emptyWords, ...Object.values(intentWords).flat()].filter((word) => !weak.has(word)),
);
const intents = new Map(
	(Object.keys(intentWords) as Intent[]).flatMap((intent) =>
		intentWords[intent].map((word) => [word, intent] as const),
	),
);

/** Whether a word says what the text is about, and not only that something is asked. */
export function isTelling(word: string): boolean {
	return !empty.has(word);
}

function isPlain(word: string): boolean {
	return empty.has(word) || weak.has(word);
}

/** What is asked, by the words of a question. */
export function intentOf(words: readonly string[]): Intent | undefined {
	return words.map((word) => intents.get(word)).find((intent) => intent !== undefined);
}

/**
 * How much a word counts, in a query or a heading. The root keeps what is rare only because this site is small (作品, 老家)
 * from outweighing what the question is about.
 */
export function weightOf(word: string, rarity: (word: string) => number): number {
	return Math.sqrt(rarity(word)) * (weak.has(word) ? weakWeight : 1);
}

/** A query as it was understood. */
export interface Question {
	readonly terms: readonly Term[];
	readonly intent: Intent | undefined;
}

/** A filing's number that was pasted means any: 京ICP备12345678号-1 is a 备案号. */
function withoutNumbers(normalised: string): string {
	return normalised
		.replace(/\p{Script=Han}?公网安备 ?\d+ ?号?/gu, ' 公安备案号 ')
		.replace(/\p{Script=Han} ?icp ?[备证] ?\d+ ?号?(-\d+)?/gu, ' 备案号 ');
}

/** The words of a query that count; where none does, all of them. */
export function understand(query: string, read: ReadIndex, w: Weights): Question {
	const all = mend(read.segment(withoutNumbers(read.normalise(query))), read, isPlain);
	const telling = all.filter(isTelling);
	const words = [...new Set(telling.length > 0 ? telling : all)];
	const terms = words.map((word) => {
		const others = (read.synonyms.get(word) ?? []).map(({ words, isBroader }) => ({
			words,
			worth: isBroader ? w.broader : w.synonym,
		}));
		const pieces = read.parts(word).slice(1);
		if (pieces.length > 0) others.push({ words: pieces, worth: w.parts });
		const known = others.length > 0 || read.isKnown(word);
		return { word, weight: weightOf(word, read.rarity) * (known ? 1 : w.unknown), others };
	});
	return { terms: lighten(terms), intent: intentOf(all) };
}

/** A word that the site does not know is cut into its characters (靠, 谱): together they count as much as one. */
function lighten(terms: readonly Term[]): Term[] {
	const isPiece = (term: Term | undefined) =>
		term !== undefined &&
		isHan(term.word) &&
		term.word.length === 1 &&
		!weak.has(term.word) &&
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
