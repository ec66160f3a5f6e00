import { isHan } from './normalise.ts';
import type { PreparedIndex } from './prepared-index.ts';
import { isTelling, isWeak } from './question-words.ts';

const fewestLetters = 4;
/** Shorter ones are names of things, of which many differ by a letter: `ddos` is not `ddns`. */
const fewestLettersOfSlip = 5;
const longestSlip = 4;
/** How often a word must occur to be what was meant by another that sounds the same. */
const fewestOccurrences = 3;

/**
 * The words of a query as they were meant: Chinese that was typed in Latin letters (`beian`), a character that sounds like
 * the right one (备按), a letter too many or too few (githb). What the site knows stays as it is.
 */
export function mend(words: readonly string[], read: PreparedIndex): string[] {
	return mendSounds(mendLetters(words, read), read);
}

/** Whether a word is a usual one of questions, and no slip when it stands alone. */
function isUsual(word: string): boolean {
	return !isTelling(word) || isWeak(word);
}

function mendLetters(words: readonly string[], read: PreparedIndex): string[] {
	const mended: string[] = [];
	for (let at = 0; at < words.length;) {
		let end = at;
		while (end < words.length && isLatin(words[end]!)) end++;
		if (end === at) {
			mended.push(words[at++]!);
			continue;
		}
		const run = words.slice(at, end);
		const together = run.join('');
		const spelt = together.length >= fewestLetters ? spellsOut(together, read) : undefined;
		mended.push(...(spelt ?? run.flatMap((word) => mendWord(word, read))));
		at = end;
	}
	return mended;
}

/** The words that letters spell; nothing where they spell single characters alone, as a name may by chance. */
function spellsOut(letters: string, read: PreparedIndex): readonly string[] | undefined {
	const words = read.sounds.spelt(letters);
	return words?.some((word) => word.length > 1) ? words : undefined;
}

function mendWord(word: string, read: PreparedIndex): readonly string[] {
	if (word.length < fewestLetters || read.synonyms.has(word) || !isTelling(word)) return [word];
	const stem = stemsOf(word).find((one) => read.synonyms.has(one));
	if (stem !== undefined) return [stem];
	const spelt = spellsOut(word, read);
	if (spelt?.every((one) => read.occurrencesOf(one) > read.occurrencesOf(word))) return spelt;
	if (read.isKnown(word)) return [word];
	if (word.length < fewestLettersOfSlip) return [word];
	return [read.latinWords.find((known) => isOneSlip(word, known)) ?? word];
}

/** An English word without its ending: `servers`, `registering`. */
function stemsOf(word: string): string[] {
	return ['s', 'es', 'ed', 'ing', 'd']
		.filter((end) => word.endsWith(end))
		.map((end) => word.slice(0, -end.length));
}

/** A single character beside others is a slip where all of them together sound like a word of the site. */
function mendSounds(words: readonly string[], read: PreparedIndex): string[] {
	const mended = [...words];
	for (let at = 0; at < mended.length; at++) {
		const word = mended[at]!;
		if (word.length !== 1 || !isHan(word) || isUsual(word)) continue;
		for (const [start, end] of [
			[at - 1, at + 2],
			[at, at + 2],
			[at - 1, at + 1],
		] as const) {
			const window = mended.slice(Math.max(0, start), end);
			const together = window.join('');
			if (start < 0 || window.length < end - start || together.length > longestSlip) continue;
			if (!window.every((one) => isHan(one) && !isUsual(one))) continue;
			const meant = read.sounds.soundAlike(together).find((word) => haveCharacterInCommon(word, together));
			if (meant === undefined || read.occurrencesOf(meant) < fewestOccurrences) continue;
			// With what stands beside it the word may be another: 备案 and 号 are 备案号.
			const next = mended[end];
			const joined = next !== undefined && isHan(next) ? read.segment(meant + next) : [meant];
			mended.splice(
				start,
				end - start + (joined.length === 1 && joined[0] !== meant ? 1 : 0),
				joined.length === 1 ? joined[0]! : meant,
			);
			at = start;
			break;
		}
	}
	return mended;
}

/** Whether one slip may have made one word of the other: where all characters differ, it is another word (东京 is not 动静). */
function haveCharacterInCommon(word: string, typed: string): boolean {
	return [...word].some((character, at) => character === typed[at]);
}

function isLatin(word: string): boolean {
	return /^[a-z]/.test(word);
}

/** Whether two words differ by one letter: another, one more, one less, or two that changed places. */
function isOneSlip(typed: string, meant: string): boolean {
	if (Math.abs(typed.length - meant.length) > 1 || meant.length < fewestLetters) return false;
	let start = 0;
	while (start < typed.length && typed[start] === meant[start]) start++;
	let end = 0;
	const least = Math.min(typed.length, meant.length) - start;
	while (end < least && typed.at(-1 - end) === meant.at(-1 - end)) end++;
	const one = typed.slice(start, typed.length - end);
	const other = meant.slice(start, meant.length - end);
	return (one.length <= 1 && other.length <= 1) || (one.length === 2 && other === one[1]! + one[0]!);
}
