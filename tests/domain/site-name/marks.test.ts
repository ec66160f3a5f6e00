import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/site-name/evaluate.ts';
import { markName, visible } from '../../../src/domain/site-name/marks.ts';
import { checker } from './real-rules.ts';
import { anyText } from '../arbitraries.ts';

const parts = (name: string) => markName(name, evaluate({ name, profile: { subject: 'personal' } }, checker));

describe('the marked name', () => {
	it('joins to the name, whatever the name is', () => {
		fc.assert(
			fc.property(anyText(), (name) => {
				expect(
					parts(name)
						.map(({ text }) => text)
						.join(''),
				).toBe(name);
			}),
		);
	});

	it('marks what was objected to with the worst that was said', () => {
		expect(parts('编程论坛笔记')).toEqual([
			{ text: '编程' },
			{ text: '论坛', mark: 'error' },
			{ text: '笔记' },
		]);
	});

	it('has no pieces where the name is empty', () => {
		expect(markName('', [])).toEqual([]);
	});
});

it.each([
	['博\u200b客', '博[U+200B]客'],
	['\u202e客博', '[U+202E]客博'],
	['\ud800', '[U+D800]'],
	['a\u0000', 'a[U+0000]'],
	['😀 南窗', '😀 南窗'],
])('%j is shown as %j', (text, shown) => {
	expect(visible(text)).toBe(shown);
});
