import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { readPages } from '../../src/content-model/pages.ts';
import { readContent } from '../../src/content-model/read.ts';
import { headingLines } from '../../src/markdown/heading-lines.ts';
import { splitHeading } from '../../src/rendering/heading-pieces.ts';
import { sectionsOf } from './sections.ts';

/** Words of the field, some of which the segmenter does not know. */
const words =
	'备案 阿里云 腾讯云 管局 接入 短信 核验 初审 负责人 公安 联网 主体 网站 域名 服务器 备案号 手机号 博客 注销 变更 驳回 许可证'.split(
		' ',
	);

const [{ tasks, provinces }, pages] = await Promise.all([readContent(), readPages()]);
const headings = [
	...pages.flatMap(({ body }) => sectionsOf(body).map(({ heading }) => heading)),
	...[...tasks.values()].map(({ title }) => title),
	...[...provinces.values()].flatMap(({ requirements }) => requirements.map(({ title }) => title)),
];

test('no heading of the guide breaks within a word of the field, and none loses a character', () => {
	expect(headings.length).toBeGreaterThan(1000);
	const broken = headings.filter((heading) => {
		const lines = splitHeading(heading).join('\n');
		const isCut = words.some((word) =>
			new RegExp([...word].join('\\n?'), 'u').exec(lines)?.[0].includes('\n'),
		);
		return isCut || lines.replaceAll('\n', '') !== heading;
	});
	expect(broken).toEqual([]);
});

test('a heading that fits on one line of a phone is one piece', () => {
	expect(splitHeading('公安备案怎么办')).toEqual(['公安备案怎么办']);
	expect(splitHeading('')).toEqual(['']);
});

test('the address of a section is made of its heading as it is written', async () => {
	const processor = await createSatteriMarkdownProcessor({
		hastPlugins: [headingLines()],
		syntaxHighlight: false,
	});
	const { code, metadata } = await processor.render('## 阿里云现在的备案系统长什么样\n');
	expect(code).toContain('id="阿里云现在的备案系统长什么样"');
	expect(code).toContain('<wbr>');
	expect(metadata.headings).toEqual([
		{ depth: 2, slug: '阿里云现在的备案系统长什么样', text: '阿里云现在的备案系统长什么样' },
	]);
});
