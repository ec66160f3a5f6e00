/*
 * Many words in a seventh of their size, for the one question whether a word is among them: each as a number that is computed from
 * it, the numbers sorted, and the gaps between them in Rice's code, six bits a letter. A few other words are
 * wrongly taken for one of them.
 */

/** What can tell whether it has a word. */
export interface WordSet {
	has(word: string): boolean;
}

/**
 * Bits of a gap that are written as they are; one other word in two to this power is wrongly taken for one of the words. In a
 * name there are more long pieces that might be words, and fewer long words: they are told more sharply.
 */
const plainBits = { pair: 7, longer: 10 };
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The number of a word, below `space`: FNV-1a over its UTF-16 units, its bits mixed once more. */
function hash(word: string, space: number): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
	value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
	return ((value ^ (value >>> 13)) >>> 0) % space;
}

/** Packs words: those of two UTF-16 units, a space, the longer ones. */
export function packHashes(words: Iterable<string>): string {
	const distinct = [...new Set(words)];
	return [
		packList(
			distinct.filter((word) => word.length <= 2),
			plainBits.pair,
		),
		packList(
			distinct.filter((word) => word.length > 2),
			plainBits.longer,
		),
	].join(' ');
}

/** Packs words of a kind: their count in base 36, a point, the gaps. */
function packList(words: readonly string[], plain: number): string {
	const space = words.length << plain;
	const numbers = [...new Set(words.map((word) => hash(word, space)))].sort((a, b) => a - b);
	let bits = '';
	let last = -1;
	for (const number of numbers) {
		const gap = number - last - 1;
		bits += '1'.repeat(gap >> plain) + '0';
		bits += (gap % (1 << plain)).toString(2).padStart(plain, '0');
		last = number;
	}
	// What fills the last letter begins a gap that never ends.
	const packed = bits.replace(/.{1,6}/g, (six) => letters[parseInt(six.padEnd(6, '1'), 2)]!);
	return `${words.length.toString(36)}.${packed}`;
}

/** The words of packed lists. */
export function unpackHashes(packed: string): WordSet {
	const [pairs = '', longer = ''] = packed.split(' ');
	const hasPair = unpackList(pairs, plainBits.pair);
	const hasLonger = unpackList(longer, plainBits.longer);
	return { has: (word) => (word.length <= 2 ? hasPair(word) : hasLonger(word)) };
}

function unpackList(packed: string, plainBits: number): (word: string) => boolean {
	const [count = '', gaps = ''] = packed.split('.');
	const space = parseInt(count, 36) << plainBits;
	const numbers = new Set<number>();
	let last = -1;
	let gap = 0;
	/** How many plain bits are still to come; none while the ones before them are counted. */
	let missing = 0;
	let plain = 0;
	for (const letter of gaps) {
		const six = letters.indexOf(letter);
		for (let at = 5; at >= 0; at--) {
			const bit = (six >> at) & 1;
			if (missing === 0) {
				if (bit) gap += 1 << plainBits;
				else [missing, plain] = [plainBits, 0];
				continue;
			}
			plain = plain * 2 + bit;
			if (--missing > 0) continue;
			last += gap + plain + 1;
			numbers.add(last);
			gap = 0;
		}
	}
	return (word) => numbers.has(hash(word, space));
}
