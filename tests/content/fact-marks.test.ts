import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-model/read.ts';
import { translations } from '../../src/i18n/all.ts';
import { guidePlugins } from '../../src/markdown/plugins.ts';

const current = { content: await readContent(), translations };

/** A text with its marks as `[facts]`, other elements as they are. */
async function render(markdown: string): Promise<string> {
	const processor = await createSatteriMarkdownProcessor({
		mdastPlugins: guidePlugins(() => current, '/'),
		features: { directive: true, smartPunctuation: false },
		syntaxHighlight: false,
	});
	const { code } = await processor.render(markdown);
	return code
		.trim()
		.replace(
			/<a class="cite" href="#fact-([a-z-]+)"(?: data-also="([a-z -]+)")?[^>]*>[^<]+<\/a>/g,
			(_, ...ids) => `[${ids.slice(0, 2).filter(Boolean).join(' ')}]`,
		);
}

/** What the marks of a text read, in order. */
async function readMarks(markdown: string): Promise<string[]> {
	const processor = await createSatteriMarkdownProcessor({
		mdastPlugins: guidePlugins(() => current, '/'),
		features: { directive: true, smartPunctuation: false },
		syntaxHighlight: false,
	});
	const { code } = await processor.render(markdown);
	return [...code.matchAll(/<a class="cite"[^>]*>([^<]+)<\/a>/g)].map(([, words]) => words!);
}

describe('marks of facts', () => {
	it('read 据 for the law and Alibaba, and say of others how far they can be trusted', async () => {
		expect(await readMarks('要 24 小时。:cite[sms-window]')).toEqual(['据']);
		expect(await readMarks('能撤。:cite[order-abandon-harmless]')).toEqual(['据腾讯云']);
		expect(await readMarks('别换。:cite[change-server-during-review]')).toEqual(['推断']);
		expect(await readMarks('查得到。:cite[number-sms-subject]')).toEqual(['用户经验，2024 年']);
		expect(await readMarks('完。:cite[sms-window]:cite[order-abandon-harmless]')).toEqual(['部分据腾讯云']);
	});

	it('read 据 where the text around them says it itself', async () => {
		expect(await readMarks('腾讯云写没有影响。:cite[order-abandon-harmless]')).toEqual(['据']);
		expect(await readMarks('别换，这是我们的推断。:cite[change-server-during-review]')).toEqual(['据']);
	});

	it('stand after the sentence, never after the number that is cited', async () => {
		expect(await render('限 :fact[sms-window]内做完。再看。')).toBe(
			'<p>限 24 小时内做完。[sms-window]再看。</p>',
		);
	});

	it('leave no gap between Chinese characters where a value begins or ends with one', async () => {
		expect(await render('在 :fact[sms-window] 内做完。')).toBe('<p>在 24 小时内做完。[sms-window]</p>');
		expect(await render('至少 :fact[name-shape]，好记。')).toMatch(/^<p>至少三个字，好记。/);
	});

	it('are one for all that a sentence cites', async () => {
		expect(await render('不收费:cite[filing-free]，限 :fact[sms-window]。:cite[police-free]完。')).toBe(
			'<p>不收费，限 24 小时。[filing-free sms-window police-free]完。</p>',
		);
	});

	it('are one for sentences of a paragraph that rest on the same', async () => {
		expect(await render('一。:cite[filing-free]二。:cite[filing-free]三。')).toBe(
			'<p>一。二。[filing-free]三。</p>',
		);
		expect(await render('一。:cite[filing-free]二。:cite[police-free]三。:cite[filing-free]')).toBe(
			'<p>一。[filing-free]二。[police-free]三。[filing-free]</p>',
		);
	});

	it('close a cell or a line without a full stop, and follow closing quotation marks', async () => {
		expect(await render('- 最多 :fact[sms-window]，要宽带:cite[filing-free]')).toMatch(
			/最多 24 小时，要宽带\[sms-window filing-free\]/,
		);
		expect(await render('写着“不收费。”:cite[filing-free]再看')).toBe(
			'<p>写着“不收费。”[filing-free]再看</p>',
		);
	});

	it('come after a link rather than into it, and stay with what is bold', async () => {
		expect(await render('看[一。:cite[filing-free]二](/faq/)再说。')).toBe(
			'<p>看<a href="/faq/">一。二</a>再说。[filing-free]</p>',
		);
		expect(await render('**不收费。:cite[filing-free]再看**完')).toBe(
			'<p><strong>不收费。[filing-free]再看</strong>完</p>',
		);
		expect(await render('**不收费。**:cite[filing-free]完')).toBe(
			'<p><strong>不收费。</strong>[filing-free]完</p>',
		);
	});

	it('cannot cite what is not there', async () => {
		await expect(render('一。:cite[nothing-of-the-kind]')).rejects.toThrow('nothing-of-the-kind');
	});
});
