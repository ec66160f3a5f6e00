import { z } from 'astro/zod';
import { text } from './common.ts';

const phrases = z.array(text).min(1);

/** Other words in which people ask what a page of the guide answers; the search takes them as further headings. */
export const askedSchema = z.strictObject({
	page: z
		.string()
		.regex(/^\/([a-z0-9-]+\/)*$/, 'the address of a page, with slashes at both ends')
		.describe("Address of the page from the site's root: `/before/need/`."),
	whole: phrases.optional().describe('What leads to the page as a whole.'),
	sections: z
		.record(text, phrases)
		.optional()
		.describe('What leads to a section, by its heading as a reader sees it.'),
	ofEach: z
		.record(text, phrases)
		.optional()
		.describe(
			"Of the page that compares the provinces: what leads to a section of each province's own page, by its heading; the search puts the province's name before it.",
		),
});
