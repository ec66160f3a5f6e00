import { z } from 'astro/zod';
import { id, text } from './common.ts';

/** A host that has to do with filing: where one is meant to go, or where one no longer gets. */
export const hostSchema = z.strictObject({
	kind: z
		.enum(['official', 'provider', 'old'])
		.describe('`official` of an authority, `provider` of a cloud provider, `old` no longer in use.'),
	hosts: z
		.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))
		.min(1)
		.describe('Host names; hosts below them count too.'),
	owner: text.describe('Whose it is.'),
	instead: z
		.url({ protocol: /^https$/ })
		.optional()
		.describe('Where to go instead, for `old`.'),
	facts: z.array(id).min(1),
});

/** A sign that a message is a fraud. */
export const fraudSignSchema = z
	.strictObject({
		order: z.int(),
		words: z
			.array(z.array(text).min(1))
			.min(1)
			.optional()
			.describe('Groups of words; one of each group stands in the same sentence.'),
		unless: z.array(text).optional().describe('Words in the sentence that take the sign away: 请勿, 免费.'),
		link: z
			.enum(['foreign', 'look-alike'])
			.optional()
			.describe(
				"`foreign` a link to a host that is neither official nor a provider's; `look-alike` one that pretends to be.",
			),
		title: text.describe('The warning in a sentence.'),
		text: text.describe('What to do; Markdown that cites its facts.'),
		rejection: id.optional().describe('Id in `rejections/` that tells more.'),
	})
	.refine((s) => (s.words === undefined) !== (s.link === undefined), 'a sign is made of words or of a link');
