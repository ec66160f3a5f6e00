import { z } from 'astro/zod';
import { id, text } from './common.ts';

/** A kind of person or body that can file (主体性质). Its id is an answer to `subject` in `domain/profile.ts`. */
export const subjectSchema = z.strictObject({
	/** 个人, 企业, … as the filing system calls it. */
	title: text,
	/** `person` files in their own name, `organization` with a registration document. */
	kind: z.enum(['person', 'organization']),
	/** Place in lists; the most frequent first. */
	order: z.int(),
	/** The answer in a sentence: may it file, and with what. */
	summary: text,
	/** Which documents prove the subject, each as the filing system or a source names it. */
	documents: z
		.array(
			z.strictObject({
				name: text,
				/** For whom, or what to look out for. */
				note: text.optional(),
			}),
		)
		.min(1),
	/** Facts behind `summary` and `documents`. */
	facts: z.array(id).min(1),
});
