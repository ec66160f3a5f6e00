import { isHan, splitRuns } from './normalise.ts';

/** How often each known word occurs; what is in it is a word. */
export type Lexicon = ReadonlyMap<string, number>;

/** How many characters a word may have. */
export const longestWord = 8;
/** Cost of a character that no word covers; above that of any word, so that known words win. */
const unknownCost = 14;

/**
 * Makes what cuts a normalised text into words in the cheapest way: a frequent word is cheap and an unknown character dear.
 * The same cut is made of pages and queries, so they meet.
 *
 * @param longest how many characters a word may have
 */
export function createSegmenter(lexicon: Lexicon, longest = longestWord): (normalised: string) => string[] {
	const computeCost = createCosts(lexicon);
	return (normalised) =>
		splitRuns(normalised).flatMap((run) => (isHan(run) ? cutRun(run, computeCost, longest) : [run]));
}

/** Makes what lists a word, then the shorter words that a long one is made of: 公安联网备案, 公安, 联网, 备案. */
export function createPartLister(lexicon: Lexicon): (word: string) => string[] {
	const computeCost = createCosts(lexicon);
	return (word) => {
		if (word.length < 3 || !isHan(word)) return [word];
		const parts = cutRun(word, (part) => (part === word ? Infinity : computeCost(part)), longestWord);
		return [word, ...parts.filter((part) => part.length > 1 && lexicon.has(part))];
	};
}

/** Makes what a word costs in a cut; what is no word costs too much. */
function createCosts(lexicon: Lexicon): (word: string) => number {
	const total = [...lexicon.values()].reduce((sum, count) => sum + count, 0) + 1;
	return (word) => {
		const count = lexicon.get(word);
		if (count === undefined) return word.length === 1 ? unknownCost : Infinity;
		return Math.log(total / (count + 0.5));
	};
}

/** Cuts a run of Chinese in the cheapest way: for each place in it, the best last word of what stands before. */
function cutRun(run: string, computeCost: (word: string) => number, longest: number): string[] {
	const cost = [0];
	const from = [0];
	for (let end = 1; end <= run.length; end++) {
		cost[end] = Infinity;
		for (let start = Math.max(0, end - longest); start < end; start++) {
			const sum = cost[start]! + computeCost(run.slice(start, end));
			if (sum < cost[end]!) {
				cost[end] = sum;
				from[end] = start;
			}
		}
	}
	const words: string[] = [];
	for (let end = run.length; end > 0; end = from[end]!) words.push(run.slice(from[end]!, end));
	return words.reverse();
}
