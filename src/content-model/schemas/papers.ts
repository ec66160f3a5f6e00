import { z } from 'astro/zod';
import { id, text } from './common.ts';

/** A kind of paper that a filing may need: how it is made, so that nobody makes it twice. */
export const paperSchema = z.strictObject({
	title: text.describe('What it is called: 法定代表人授权书.'),
	form: z
		.enum(['official', 'free', 'issued', 'ask'])
		.describe(
			'`official` in the form that the filing system or the authority gives, never written freely; `free` written by oneself; `issued` given by somebody else; `ask` no form was read anywhere.',
		),
	template: text.optional().describe('Where its form, or the paper itself, comes from.'),
	signs: text.optional().describe('Who signs.'),
	seal: text.optional().describe('Seal or fingerprint.'),
	pen: text.optional().describe('How it is signed.'),
	dates: text.optional().describe('What day it may bear; a number only as `:fact[id]`.'),
	contents: z
		.array(text)
		.min(1)
		.optional()
		.describe('What has to stand in it, or has to be at hand for filling in its form, one a line.'),
	facts: z
		.array(id)
		.min(1)
		.optional()
		.describe(
			'The claims that this rests on; none where all of it stands in the requirements that ask for it.',
		),
	for: z.array(id).min(1).describe('Tasks, and requirements of provinces, that ask for it.'),
});
