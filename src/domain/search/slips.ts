import { isHan, isLatin } from './normalise.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { isTelling, isWeak } from './question-words.ts';

/** Fewer letters may be anything: they are neither read as Chinese nor mended. */
const fewestLetters = 4;
/** Shorter ones are names of things, of which many differ by a letter: `ddos` is not `ddns`. */
const fewestLettersOfSlip = 5;
/** How many characters of Chinese may have a slip among them. */
const longestSlip = 4;
/** How often a word must occur to be what was meant by another that sounds the same. */
const fewestOccurrences = 3;

/**
 * Mends the words of a query to what was meant: Chinese that was typed in Latin letters (`beian`), a character that sounds like
 * the right one (备按), a letter too many or too few (githb). What the site knows stays as it is.
 */
export function mendSlips(words: readonly string[], prepared: PreparedIndex): string[] {
	return mendSounds(mendLetters(words, prepared), prepared);
}

/** Whether a word is a usual one of questions, and no slip when it stands alone. */
function isUsual(word: string): boolean {
	return !isTelling(word) || isWeak(word);
}

/** Mends what stands in Latin letters: neighbours together where they spell Chinese, else each word. */
function mendLetters(words: readonly string[], prepared: PreparedIndex): string[] {
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
		const spelt = together.length >= fewestLetters ? readSpelling(together, prepared) : undefined;
		mended.push(...(spelt ?? run.flatMap((word) => mendLatinWord(word, prepared))));
		at = end;
	}
	return mended;
}

/** Reads the words that letters spell; nothing where they spell single characters alone, as a name may by chance. */
function readSpelling(letters: string, prepared: PreparedIndex): readonly string[] | undefined {
	const words = prepared.sounds.readWords(letters);
	return words?.some((word) => word.length > 1) ? words : undefined;
}

/** Mends one word in Latin letters: its English ending goes, it is read as Chinese, or a slip goes. */
function mendLatinWord(word: string, prepared: PreparedIndex): readonly string[] {
	if (word.length < fewestLetters || prepared.synonyms.has(word) || !isTelling(word)) return [word];
	const stem = listStems(word).find((one) => prepared.synonyms.has(one));
	if (stem !== undefined) return [stem];
	const spelt = readSpelling(word, prepared);
	if (spelt?.every((one) => prepared.countOccurrences(one) > prepared.countOccurrences(word))) return spelt;
	if (prepared.isKnown(word) || word.length < fewestLettersOfSlip) return [word];
	return [prepared.latinWords.find((known) => isOneSlip(word, known)) ?? word];
}

/** Lists what an English word may be without its ending: `servers`, `registering`. */
function listStems(word: string): string[] {
	return ['s', 'es', 'ed', 'ing', 'd']
		.filter((end) => word.endsWith(end))
		.map((end) => word.slice(0, -end.length));
}

/** Mends single characters that stand beside others and together with them sound like a word of the site. */
function mendSounds(words: readonly string[], prepared: PreparedIndex): string[] {
	const mended = [...words];
	for (let at = 0; at < mended.length; at++) {
		const word = mended[at]!;
		if (word.length !== 1 || !isHan(word) || isUsual(word)) continue;
		const slip = findSlip(mended, at, prepared);
		if (slip === undefined) continue;
		mended.splice(slip.start, slip.end - slip.start, slip.meant);
		at = slip.start;
	}
	return mended;
}

/** Finds the words around a single character, from `start` to before `end`, that are a slip for a word of the site. */
function findSlip(
	words: readonly string[],
	at: number,
	prepared: PreparedIndex,
): { readonly start: number; readonly end: number; readonly meant: string } | undefined {
	for (const [start, end] of [
		[at - 1, at + 2],
		[at, at + 2],
		[at - 1, at + 1],
	] as const) {
		if (start < 0 || end > words.length) continue;
		const typed = words.slice(start, end);
		const together = typed.join('');
		if (together.length > longestSlip || !typed.every((one) => isHan(one) && !isUsual(one))) continue;
		const meant = prepared.sounds.listAlike(together).find((word) => hasCharacterInCommon(word, together));
		if (meant === undefined || prepared.countOccurrences(meant) < fewestOccurrences) continue;
		// With what stands behind it the word may be another: 备案 and 号 are 备案号.
		const next = words[end];
		if (next === undefined || !isHan(next)) return { start, end, meant };
		const [first, ...rest] = prepared.segment(meant + next);
		return rest.length === 0 ? { start, end: end + 1, meant: first! } : { start, end, meant };
	}
	return undefined;
}

/** Whether one slip may have made one word of the other: where all characters differ, it is another word (东京 is not 动静). */
function hasCharacterInCommon(word: string, typed: string): boolean {
	return [...word].some((character, at) => character === typed[at]);
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
