import { describe, expect, test } from 'vitest';
import { chineseProblems } from '../../scripts/lib/chinese.mjs';

const better = (path: string, text: string) => chineseProblems(path, text).map((problem) => problem.better);

describe('the Chinese lint', () => {
	test('asks for a space between Chinese and Latin, with the line', () => {
		expect(chineseProblems('docs/a.md', '第一行\n用ICP备案')).toEqual([
			{ line: 2, is: '用ICP备案', better: '用 ICP 备案' },
		]);
	});
	test('asks for full-width punctuation', () => {
		expect(better('tasks/a.yaml', 'title: 先实名,再备案')).toEqual(['先实名，再备案']);
	});
	test.each([
		['docs/a.md', '办完:cite[change-order]再说。限 :fact[sms-window]内。有人说 :quote[30分钟]也行。'],
		['docs/a.md', '先[查一下](/site-name/)名称，打开 https://beian.miit.gov.cn 。'],
		['sources/a.yaml', 'title: 关于2026年节假日的通知\nnote: 国办发明电〔2025〕7号，国务院令第292号'],
		['facts/a.yaml', 'sources:\n  - id: huawei-kb\n    where: 错误提示FAQ'],
		['rejections/a.yaml', 'messages:\n  - 实例ID累计时长不足3个月\n  - >-\n    另一条ID消息'],
		['facts/a.yaml', 'statement: 由省份简称、“ICP备”和数字组成，如浙公网安备33010602001234号。'],
		['fraud-signs/a.yaml', 'unless:\n  - [请勿, 切勿, 不要]\nwords: [验证码, 短信]'],
		['i18n/zh-CN/fact.json', '{ "fact.says": "{who}：{says}" }'],
	])('leaves alone what is literal or a mark: %s', (path, text) => {
		expect(chineseProblems(path, text)).toEqual([]);
	});
	test('looks at the text after a list of literal messages again', () => {
		expect(better('rejections/a.yaml', 'messages:\n  - 实例ID\ncause: 实例ID不对')).toEqual(['实例 ID 不对']);
	});
});
