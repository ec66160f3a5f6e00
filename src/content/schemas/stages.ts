import { z } from 'astro/zod';
import { condition, id, text } from './common.ts';

/** The three points of a duration. Each names the fact that it rests on; the number is the fact's or, where sources give no number, an assumption that says so. */
const estimate = z.strictObject({
	least: z.number().nonnegative(),
	likely: z.number().nonnegative(),
	most: z.number().nonnegative(),
	unit: z.enum(['minutes', 'hours', 'days', 'working-days']),
	facts: z.array(id).min(1),
	/** Where the sources leave a point open: what we assume and why. */
	assumption: text.optional(),
	/** The term that law sets, in the same unit, where there is one. */
	limit: z.number().positive().optional(),
});

/** A step of the timeline. */
export const stageSchema = z.strictObject({
	title: text,
	/** Place in the picture. */
	order: z.int(),
	/** Whose turn it is. */
	who: z.enum(['you', 'aliyun', 'registrar', 'authority', 'ministry', 'police']),
	/** Stages that must have ended. */
	after: z.array(id),
	when: condition,
	estimate,
	/** Other durations for some profiles; the first whose condition holds. */
	variants: z.array(z.strictObject({ when: condition, estimate })).optional(),
	/** What happens in it, Markdown with `:fact[id]`. */
	summary: text,
	page: z
		.string()
		.regex(/^\/[a-z0-9/-]*(#.+)?$/)
		.optional(),
});
