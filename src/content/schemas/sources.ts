import { z } from 'astro/zod';
import { day, partialDate, text } from './common.ts';

/** A document that we cite. */
export const sourceSchema = z.strictObject({
	/** Its title, as printed; books and laws with 《》. */
	title: text,
	/** Who publishes it. */
	publisher: text,
	/** `law` law or regulation, `regulator` notice or page of an authority, `provider` a provider's documentation, `report` users, press, second-hand. */
	kind: z.enum(['law', 'regulator', 'provider', 'report']),
	/** The date that the document bears, as far as it is known. */
	date: partialDate.optional(),
	/** How we read it: `original`, `mirror` (a copy of the text), `second-hand` (quoted by someone else). */
	read: z.enum(['original', 'mirror', 'second-hand']),
	/** The day on which we read it. */
	accessed: day.optional(),
	/** Where to open it. Only where it may be linked: never a hijacked or scraped mirror. */
	url: z.url({ protocol: /^https?$/ }).optional(),
	/** What a reader should know: archived, old, in English, may have been amended since. */
	note: text.optional(),
});
