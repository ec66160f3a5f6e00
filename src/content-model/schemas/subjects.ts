import { z } from 'astro/zod';
import { id, text } from './common.ts';

/** A kind of person or body that can file (主体性质). Its id is an answer to `subject` in `domain/profile.ts`. */
export const subjectSchema = z.strictObject({
	title: text.describe('个人, 企业, … as the filing system calls it.'),
	kind: z
		.enum(['person', 'organization'])
		.describe('`person` files in their own name, `organization` with a registration document.'),
	order: z.int().describe('Place in lists; the most frequent first.'),
	summary: text.describe('The answer in a sentence: may it file, and with what.'),
	documents: z
		.array(
			z.strictObject({
				name: text,
				note: text.optional().describe('For whom, or what to look out for.'),
			}),
		)
		.min(1)
		.describe('Which documents prove the subject, each as the filing system or a source names it.'),
	facts: z.array(id).min(1).describe('Facts behind `summary` and `documents`.'),
});
