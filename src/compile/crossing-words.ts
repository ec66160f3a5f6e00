import { dict, idf } from '@node-rs/jieba/dict.js';
import { wordsOfNames } from './words-of-names.ts';

/** Longest word that is looked at, in characters. */
const longest = 4;
/**
 * How telling a word grows with how often it is met. Words differ less in names than in the texts that were counted, and in
 * names of any kind less than in names that somebody takes the trouble to check.
 */
const flattening = 0.7;
/**
 * How much a rule's word with many chance meetings counts beside one with few: 0 means that each chance meeting counts alike, so
 * that 人大 takes most of the room; 1 that each of the rules' words does.
 */
const evenness = 0.5;
/** So often at least the words that names are made of are taken to be met in names, however rare they are elsewhere. */
const leastInNames = 500;

/** A word with how often it is met. */
type Counted = readonly [word: string, count: number];

let words: readonly Counted[] | undefined;

/**
 * The Chinese words of jieba's dictionary (MIT) with how often they are met: the geometric mean of how often the corpus of its
 * dictionary has them, which is made of newspapers and novels, and of how many documents of its second list do.
 */
function readWords(): readonly Counted[] {
	if (words) return words;
	const documents = new Map(
		splitLines(idf).map(([word = '', rarity]) => [word, Math.exp(rarest - Number(rarity))]),
	);
	words = splitLines(dict)
		.filter(([word = '']) => word.length <= longest && /^\p{Script=Han}+$/u.test(word))
		.map(([word, count]) => [word!, Math.sqrt(Number(count) * (documents.get(word!) ?? 0))] as const)
		.filter(([, count]) => count > 0);
	return words;
}

/** How often a word is met, as the geometric mean of two corpora has it; 0 for an unknown one. */
export function countMeetings(word: string): number {
	counts ??= new Map(readWords());
	return counts.get(word) ?? 0;
}

let counts: ReadonlyMap<string, number> | undefined;

/** How often each word is met, the words of names at least so often as names have them. */
function countInNames(): ReadonlyMap<string, number> {
	const found = new Map(readWords());
	for (const word of wordsOfNames) found.set(word, Math.max(found.get(word) ?? 0, leastInNames));
	return found;
}

/** What the list of documents gives for a word that a single one of them holds: the logarithm of their number. */
const rarest = 13.9;

function splitLines(file: Uint8Array): string[][] {
	return new TextDecoder()
		.decode(file)
		.split('\n')
		.map((line) => line.split(' '));
}

/**
 * The words that most probably cross a border of a rule's word in a name (收集 and 团扇 cross both of 集团), the most
 * telling. How telling one is: how often it is met, times how often what may stand on the other side is.
 *
 * @param ruleWords how much it matters that each is not found wrongly: 1 for a word that is refused, less for others
 */
export function findCrossingWords(
	ruleWords: ReadonlyMap<string, number>,
	counts: { readonly pairs: number; readonly longer: number },
): string[] {
	const known = [...countInNames()]
		.filter(([word]) => word.length > 1)
		.map(([word, count]) => [word, count ** flattening] as const);
	const beginning = groupByPart(known, (word, length) => word.slice(0, length));
	const ending = groupByPart(known, (word, length) => word.slice(-length));
	const telling = new Map<string, number>();
	for (const [ruleWord, importance] of ruleWords) {
		const meetings = Array.from({ length: ruleWord.length - 1 }, (_, at) => {
			const before = ending.get(ruleWord.slice(0, at + 1)) ?? [];
			const after = beginning.get(ruleWord.slice(at + 1)) ?? [];
			return { before, after, massBefore: sumWeights(before), massAfter: sumWeights(after) };
		});
		const mass = meetings.reduce((sum, { massBefore, massAfter }) => sum + massBefore * massAfter, 0);
		if (mass === 0) continue;
		const worth = importance / mass ** evenness;
		const add = (group: readonly Counted[], others: number) => {
			for (const [word, weight] of group)
				telling.set(word, (telling.get(word) ?? 0) + worth * weight * others);
		};
		for (const { before, after, massBefore, massAfter } of meetings) {
			add(before, massAfter);
			add(after, massBefore);
		}
	}
	const sorted = [...telling]
		.sort(([, one], [, other]) => other - one)
		.map(([word]) => word)
		.filter((word) => !ruleWords.has(word));
	return [
		...sorted.filter((word) => word.length === 2).slice(0, counts.pairs),
		...sorted.filter((word) => word.length > 2).slice(0, counts.longer),
	];
}

/** The characters that most often stand as a word of their own: 的, 我, 小. */
export function findLoneCharacters(count: number): string[] {
	return readWords()
		.filter(([word]) => word.length === 1)
		.sort(([, one], [, other]) => other - one)
		.slice(0, count)
		.map(([word]) => word);
}

function sumWeights(group: readonly Counted[]): number {
	return group.reduce((sum, [, weight]) => sum + weight, 0);
}

function groupByPart(
	words: readonly Counted[],
	partOf: (word: string, length: number) => string,
): Map<string, Counted[]> {
	const groups = new Map<string, Counted[]>();
	for (const weighted of words) {
		for (let length = 1; length < weighted[0].length; length++) {
			const part = partOf(weighted[0], length);
			const group = groups.get(part);
			if (group) group.push(weighted);
			else groups.set(part, [weighted]);
		}
	}
	return groups;
}
