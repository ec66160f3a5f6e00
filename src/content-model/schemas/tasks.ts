import { z } from 'astro/zod';
import { phaseIds, supplierIds } from '../vocabulary.ts';
import { condition, id, irreversible, text } from './common.ts';

/** A phase of a filing, by its id. */
export const phase = z.enum(phaseIds);
/** Who has to supply something, by id. */
export const supplier = z.enum(supplierIds);

/** Something that a person must hand in (`material`) or do (`action`). Texts are Markdown and may use `:fact[id]`. */
export const taskSchema = z.strictObject({
	title: text.describe('What to have or to do, as an instruction: 准备…, 确认….'),
	phase,
	order: z.int().describe('Place within its phase.'),
	kind: z.enum(['material', 'action']).describe('`material` is ticked 我已备好, `action` 我已办好.'),
	when: condition.describe('For which profiles.'),
	settledBy: z
		.enum(['province'])
		.optional()
		.describe(
			'A question whose answer is what the task asks to find out: answered, the task leaves the list.',
		),
	titleInProvince: text
		.regex(/\{province\}/)
		.optional()
		.describe('The title once the province is known, with `{province}` for its name.'),
	needs: z.array(id).optional().describe('Tasks that must be done first.'),
	stage: id.optional().describe('The stage of the timeline that it belongs to: gives the due date.'),
	who: supplier,
	irreversible: irreversible.optional().describe('Where it cannot be undone: shown before what to do.'),
	what: text.describe('What exactly to do.'),
	why: text.describe('Why it is asked.'),
	duration: text.optional().describe('How long it takes; a number only as `:fact[id]`.'),
	format: text.optional().describe('File format, size, original or copy.'),
	seal: text.optional().describe('Signature or seal.'),
	goodEnough: text.optional().describe('What is good enough to pass.'),
	template: text.optional().describe('Where an official template comes from.'),
	mistakes: text.optional().describe('What is commonly got wrong.'),
	facts: z.array(id).min(1).describe('The claims that the task rests on.'),
	page: z
		.string()
		.regex(/^\/[a-z0-9/-]*(#.+)?$/)
		.optional()
		.describe("Path of the page that explains it, from the site's root, with a fragment where there is one."),
});
