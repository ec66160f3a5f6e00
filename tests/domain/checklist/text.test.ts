import type { Condition } from '../../../src/content-model/schemas/common.ts';
import { describe, expect, it } from 'vitest';
import { compileAnswerNames } from '../../../src/compile/answer-names.ts';
import { sayCondition } from '../../../src/domain/condition-text.ts';
import { t, translations } from '../../../src/i18n/all.ts';
import { getTranslation } from '../../../src/i18n/translate.ts';
import { writeAsMarkdown, writeAsText } from '../../../src/domain/checklist/text.ts';
import { toPlainText } from '../../../src/domain/plain-text.ts';
import { content } from './real-tasks.ts';

const words = { skipped: '我不需要', stuck: '卡住了' };
const groups = [
	{
		heading: '准备',
		tasks: [
			{ title: '备好营业执照原件', state: 'done' as const },
			{ title: '问清授权书', state: 'stuck' as const, lines: ['等\n法务 *回复* <b>'] },
			{ title: '改名称', state: 'skipped' as const },
			{ title: '想好名称' },
		],
	},
];

describe('the list as text', () => {
	it('has boxes, states in words and own notes on one line', () => {
		expect(writeAsText('备案清单', groups, words)).toBe(
			'备案清单\n\n【准备】\n☑ 备好营业执照原件\n☐ 问清授权书（卡住了）\n  等 法务 *回复* <b>\n☐ 改名称（我不需要）\n☐ 想好名称\n',
		);
	});

	it('is Markdown whose notes cannot turn into markup', () => {
		const markdown = writeAsMarkdown('备案清单', groups, words);
		expect(markdown).toContain('# 备案清单\n\n## 准备\n\n- [x] 备好营业执照原件\n- [ ] 问清授权书（卡住了）');
		expect(markdown).toContain('  - 等 法务 \\*回复\\* \\<b\\>');
	});
});

describe('the details as plain text', () => {
	it('print values, drop marks, keep quotations and the words of links', () => {
		const facts = new Map([['sms-window', content.facts.get('sms-window')!]]);
		expect(
			toPlainText(
				'限 :fact[sms-window]内。:cite[sms-window]别信 :quote[30 分钟]，[看这里](/faq/)。',
				facts,
				t,
			),
		).toBe('限 24 小时内。别信 “30 分钟”，看这里。');
	});

	it('leave no directive in any task', () => {
		for (const [id, task] of content.tasks) {
			const texts = [
				task.what,
				task.why,
				task.duration,
				task.format,
				task.seal,
				task.goodEnough,
				task.mistakes,
			];
			for (const text of texts) {
				if (text)
					expect(toPlainText(text, content.facts, t), id).not.toMatch(/:(?:fact|cite|quote)\[|undefined/);
			}
		}
	});
});

describe('for whom a task is, in words', () => {
	it('names every answer', () => {
		const all = { ...translations, ...compileAnswerNames(content) };
		const label = (key: string, value: string) => getTranslation(all, `profile.${key}.${value}`);
		const text = (when: Condition) => sayCondition(when, label, t, 'task');
		expect(text({ order: ['first', 'add'], not: { subject: 'personal' } })).toBe(
			'首次备案或新增网站；不是个人',
		);
		for (const [id, { when }] of content.tasks) expect(text(when), id).not.toMatch(/[a-z]{3,}/);
	});
});
