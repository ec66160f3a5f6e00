import { z } from 'astro/zod';
import { text } from './common.ts';

/** Words that people use for one thing. */
export const synonymSchema = z.strictObject({
	term: text.describe('The word that the guide uses.'),
	also: z.array(text).min(1).describe('The others, as people type them.'),
	oneWay: z
		.boolean()
		.optional()
		.describe('One-way: a search for `also` finds `term`, not the other way round.'),
});
