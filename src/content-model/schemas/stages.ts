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
		unit: z
			.enum(['minutes', 'hours', 'days', 'working-days'])
			.describe(
				"The facts' unit. Working days count by the calendar; hours and minutes are rounded up to days.",
			),
		assumption: text.optional().describe('What we assume and why, where sources leave a point open.'),
		limit: id
			.optional()
			.describe("The fact whose `max` is the term in law or in a provider's rules, from the stage's start."),
		facts: z.array(id).optional().describe('Further facts that it rests on.'),
	})
	.refine(
		(e) => e.assumption !== undefined || [e.least, e.likely, e.most].every((p) => typeof p === 'object'),
		'a number that no fact gives needs an assumption',
	);

/** A step of the timeline. */
export const stageSchema = z.strictObject({
	title: text,
	code: z
		.string()
		.regex(/^[a-z]{2}$/)
		.describe('Its two letters in plan links; they never change.'),
	order: z.int().describe('Place in the picture; a stage stands after those it waits for.'),
	who: z
		.enum(['you', 'aliyun', 'registrar', 'authority', 'ministry', 'police'])
		.describe('Whose turn it is.'),
	news: z
		.array(z.enum(['passed', 'sms', 'returned']))
		.min(1)
		.optional()
		.describe(
			'What a person may hear that ends it, the likeliest first. A stage with news begins by itself when those before it have ended: somebody else is waited for.',
		),
	after: z
		.array(id)
		.describe(
			'Stages that must have ended. One that does not apply to a profile is replaced by those it waits for.',
		),
	endsAfter: z
		.array(id)
		.optional()
		.describe(
			'Stages that have ended when it has, though it can begin before they have: filling in needs no domain, handing in does.',
		),
	when: condition,
	estimate,
	variants: z
		.array(z.strictObject({ when: condition, estimate }))
		.optional()
		.describe('Other durations for some profiles; the first whose condition holds.'),
	byProvince: z
		.literal(true)
		.optional()
		.describe(
			"In a province with `reviewDays`, `likely` is scaled by how the middle of its range compares to the middle of all provinces'.",
		),
	brings: z
		.enum(['number', 'online'])
		.optional()
		.describe("What its end brings: the ICP number (or the authority's decision), the site online."),
	whenReturned: z
		.enum(['correction', 'again'])
		.optional()
		.describe(
			'Part in a filing that is sent back: `correction` is added, `again` is repeated after it, in order.',
		),
	tasks: z
		.array(id)
		.min(1)
		.optional()
		.describe(
			'Tasks of the checklist any of which shows that it is done; a mark in the timeline ticks the first that applies.',
		),
	summary: text.describe('What happens in it, Markdown with `:fact[id]`.'),
	page: z
		.string()
		.regex(/^\/[a-z0-9/-]*(#.+)?$/)
		.optional(),
});
