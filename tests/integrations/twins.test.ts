import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { makePlainPage } from '../../src/integrations/twins/plain-page.ts';
import { writeMarkdown } from '../../src/integrations/twins/to-markdown.ts';

const say = { tool: '（工具）', diagram: '图：', report: '这条不对？' };

/** The Markdown of what stands in a page's main column. */
function markdown(html: string, doubt = ''): string {
	return writeMarkdown(
		makePlainPage(select('main', fromHtml(`<main>${html}</main>`))!, say),
		() => doubt,
	).trim();
}

describe('the twin of a page', () => {
	it('keeps the mark of a fact, and says its doubt where it is quoted', () => {
		const html = '<p>24 小时内。<a class="cite" href="#fact-sms-window" aria-label="依据 3">据</a>再看</p>';
		expect(markdown(html)).toBe('24 小时内。[^sms-window]再看');
		expect(markdown(html, '（我们的推断）')).toBe('24 小时内。[^sms-window]（我们的推断）再看');
	});

	it('keeps every fact of a mark that stands for several', () => {
		const html =
			'<p>完。<a class="cite" href="#fact-sms-window" data-also="filing-free police-free">据</a></p>';
		expect(markdown(html)).toBe('完。[^sms-window][^filing-free][^police-free]');
	});

	it('lets emphasis end before a Chinese character', () => {
		expect(markdown('<p>先<strong>“关”解析。</strong>再提交</p>')).toBe('先 **“关”解析。** 再提交');
		expect(markdown('<p><strong>主体</strong>：谁办的</p>')).toBe('**主体**：谁办的');
	});

	it('says what a diagram shows and where a tool is', () => {
		expect(markdown('<svg><title>谁核验</title><desc>负责人本人</desc><text>负责人</text></svg>')).toBe(
			'图：谁核验。负责人本人',
		);
		expect(markdown('<div data-tool="asleep"><form><label>名称<input></label></form><p>空的</p></div>')).toBe(
			'（工具）',
		);
		expect(markdown('<div data-tool="asleep"><input><div class="tool-page"><p>清单</p></div></div>')).toBe(
			'（工具）\n\n清单',
		);
	});

	it('repeats in each row what stands for several', () => {
		const html =
			'<table><tr><th>省</th><th>要求</th></tr><tr><th rowspan="2">浙江</th><td>甲</td></tr><tr><td>乙</td></tr></table>';
		expect(markdown(html).split('\n').slice(2)).toEqual(['| 浙江 | 甲 |', '| 浙江 | 乙 |']);
	});

	it('writes a table out where a cell holds more than a line', () => {
		const html =
			'<table><tr><th>步骤</th><th>多久</th></tr><tr><th>初审</th><td><p>一天</p><ul><li>甲</li></ul></td></tr></table>';
		expect(markdown(html)).toBe('**初审**\n\n一天\n\n- 甲');
	});

	it('leaves out what only the page can do', () => {
		expect(
			markdown('<p>甲<a href="/about/#report">这条不对？</a></p><p hidden>乙</p><button>丙</button>'),
		).toBe('甲');
	});

	it('keeps names with their meanings and folded text with its heading', () => {
		expect(markdown('<dl><div><dt>受理</dt><dd>浙江省通信管理局</dd></div></dl>')).toBe(
			'- **受理**：浙江省通信管理局',
		);
		expect(markdown('<details><summary>说法不一</summary><p>甲</p></details>')).toBe('**说法不一**\n\n甲');
	});
});
