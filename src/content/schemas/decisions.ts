import { z } from 'astro/zod';
import { decisionParts, profileChoices } from '../vocabulary.ts';
import { id, text } from './common.ts';

/** Answers by question: all must be given; a list means "one of these". */
const answerCase = z.record(id, z.union([id, z.array(id).min(1)]));

/** One case, or several of which one must hold. Without any it always holds. */
export const answerCases = z.union([answerCase, z.array(answerCase).min(1)]);

export type AnswerCase = Readonly<Record<string, string | readonly string[]>>;
export type AnswerCases = AnswerCase | readonly AnswerCase[];

/** What an answer says about the profile that the other tools share; one value a question. */
const profileAnswers = z.strictObject(
	Object.fromEntries(Object.entries(profileChoices).map(([key, values]) => [key, z.enum(values).optional()])),
) as unknown as z.ZodType<{
	readonly [K in keyof typeof profileChoices]?: (typeof profileChoices)[K][number];
}>;

/** A question of 要不要备案. Its words are `decision.<id>` and `decision.<id>.<answer>` in `i18n/`. */
export const questionSchema = z.strictObject({
	/** Place among the questions; a question may depend only on those before it. */
	order: z.int(),
	/** After which answers it still matters; missing: always. */
	when: answerCases.optional(),
	answers: z
		.array(
			z.strictObject({
				/** Stands in links: unlike any other answer's of any question, and never changed. */
				id,
				/** After which answers it is offered; missing: always. */
				when: answerCases.optional(),
				profile: profileAnswers.optional(),
			}),
		)
		.min(2),
});

/** One part of a result and the answers that lead to it; a full set of answers leads to at most one of each part. */
export const decisionSchema = z
	.strictObject({
		part: z.enum(decisionParts),
		/** Place among those of its part, where all are listed. */
		order: z.int(),
		/** `must` something has to be filed; `done` it already is; `not` nothing has to be; `unsure` no source says. */
		verdict: z.enum(['must', 'not', 'done', 'unsure']).optional(),
		when: answerCases,
		/** The answer in a few words. */
		title: text,
		/** Why, and what follows; Markdown that cites its facts. */
		text,
		/** Whom to ask; Markdown. */
		ask: text.optional(),
		/** Path of the page to go on with. */
		page: z
			.string()
			.regex(/^\/[a-z0-9/-]*(#.+)?$/)
			.optional(),
	})
	.refine(
		(d) => (d.part === 'verdict') === (d.verdict !== undefined),
		'a verdict, and only it, has `verdict`',
	)
	.refine((d) => d.verdict !== 'unsure' || d.ask !== undefined, 'who is not sure says whom to ask');
