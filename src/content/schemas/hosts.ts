import { z } from 'astro/zod';
import { id, text } from './common.ts';

/** A host that has to do with filing: where one is meant to go, or where one no longer gets. */
export const hostSchema = z.strictObject({
	/** `official` of an authority, `provider` of a cloud provider, `old` no longer in use. */
	kind: z.enum(['official', 'provider', 'old']),
	/** Host names; hosts below them count too. */
	hosts: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).min(1),
	/** Whose it is. */
	owner: text,
	/** Where to go instead, for `old`. */
	instead: z.url({ protocol: /^https$/ }).optional(),
	facts: z.array(id).min(1),
});

/** A sign that a message is a fraud. */
export const fraudSignSchema = z
	.strictObject({
		order: z.int(),
		/** Groups of words; one of each group stands in the same sentence. */
		words: z.array(z.array(text).min(1)).min(1).optional(),
		/** Words in the sentence that take the sign away: 请勿, 免费. */
		unless: z.array(text).optional(),
		/** `foreign` a link to a host that is neither official nor a provider's; `look-alike` one that pretends to be. */
		link: z.enum(['foreign', 'look-alike']).optional(),
		/** The warning in a sentence. */
		title: text,
		/** What to do; Markdown that cites its facts. */
		text,
		/** Id in `rejections/` that tells more. */
		rejection: id.optional(),
	})
	.refine((s) => (s.words === undefined) !== (s.link === undefined), 'a sign is made of words or of a link');
