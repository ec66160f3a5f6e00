import { z } from 'astro/zod';
import { citation, condition, day, id, text } from './common.ts';

/** A part of the text for the 备注 field, where those who review want one. */
export const remarkSchema = z.strictObject({
	order: z.int().describe('Place in the text.'),
	when: condition.describe('For which profiles.'),
	text: text.describe(
		"The sentence; `{name}` is the site's name, `{subjectName}` who files it. What a source dictates is kept word for word.",
	),
	why: text.describe('Why it is there: shown beside the text.'),
	saidBy: z.array(citation).min(1),
	checked: day,
	finding: id.optional().describe('Only where this rule finds something in the name.'),
});
