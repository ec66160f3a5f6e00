import { z } from 'astro/zod';
import { claim, condition, id, text } from './common.ts';
import { phase, supplier } from './tasks.ts';
import { quantity } from './facts.ts';

/** What a requirement is about: the columns of the comparison table. */
export const provinceTopic = z.enum([
	'principal', // 主体负责人, 网站负责人: who may be it, authorisation
	'age',
	'residence', // id cards from elsewhere, proof of residence
	'phone', // numbers, how many, of which province
	'materials', // letters, forms, licences
	'domain', // suffixes, validity, owner
	'quantity', // how many sites or domains
	'name', // site names, remarks
	'content', // pre-approval and other content
	'change', // changing, moving, cancelling
	'person-to-company', // 个人转企业
]);

/** What the communications administration of a province asks beyond the national rules. */
export const provinceSchema = z.strictObject({
	title: text.describe('广东.'),
	authority: text.describe('广东省通信管理局.'),
	abbreviation: z.string().length(1).describe('The one character of its ICP numbers: 粤.'),
	contacts: z
		.array(z.strictObject({ name: text, value: text, source: id }))
		.optional()
		.describe('Telephone numbers and sites of the authority that a document names.'),
	reviewDays: z
		.strictObject({ value: quantity, source: id, where: text.optional() })
		.optional()
		.describe('How long the review takes there, by a source; advice only.'),
	requirements: z
		.array(
			z.strictObject({
				id: id.describe('`<province>-…`; also the id of the task.'),
				topic: provinceTopic,
				title: text.describe('As an instruction: 准备…, 确认….'),
				...claim,
				when: condition.describe('For which profiles; the province itself is understood.'),
				phase,
				who: supplier,
				kind: z.enum(['material', 'action']),
				informative: z
					.boolean()
					.optional()
					.describe("`true`: only to be read on the province's page, nothing to hand in or to do."),
			}),
		)
		.describe('Each is a claim, and for whom it holds also a task of its own.'),
	silent: z
		.array(provinceTopic)
		.optional()
		.describe('Topics on which no source that we read says anything. Silence is not permission.'),
});
