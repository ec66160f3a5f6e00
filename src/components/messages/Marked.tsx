import { cutPieces, type Span } from '../../domain/marked-pieces.ts';

/** A part of a pasted text with the words that fit marked. Text only: nothing in it becomes markup. */
export function MarkedMessage({ text, spans }: { text: string; spans: readonly Span[] }) {
	return (
		<>
			{cutPieces(text, spans, () => true).map(({ text: piece, mark }, index) =>
				mark ? <mark key={index}>{piece}</mark> : piece,
			)}
		</>
	);
}
