import { dict } from '@node-rs/jieba/dict.js';

/** A word is this frequent in the dictionary's corpus at least; rarer ones hardly stand in names. */
const rarest = 100;
/** Longest word that is looked at, in characters. */
const longest = 4;

let frequencies: ReadonlyMap<string, number> | undefined;

/** The Chinese words of jieba's dictionary (MIT) with how often its corpus has them. */
function readFrequencies(): ReadonlyMap<string, number> {
	frequencies ??= new Map(
		new TextDecoder()
			.decode(dict)
			.split('\n')
			.map((line) => line.split(' '))
			.filter(
				([word = '', count]) =>
					word.length <= longest && Number(count) >= rarest && /^\p{Script=Han}+$/u.test(word),
			)
			.map(([word, count]) => [word!, Number(count)]),
	);
	return frequencies;
}

/**
 * The words that most probably cross a border of a rule's word in a name (收集 and 团扇 cross both of 集团), the most
 * telling first. How telling one is: its frequency times that of what may follow, as square roots, since the words of names
 * are spread more evenly than those of newspapers.
 *
 * @param ruleWords how much it matters that each is not found wrongly: 1 for a word that is refused, less for others
 */
export function findCrossingWords(ruleWords: ReadonlyMap<string, number>, count: number): string[] {
	const words = [...readFrequencies()].filter(([word]) => word.length > 1);
	const beginning = groupByPart(words, (word, length) => word.slice(0, length));
	const ending = groupByPart(words, (word, length) => word.slice(-length));
	const massOf = (group: readonly Weighted[] | undefined) =>
		(group ?? []).reduce((sum, [, frequency]) => sum + Math.sqrt(frequency), 0);
	const telling = new Map<string, number>();
	const add = (word: string, worth: number) => telling.set(word, (telling.get(word) ?? 0) + worth);
	for (const [ruleWord, weight] of ruleWords) {
		for (let cut = 1; cut < ruleWord.length; cut++) {
			const before = ending.get(ruleWord.slice(0, cut)) ?? [];
			const after = beginning.get(ruleWord.slice(cut)) ?? [];
			const [massBefore, massAfter] = [massOf(before), massOf(after)];
			for (const [word, frequency] of before) add(word, weight * Math.sqrt(frequency) * massAfter);
			for (const [word, frequency] of after) add(word, weight * Math.sqrt(frequency) * massBefore);
		}
	}
	return [...telling]
		.sort(([, one], [, other]) => other - one)
		.slice(0, count)
		.map(([word]) => word);
}

/** The characters that most often stand as a word of their own: 的, 我, 小. */
export function findLoneCharacters(count: number): string[] {
	return [...readFrequencies()]
		.filter(([word]) => word.length === 1)
		.sort(([, one], [, other]) => other - one)
		.slice(0, count)
		.map(([word]) => word);
}

type Weighted = readonly [word: string, frequency: number];

function groupByPart(
	words: readonly Weighted[],
	partOf: (word: string, length: number) => string,
): Map<string, Weighted[]> {
	const groups = new Map<string, Weighted[]>();
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
