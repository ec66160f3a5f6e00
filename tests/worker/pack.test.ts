import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/worker/pack.ts';

const parts = fc.constantFrom('<p>', '<li class="a">', '</li>', '备案', '<', '<a href="/">', '\n', '');
const path = fc.string().map((name) => `${name}.html`);
const text = fc.oneof(
	fc.array(parts).map((found) => found.join('')),
	fc.string(),
);

test('what was packed comes back, character by character', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.tuple(path, text), { selector: ([name]) => name }), (texts) => {
			const wanted = Object.fromEntries(texts);
			const packed = JSON.parse(JSON.stringify(pack(texts))) as ReturnType<typeof pack>;
			expect(Object.fromEntries(unpack(packed))).toEqual(wanted);
		}),
	);
});

test('what pages share is there once', () => {
	const shell = '<nav><a href="/">首页</a><a href="/faq/">常见问题</a></nav>';
	const packed = pack([
		['a.html', `${shell}<p>一`],
		['b.html', `${shell}<p>二`],
	]);
	expect(packed.pieces.join('')).toBe(`${shell}<p>一<p>二`);
	expect(packed.files).toEqual({ 'a.html': [0, 4], 'b.html': [0, 3, 4, 1] });
});
