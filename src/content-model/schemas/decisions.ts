import { z } from 'astro/zod';
import { decisionParts, profileChoices } from '../vocabulary.ts';
import { id, text } from './common.ts';

/** Answers by question: all must be given; a list means "one of these". */
const answerCase = z.record(id, z.union([id, z.array(id).min(1)]));

/** One case, or several of which one must hold. Without any it always holds. */
const answerCases = z.union([answerCase, z.array(answerCase).min(1)]);

/** Answers by question that must all be given; a list means "one of these". */
export type AnswerCase = Readonly<Record<string, string | readonly string[]>>;
/** One case, or several of which one must hold. */
export type AnswerCases = AnswerCase | readonly AnswerCase[];

/** What an answer says about the profile that the other tools share; one value a question, a list for `preapproval`. */
const profileAnswers = z.strictObject(
	Object.fromEntries(
		Object.entries(profileChoices).map(([key, values]) => {
			const value = z.enum(values);
			return [key, (key === 'preapproval' ? z.array(value) : value).optional()];
		}),
	),
) as unknown as z.ZodType<{
	readonly [K in keyof typeof profileChoices]?: K extends 'preapproval'
		? readonly (typeof profileChoices)[K][number][]
		: (typeof profileChoices)[K][number];
}>;

/** A question of 要不要备案. Its words are `decision.<id>` and `decision.<id>.<answer>` in `i18n/`. */
export const questionSchema = z.strictObject({
	order: z.int().describe('Place among the questions; a question may depend only on those before it.'),
	when: answerCases.optional().describe('After which answers it still matters; missing: always.'),
	answers: z
		.array(
			z.strictObject({
				id: id.describe("Stands in links: unlike any other answer's of any question, and never changed."),
				when: answerCases.optional().describe('After which answers it is offered; missing: always.'),
				profile: profileAnswers.optional(),
			}),
		)
		.min(2),
});

/** One part of a result and the answers that lead to it; a full set of answers leads to at most one of each part. */
export const decisionSchema = z
	.strictObject({
		part: z.enum(decisionParts),
		order: z.int().describe('Place among those of its part, where all are listed.'),
		verdict: z
			.enum(['must', 'not', 'done', 'unsure'])
			.optional()
			.describe(
				'`must` something has to be filed; `done` it already is; `not` nothing has to be; `unsure` no source says.',
			),
		when: answerCases,
		title: text.describe('The answer in a few words.'),
		text: text.describe('Why, and what follows; Markdown that cites its facts.'),
		ask: text.optional().describe('Whom to ask; Markdown.'),
		page: z
			.string()
			.regex(/^\/[a-z0-9/-]*(#.+)?$/)
			.optional()
			.describe('Path of the page to go on with.'),
	})
	.refine(
		(d) => (d.part === 'verdict') === (d.verdict !== undefined),
		'a verdict, and only it, has `verdict`',
	)
	.refine((d) => d.verdict !== 'unsure' || d.ask !== undefined, 'who is not sure says whom to ask');
