import { z } from 'astro/zod';
import { day, id, text } from './common.ts';

/** One year's public holidays; the file's name is the year. Days not named follow the week. */
export const holidaySchema = z
	.strictObject({
		/** Sources: the State Council's notices, later ones amending earlier ones; in a provisional year the law. */
		notices: z.array(id).min(1),
		/**
		 * `true`: no notice is out yet, these are the statutory days in law. Bridging days, the weekends
		 * worked for them and the place of `inLieu` may still move.
		 */
		provisional: z.literal(true).optional(),
		/** Holidays: their days off, weekends within them included, and the weekend days worked instead. */
		holidays: z
			.array(
				z.strictObject({
					name: text,
					off: z.array(day).min(1),
					/** Provisional years: the law gives a working day off for each statutory day on a weekend; the next ones are assumed. */
					inLieu: z.array(day).min(1).optional(),
					worked: z.array(day),
				}),
			)
			.min(1),
	})
	.refine(
		(year) => year.provisional || year.holidays.every((holiday) => holiday.inLieu === undefined),
		'a notice names the days off: inLieu is for provisional years',
	)
	.refine(
		(year) => !year.provisional || year.holidays.every((holiday) => holiday.worked.length === 0),
		'nobody has announced weekends to be worked in a provisional year',
	);
