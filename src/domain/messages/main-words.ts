import { longestText } from './longest-text.ts';
import { sumWeights, type MessageIndex } from './message-index.ts';
import { collectTexts, findSpans, readTokens } from './tokens.ts';

/** The longest that a word for a search may be. */
const longestWord = 12;

/**
 * Finds the words of a text to search for: those that occur in what people get, the telling ones first; where there are none,
 * the beginning of the text.
 */
export function findMainWords(text: string, index: MessageIndex, count = 4): string[] {
	const known = new Set([...index.bags.values()].flatMap((bag) => [...bag]));
	const weights = new Map<string, number>();
	for (const { start, end } of findSpans(readTokens(text.slice(0, longestText)), known, 1)) {
		const word = text.slice(start, end);
		if (word.length <= longestWord)
			weights.set(word, sumWeights(collectTexts(readTokens(word)), index.weigh));
	}
	const words = [...weights].sort(([, a], [, b]) => b - a).map(([word]) => word);
	return words.length > 0 ? words.slice(0, count) : [text.trim().slice(0, longestWord)];
}
