import { z } from 'astro/zod';
import { profileChoices } from '../vocabulary.ts';
import { day, id, text } from './common.ts';

/**
 * How long a part of a filing took, as somebody reported it in public. No names: who it was and for which site matters to
 * nobody here.
 */
export const durationSchema = z
	.strictObject({
		from: id.describe('Id in `stages/`: the clock starts when this stage begins.'),
		to: id.describe(
			'Id in `stages/`: the clock stops when this stage ends; the same as `from` for one stage.',
		),
		days: z
			.int()
			.nonnegative()
			.describe('Days between the two; 0 is the same day. Of a range the later end.'),
		unit: z
			.enum(['calendar', 'working'])
			.describe('Days of the calendar, or working days where the report counts them.'),
		approximate: z.literal(true).optional().describe('The report itself says about so many days.'),
		start: day.optional().describe('The day on which the clock started, where the report tells it.'),
		end: day.optional().describe('The day on which it stopped, where the report tells it.'),
		year: z.int().min(2005).max(2100).describe('The year in which it ended, or that of the report.'),
		order: z.enum(profileChoices.order).optional().describe('The kind of filing, where the report tells it.'),
		subject: z.enum(profileChoices.subject).optional().describe('主体性质, where the report tells it.'),
		province: z
			.enum(profileChoices.province)
			.optional()
			.describe('The province filed in, where the report tells it.'),
		provider: z
			.enum(['aliyun', 'tencent', 'huawei', 'other'])
			.optional()
			.describe('The provider through which it was filed, where the report tells it.'),
		returns: z.int().nonnegative().describe('How often it was sent back, as far as the report tells.'),
		judges: z
			.literal(true)
			.optional()
			.describe(
				'It stays out of every fit of the model and judges it (`npm run bench -- forecast`). Every second of a kind, in the order of the ids; set once, never changed.',
			),
		source: z
			.union([
				z.strictObject({ id: id.describe('Id in `sources/`.') }),
				z.strictObject({
					title: text.describe('Title of the report, or what it is where it has none.'),
					publisher: text.describe('Where it stands: a forum, a public repository.'),
					url: z
						.url({ protocol: /^https?$/ })
						.optional()
						.describe('Where to open it; missing where there is no lasting address.'),
				}),
			])
			.describe('The public record that tells it.'),
		note: text
			.optional()
			.describe(
				'What a reader should know: how the days were counted, what the report says in its own words.',
			),
	})
	.refine(
		({ start, end, days, unit }) =>
			start === undefined ||
			end === undefined ||
			unit === 'working' ||
			(Date.parse(end) - Date.parse(start)) / 86_400_000 === days,
		'`days` are those between `start` and `end`',
	);
