import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, it } from 'vitest';
import { readContent } from '../../src/content-model/read.ts';
import { translations } from '../../src/i18n/all.ts';
import { guidePlugins } from '../../src/markdown/plugins.ts';

it('prints the provinces of a list as links under the base path, and marks a claim after it', async () => {
	const current = { content: await readContent(), translations };
	const processor = await createSatteriMarkdownProcessor({
		mdastPlugins: guidePlugins(() => current, '/guide/'),
		features: { directive: true, smartPunctuation: false },
		syntaxHighlight: false,
	});
	const { code } = await processor.render(
		'要寄的：:provinces[mail]。:cite[mail-materials]收学生证的：:provinces[student-card]{only}。',
	);
	expect(code).toMatch(
		/要寄的：<a href="\/guide\/provinces\/gd\/#gd-quantity-[a-z]+">广东<\/a>[^<]*、<a href="\/guide\/provinces\/gx\/#gx-quantity-personal">广西<\/a>（个人）（别的省没有读到）。<a class="cite" href="#fact-mail-materials"/,
	);
	expect(code).toMatch(/四川<\/a>[^<]*。<\/p>/);
});
