import { z } from 'astro/zod';
import { condition, id, text } from './common.ts';

/** An end of a fact's value, so that the number stands in one place; a number of our own is an assumption. */
const point = z.union([z.number().nonnegative(), z.strictObject({ fact: id, end: z.enum(['min', 'max']) })]);

/** How long a stage takes: the shortest, the most usual and the longest that the model allows. */
const estimate = z
	.strictObject({
		least: point,
		likely: point,
		most: point,
		/** The facts' unit. Working days count by the calendar; hours and minutes are rounded up to days. */
		unit: z.enum(['minutes', 'hours', 'days', 'working-days']),
		/** What we assume and why, where sources leave a point open. */
		assumption: text.optional(),
		/** The fact whose `max` is the term in law or in a provider's rules, from the stage's start. */
		limit: id.optional(),
		/** Further facts that it rests on. */
		facts: z.array(id).optional(),
	})
	.refine(
		(e) => e.assumption !== undefined || [e.least, e.likely, e.most].every((p) => typeof p === 'object'),
		'a number that no fact gives needs an assumption',
	);

/** A step of the timeline. */
export const stageSchema = z.strictObject({
	title: text,
	/** Its two letters in plan links; they never change. */
	code: z.string().regex(/^[a-z]{2}$/),
	/** Place in the picture; a stage stands after those it waits for. */
	order: z.int(),
	/** Whose turn it is. */
	who: z.enum(['you', 'aliyun', 'registrar', 'authority', 'ministry', 'police']),
	/** Stages that must have ended. One that does not apply to a profile is replaced by those it waits for. */
	after: z.array(id),
	when: condition,
	estimate,
	/** Other durations for some profiles; the first whose condition holds. */
	variants: z.array(z.strictObject({ when: condition, estimate })).optional(),
	/** `likely` is the middle of the province's `reviewDays`, read as working days, where it has one. */
	byProvince: z.literal(true).optional(),
	/** What its end brings: the ICP number (or the authority's decision), the site online. */
	brings: z.enum(['number', 'online']).optional(),
	/** Part in a filing that is sent back: `correction` is added, `again` is repeated after it, in order. */
	whenReturned: z.enum(['correction', 'again']).optional(),
	/** What happens in it, Markdown with `:fact[id]`. */
	summary: text,
	page: z
		.string()
		.regex(/^\/[a-z0-9/-]*(#.+)?$/)
		.optional(),
});
