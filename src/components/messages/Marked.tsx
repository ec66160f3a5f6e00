import { markedPieces } from '../../domain/messages/marked.ts';
import type { Span } from '../../domain/messages/match.ts';

/** A part of a pasted text with the words that fit marked. Text only: nothing in it becomes markup. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
	return (
		<>
			{markedPieces(text, spans).map(({ text: piece, isMarked }, place) =>
				isMarked ? <mark key={place}>{piece}</mark> : piece,
			)}
		</>
	);
}
