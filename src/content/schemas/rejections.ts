import { z } from 'astro/zod';
import { id, text } from './common.ts';
import { phase } from './tasks.ts';

/** A message that people get: rejection, SMS, mail, error text, or a scam that poses as one. */
export const rejectionSchema = z.strictObject({
	/** What it means in a few words: 域名实名信息还没同步. */
	title: text,
	/** Where it comes from, so that a reader recognises it. */
	from: z.enum(['aliyun', 'authority', 'ministry', 'police', 'registrar', 'site', 'other', 'fraud']),
	phase,
	/** The words as people see them; `…` stands for names, numbers and dates. Literal, so exempt from the rule on bare numbers. */
	messages: z.array(text).min(1),
	/** Other words by which the matter is searched. */
	keywords: z.array(text).optional(),
	/** Markdown with `:fact[id]`. */
	cause: text,
	/** What to do now, one step an entry; Markdown. */
	fix: z.array(text).min(1),
	/** The deadline that runs, if one does; Markdown. */
	deadline: text.optional(),
	/** How to avoid it next time; Markdown. */
	avoid: text.optional(),
	facts: z.array(id).min(1),
	page: z
		.string()
		.regex(/^\/[a-z0-9/-]*(#.+)?$/)
		.optional(),
});
