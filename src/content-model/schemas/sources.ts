import { z } from 'astro/zod';
import { day, partialDate, text } from './common.ts';

/** A document that we cite. */
export const sourceSchema = z.strictObject({
	title: text.describe('Its title, as printed; books and laws with 《》.'),
	publisher: text.describe('Who publishes it.'),
	kind: z
		.enum(['law', 'regulator', 'provider', 'report'])
		.describe(
			"`law` law or regulation, `regulator` notice or page of an authority, `provider` a provider's documentation, `report` users, press, second-hand.",
		),
	date: partialDate.optional().describe('The date that the document bears, as far as it is known.'),
	read: z
		.enum(['original', 'mirror', 'second-hand'])
		.describe(
			'How we read it: `original`, `mirror` (a copy of the text), `second-hand` (quoted by someone else).',
		),
	accessed: day.optional().describe('The day on which we read it.'),
	url: z
		.url({ protocol: /^https?$/ })
		.optional()
		.describe('Where to open it. Only where it may be linked: never a hijacked or scraped mirror.'),
	note: text
		.optional()
		.describe('What a reader should know: archived, old, in English, may have been amended since.'),
});
