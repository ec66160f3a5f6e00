import { isHan } from './normalise.ts';
import type { Lexicon } from './segment.ts';

/**
 * How Chinese is spelt in Latin letters, without tones: `bei备被倍 an安按案`. A word stands in `words` where it is not
 * spelt as its characters are alone: `chongxin重新`.
 */
export interface Spelling {
	readonly characters: string;
	readonly spellings: string;
}

/** Finds words by their sound. */
export interface Sounds {
	/** Reads the words that letters spell, as one types without an input method; nothing where they spell none. */
	readonly readWords: (letters: string) => readonly string[] | undefined;
	/** Lists the words of the site that sound like some characters, the most frequent first. */
	readonly listAlike: (characters: string) => readonly string[];
}

/** How many letters a word may be spelt with. */
const longestSpelling = 30;
/** Cost of a further word, so that few long words win over many short ones. */
const wordCost = 3;

/**
 * Compiles the spelling of the characters that may be typed, and of the words.
 *
 * @param spell gives the syllables of a text, apart
 */
export function compileSpelling(
	characters: Iterable<string>,
	words: readonly string[],
	spell: (text: string) => readonly string[],
): Spelling {
	const alone = new Map<string, string>();
	const bySyllable = new Map<string, string>();
	for (const character of new Set(characters)) {
		const syllable = spell(character)[0] ?? '';
		if (!/^[a-z]+$/.test(syllable)) continue;
		alone.set(character, syllable);
		bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
	}
	const others = words
		.filter((word) => word.length > 1 && isHan(word))
		.map((word) => [word, spell(word).join('')] as const)
		.filter(([word, spelt]) => spelt !== Array.from(word, (one) => alone.get(one) ?? '').join(''));
	return {
		characters: [...bySyllable].map(([syllable, all]) => syllable + all).join(' '),
		spellings: others.map(([word, spelt]) => spelt + word).join(' '),
	};
}

/** Makes a spelling ready; the words of the lexicon are looked at when something is first asked. */
export function prepareSounds({ characters, spellings: words }: Spelling, lexicon: Lexicon): Sounds {
	let known: WordsBySound | undefined;
	const prepare = () => (known ??= listBySound(characters, words, lexicon));
	return {
		readWords(letters) {
			const { bySound } = prepare();
			return cutLetters(letters, (sound) => bySound.get(sound)?.[0], lexicon);
		},
		listAlike(text) {
			const { spell, bySound } = prepare();
			return (bySound.get(spell(text)) ?? []).filter((word) => word.length === text.length && word !== text);
		},
	};
}

interface WordsBySound {
	/** Spells a word. */
	readonly spell: (word: string) => string;
	/** The words of each spelling, the most frequent first. */
	readonly bySound: ReadonlyMap<string, readonly string[]>;
}

/** Lists the words of the lexicon by their sound. */
function listBySound(characters: string, words: string, lexicon: Lexicon): WordsBySound {
	const alone = new Map<string, string>();
	for (const [syllable, all] of readEntries(characters)) for (const one of all) alone.set(one, syllable);
	const together = new Map(readEntries(words).map(([spelt, word]) => [word, spelt]));
	const spell = (word: string) =>
		together.get(word) ?? Array.from(word, (one) => alone.get(one) ?? '?').join('');
	const bySound = new Map<string, string[]>();
	for (const word of lexicon.keys()) {
		if (!isHan(word)) continue;
		const sound = spell(word);
		bySound.set(sound, [...(bySound.get(sound) ?? []), word]);
	}
	for (const alike of bySound.values()) alike.sort((a, b) => lexicon.get(b)! - lexicon.get(a)!);
	return { spell, bySound };
}

/** Reads entries of a spelling: letters, and what they spell. */
function readEntries(packed: string): (readonly [string, string])[] {
	return packed.split(' ').flatMap((entry) => {
		const [, letters, rest] = /^([a-z]+)(.+)$/u.exec(entry) ?? [];
		return letters && rest ? [[letters, rest] as const] : [];
	});
}

/** Cuts letters into words in the cheapest way: frequent words are cheap, few are cheaper than many; nothing where there is no way. */
function cutLetters(
	letters: string,
	findWord: (sound: string) => string | undefined,
	lexicon: Lexicon,
): string[] | undefined {
	const total = [...lexicon.values()].reduce((sum, count) => sum + count, 0) + 1;
	const best: ({ cost: number; words: string[] } | undefined)[] = [{ cost: 0, words: [] }];
	for (let end = 1; end <= letters.length; end++) {
		for (let start = Math.max(0, end - longestSpelling); start < end; start++) {
			const before = best[start];
			const word = before && findWord(letters.slice(start, end));
			if (!word) continue;
			const cost = before.cost + wordCost + Math.log(total / (lexicon.get(word)! + 0.5));
			if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, words: [...before.words, word] };
		}
	}
	return best[letters.length]?.words;
}
