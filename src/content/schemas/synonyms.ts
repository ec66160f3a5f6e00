import { z } from 'astro/zod';
import { text } from './common.ts';

/** Words that people use for one thing. */
export const synonymSchema = z.strictObject({
	/** The word that the guide uses. */
	term: text,
	/** The others, as people type them. */
	also: z.array(text).min(1),
	/** One-way: a search for `also` finds `term`, not the other way round. */
	oneWay: z.boolean().optional(),
});
