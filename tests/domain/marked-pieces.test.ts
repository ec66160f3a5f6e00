import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../src/domain/marked-pieces.ts';
import { anyText } from './arbitraries.ts';

const span = fc.record({ start: fc.nat(40), end: fc.nat(40) });

describe('the marked pieces of a text', () => {
	it('join to the text, whatever the spans, and none is empty', () => {
		fc.assert(
			fc.property(anyText({ maxLength: 30 }), fc.array(span), (text, spans) => {
				const pieces = cutPieces(text, spans, () => true);
				expect(pieces.map((one) => one.text).join('')).toBe(text);
				expect(pieces.every((one) => one.text !== '')).toBe(true);
			}),
		);
	});

	it('are marked exactly where a span lies', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
				const marks = cutPieces(text, spans, () => true).flatMap((piece) =>
					piece.text.split('').map(() => piece.mark === true),
				);
				expect(marks).toEqual(
					text.split('').map((_, at) => spans.some(({ start, end }) => start <= at && at < end)),
				);
			}),
		);
	});

	it('say what the spans over them say, and are one where neighbours say the same', () => {
		const spans = [
			{ start: 0, end: 2, weight: 1 },
			{ start: 2, end: 3, weight: 1 },
			{ start: 2, end: 5, weight: 2 },
		];
		const heaviest = (over: typeof spans) => Math.max(...over.map(({ weight }) => weight));
		expect(cutPieces('甲乙丙丁戊己', spans, (over) => heaviest([...over]))).toEqual([
			{ text: '甲乙', mark: 1 },
			{ text: '丙丁戊', mark: 2 },
			{ text: '己' },
		]);
	});
});
