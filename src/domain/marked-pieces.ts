/** Part of a text: UTF-16 offsets, `end` not included. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A piece of a text and what it is marked as; without `mark` where it is not. */
export interface Piece<M = true> {
	readonly text: string;
	readonly mark?: M;
}

/**
 * Cuts a text at the spans that mark it, which may overlap, stand in any order and reach beyond it. Joined, the pieces are
 * the text; none is empty.
 *
 * @param markOf what a piece is marked as by the spans over it; neighbours that are marked alike are one piece
 */
export function cutPieces<S extends Span, M>(
	text: string,
	spans: readonly S[],
	markOf: (over: readonly S[]) => M,
): Piece<M>[] {
	const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
	const offsets = [...cuts].filter((at) => at <= text.length).sort((a, b) => a - b);
	const pieces: Piece<M>[] = [];
	for (const [at, end] of offsets.slice(1).entries()) {
		const start = offsets[at]!;
		const over = spans.filter((span) => span.start <= start && end <= span.end);
		const mark = over.length > 0 ? markOf(over) : undefined;
		const last = pieces.at(-1);
		const piece = text.slice(start, end);
		if (last && last.mark === mark) pieces[pieces.length - 1] = { ...last, text: last.text + piece };
		else pieces.push({ text: piece, ...(mark !== undefined && { mark }) });
	}
	return pieces;
}
