import { z } from 'astro/zod';
import { id, irreversible, text } from './common.ts';
import { phase } from './tasks.ts';

/** A message that people get: rejection, SMS, mail, error text, or a scam that poses as one. */
export const rejectionSchema = z.strictObject({
	title: text.describe('What it means in a few words: 域名实名信息还没同步.'),
	from: z
		.enum(['aliyun', 'authority', 'ministry', 'police', 'registrar', 'site', 'other', 'fraud'])
		.describe('Where it comes from, so that a reader recognises it.'),
	phase,
	messages: z
		.array(text)
		.min(1)
		.describe(
			'The words as people see them; `…` stands for names, numbers and dates. Literal, so exempt from the rule on bare numbers.',
		),
	keywords: z.array(text).optional().describe('Other words by which the matter is searched.'),
	wordings: z
		.array(text)
		.optional()
		.describe(
			'Further ways in which senders, and people who pass a message on, word it. A pasted text is compared with them; no page shows them, and the search does not read them.',
		),
	isGeneral: z
		.literal(true)
		.optional()
		.describe('It only says that something was returned: a reason in the same text counts before it.'),
	mentions: z
		.array(text)
		.optional()
		.describe('Words of which a text that means this has at least one: 公安 for what comes from the police.'),
	unless: z.array(text).optional().describe('Words that a text which means this has never.'),
	cause: text.describe('Markdown with `:fact[id]`.'),
	irreversible: irreversible.optional().describe('Where a step cannot be undone: shown before the steps.'),
	fix: z.array(text).min(1).describe('What to do now, one step an entry; Markdown.'),
	deadline: text.optional().describe('The deadline that runs, if one does; Markdown.'),
	avoid: text.optional().describe('How to avoid it next time; Markdown.'),
	precheck: z
		.union([z.literal('none'), z.array(id).min(1)])
		.describe(
			'What 提交前自查 sees of it before anything is submitted: ids of check rules, `site-name` for all rules on names, `papers`, `files`; `none` where nobody can see it from there.',
		),
	facts: z.array(id).min(1),
	page: z
		.string()
		.regex(/^\/[a-z0-9/-]*(#.+)?$/)
		.optional(),
});
