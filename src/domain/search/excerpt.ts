import { cutPieces, type Piece, type Span } from '../marked-pieces.ts';

/**
 * Cuts out the stretch of a text that has most of the words, at a sentence where one begins near, with the words marked.
 *
 * @param words in small letters
 * @param length in characters, about
 */
export function cutExcerpt(text: string, words: readonly string[], length = 90): Piece[] {
	const spans = findWords(text, words);
	let best = 0;
	let most = 0;
	for (const { start } of spans) {
		const inside = spans.filter((span) => span.start >= start && span.end <= start + length);
		const count = new Set(inside.map((span) => text.slice(span.start, span.end).toLowerCase())).size;
		if (count > most) [most, best] = [count, start];
	}
	const before = text.slice(0, best);
	const sentence = Math.max(...['。', '；', '？', '. '].map((end) => before.lastIndexOf(end)));
	const start = best < length / 2 ? 0 : best - sentence < length / 2 ? sentence + 1 : best;
	const end = Math.min(text.length, start + length);
	const inside = spans
		.filter((span) => span.start >= start && span.end <= end)
		.map((span) => ({ start: span.start - start, end: span.end - start }));
	return [
		...(start > 0 ? [{ text: '…' }] : []),
		...cutPieces(text.slice(start, end), inside, () => true as const),
		...(end < text.length ? [{ text: '…' }] : []),
	];
}

/** Finds where words of more than one character stand, the longer one where two overlap. */
function findWords(text: string, words: readonly string[]): Span[] {
	const lower = text.toLowerCase();
	const spans = words
		.filter((word) => word.length > 1)
		.flatMap((word) => {
			const found: Span[] = [];
			for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
				found.push({ start: at, end: at + word.length });
			}
			return found;
		})
		.sort((a, b) => a.start - b.start || b.end - a.end);
	let last = 0;
	return spans.filter(({ start, end }) => {
		if (start < last) return false;
		last = end;
		return true;
	});
}

/** Writes an excerpt as plain text. */
export function toPlainExcerpt(pieces: readonly Piece[]): string {
	return pieces.map(({ text }) => text).join('');
}
