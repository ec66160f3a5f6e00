import type { Span } from './match.ts';

/** A piece of a text: marked or not. */
export interface Piece {
	readonly text: string;
	readonly isMarked: boolean;
}

/** A text cut at its marked spans, which may overlap and stand in any order; the pieces joined are the text. */
export function markedPieces(text: string, spans: readonly Span[]): Piece[] {
	const pieces: Piece[] = [];
	let done = 0;
	const take = (end: number, isMarked: boolean) => {
		if (end > done) pieces.push({ text: text.slice(done, end), isMarked });
		done = Math.max(done, end);
	};
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		take(Math.min(start, text.length), false);
		take(Math.min(end, text.length), true);
	}
	take(text.length, false);
	return pieces;
}
