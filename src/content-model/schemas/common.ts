import { z } from 'astro/zod';
import { profileChoices } from '../vocabulary.ts';

/** An id: the name of its file without the ending. It stands in links and storage, so it never changes. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z.iso.date();

/** As much of a date as is known: `2021`, `2021-02` or `2021-02-21`. */
export const partialDate = z
	.string()
	.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is 2021, 2021-02 or 2021-02-21');

/** Text for people, in the language of the folder; Markdown where the field says so. */
export const text = z.string().trim().min(1);

/**
 * When something applies. All keys of a condition must hold; a list means "one of these".
 * `any` needs one of its conditions, `not` none of its own. The empty condition always holds.
 *
 *     { subject: ['company', 'institution'], not: { province: 'gd' } }
 */
export type Condition = {
	readonly [K in ProfileKey]?: ProfileValue<K> | readonly ProfileValue<K>[];
} & {
	readonly any?: readonly Condition[];
	readonly not?: Condition;
};

type ProfileKey = keyof typeof profileChoices;
type ProfileValue<K extends ProfileKey> = (typeof profileChoices)[K][number];

const choices = Object.fromEntries(
	Object.entries(profileChoices).map(([key, values]) => {
		const choice = z.enum(values);
		return [key, z.union([choice, z.array(choice).min(1)]).optional()];
	}),
);

/** The schema of `Condition`: unknown questions and answers are refused. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
	z.strictObject({
		...choices,
		any: z.array(condition).min(1).optional(),
		not: condition.optional(),
	}),
) as z.ZodType<Condition>;

/** One document, and where in it. */
export const citation = z.strictObject({
	source: id.describe('Id in `sources/`.'),
	where: text.optional().describe('Article, section or row: what a reader has to look for.'),
});

/** What stands before advice that cannot be undone: cancelling a filing, giving up an order, handing a domain over. */
export const irreversible = z.strictObject({
	notFor: text.describe('Who must not follow it, and what they lose; Markdown that cites its facts.'),
	tryFirst: text.describe('What to try before; Markdown that cites its facts.'),
});

/** How far a claim can be trusted. */
export const confidence = z
	.enum(['original', 'mirror', 'provider', 'reported', 'inferred'])
	.describe(
		'How far the claim can be trusted: `original` read in the law or notice itself; `mirror` read in a copy of it; `provider` a cloud provider’s own documentation; `reported` second-hand or users’ reports; `inferred` our conclusion.',
	);

/** What every claim carries, wherever it stands. */
export const claim = {
	statement: text.describe('The claim in our own words, one or two sentences that stand alone.'),
	saidBy: z.array(citation).min(1).describe('Who says so. An inference names what it rests on.'),
	checked: day.describe('The day on which we last compared the claim with its sources.'),
	confidence,
	disputes: z
		.array(
			z
				.strictObject({
					source: id
						.optional()
						.describe('Who says it: a source, or in words where there is no document to name.'),
					who: text.optional(),
					says: text.describe('What they say, in our words.'),
					follow: text.describe('Which we follow, why, and what the reader should do.'),
				})
				.refine((d) => d.source !== undefined || d.who !== undefined, 'a dispute names a source or says who'),
		)
		.optional()
		.describe('Sources that say something else.'),
	unknown: text.optional().describe('What we could not find out, and whom to ask.'),
};
