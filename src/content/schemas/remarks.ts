import { z } from 'astro/zod';
import { citation, condition, day, id, text } from './common.ts';

/** A part of the text for the 备注 field, where those who review want one. */
export const remarkSchema = z.strictObject({
	/** Place in the text. */
	order: z.int(),
	/** For which profiles. */
	when: condition,
	/** The sentence; `{name}` is the site's name, `{subjectName}` who files it. What a source dictates is kept word for word. */
	text,
	/** Why it is there: shown beside the text. */
	why: text,
	saidBy: z.array(citation).min(1),
	checked: day,
	/** Only where this rule finds something in the name. */
	finding: id.optional(),
});
