import { z } from 'astro/zod';
import { claim, text } from './common.ts';

/** Units of a value. Their words stand in `i18n/`. */
const unitSchema = z.enum([
	'minutes',
	'hours',
	'days',
	'working-days',
	'months',
	'years',
	'yuan',
	'times',
	'characters',
	'digits',
	'sites',
	'domains',
	'people',
	'phone-numbers',
	'kilobytes',
	'percent',
	'age',
]);

/** A number or a range with its unit; at least one end. */
export const quantity = z
	.strictObject({
		min: z.number().nonnegative().optional(),
		max: z.number().nonnegative().optional(),
		unit: unitSchema,
		text: text
			.optional()
			.describe('How pages print it where the plain form ("1–20 个工作日") would mislead.'),
	})
	.refine((q) => q.min !== undefined || q.max !== undefined, 'a value has a min, a max or both')
	.refine((q) => q.min === undefined || q.max === undefined || q.min <= q.max, 'min is above max');

/** A number or a range with its unit. */
export type Quantity = z.output<typeof quantity>;

/** One claim, stated once; pages, tasks, stages and rules refer to it by id. */
export const factSchema = z.strictObject({
	...claim,
	value: quantity
		.optional()
		.describe('The number, deadline or limit that the claim is about, where it is about one.'),
});
