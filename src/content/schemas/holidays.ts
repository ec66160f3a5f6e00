import { z } from 'astro/zod';
import { day, id, text } from './common.ts';

/** One year's arrangement of public holidays. Days not named follow the week. */
export const holidaySchema = z.strictObject({
	/** The notices of the State Council that the arrangement comes from, later ones amending earlier ones. */
	notices: z.array(id).min(1),
	/** Holidays: their days off, weekends within them included, and the weekend days worked instead. */
	holidays: z
		.array(
			z.strictObject({
				name: text,
				off: z.array(day).min(1),
				worked: z.array(day),
			}),
		)
		.min(1),
});
