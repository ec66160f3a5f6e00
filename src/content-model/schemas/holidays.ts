import { z } from 'astro/zod';
import { day, id, text } from './common.ts';

/** One year's public holidays; the file's name is the year. Days not named follow the week. */
export const holidaySchema = z
	.strictObject({
		notices: z
			.array(id)
			.min(1)
			.describe(
				"Sources: the State Council's notices, later ones amending earlier ones; in a provisional year the law.",
			),
		provisional: z
			.literal(true)
			.optional()
			.describe(
				'`true`: no notice is out yet, these are the statutory days in law. Bridging days, the weekends worked for them and the place of `inLieu` may still move.',
			),
		holidays: z
			.array(
				z.strictObject({
					name: text,
					off: z.array(day).min(1),
					inLieu: z
						.array(day)
						.min(1)
						.optional()
						.describe(
							'Provisional years: the law gives a working day off for each statutory day on a weekend; the next ones are assumed.',
						),
					worked: z.array(day),
				}),
			)
			.min(1)
			.describe(
				'Holidays: their days off, weekends within them included, and the weekend days worked instead.',
			),
	})
	.refine(
		(year) => year.provisional || year.holidays.every((holiday) => holiday.inLieu === undefined),
		'a notice names the days off: inLieu is for provisional years',
	)
	.refine(
		(year) => !year.provisional || year.holidays.every((holiday) => holiday.worked.length === 0),
		'nobody has announced weekends to be worked in a provisional year',
	);
