import { z } from 'astro/zod';
import { nameRuleGroups } from '../vocabulary.ts';
import { citation, condition, day, id, text } from './common.ts';

/**
 * Words written one after another with white space between them: long lists stay readable in YAML.
 * A list passes as it is, since Astro parses once more what our reader has parsed.
 */
const words = z.union([text.transform((list) => list.split(/\s+/)), z.array(text)]);

/** How strict a finding is. */
export const severity = z
	.enum(['error', 'warn', 'advice'])
	.describe('`error` must not be used, `warn` may be rejected, `advice` better otherwise.');

/** Who stands behind a rule. */
export const strength = z
	.enum(['law', 'providers', 'provider', 'reports'])
	.describe(
		'Who stands behind the rule: `law` a law or a regulator’s text, `providers` several cloud providers, `provider` one of them, `reports` users or second-hand articles.',
	);

/** What a rule looks for when a list of words cannot say it; each one stands in `domain/site-name/`. */
const nameTest = z.enum([
	'empty',
	'too-short',
	'too-long',
	'few-hanzi',
	'digits',
	'letters',
	'no-chinese',
	'latin',
	'domain',
	'symbols',
	'soft-symbols',
	'space',
	'invisible',
	'own-name',
	'person-name',
	'coined',
	'too-broad',
	'placeholder',
	'bare-place',
	'place-start',
	'relation',
	'other-organisation',
	'missing-word',
	'counting',
]);

/** One rule of the site-name checker. */
export const nameRuleSchema = z
	.strictObject({
		title: text.describe('What the rule asks, in a few words.'),
		group: z.enum(nameRuleGroups).describe('Where it stands on the page of all rules.'),
		applies: z
			.array(
				z.strictObject({
					when: condition,
					severity,
					at: z
						.enum(['start', 'end', 'whole'])
						.optional()
						.describe('Only where the match stands there in the name.'),
				}),
			)
			.min(1)
			.describe('For whom and how strictly: the first case whose condition and place hold decides.'),
		unsaid: z
			.union([severity, z.literal('none')])
			.describe(
				'How strictly while nobody has said who files, or where, and it depends on that; `none`: then not at all.',
			),
		words: words
			.optional()
			.describe('Words that the rule finds, anywhere in the name unless `applies` says where.'),
		except: words.optional().describe('Innocent words that hold one of `words`.'),
		spelled: words
			.optional()
			.describe(
				'Those of `words` that people hide by writing a part in pinyin, as in 博ke: found that way too.',
			),
		test: nameTest.optional().describe('A test instead of, or besides, the words.'),
		limit: z.int().positive().optional().describe("The test's limit: characters."),
		lists: z.record(id, words).optional().describe("The test's lists of words or characters."),
		registered: z
			.boolean()
			.optional()
			.describe('An organisation whose registered name holds the word may use it.'),
		organisation: z
			.boolean()
			.optional()
			.describe("A name in which this is found reads as an organisation's."),
		covers: z
			.array(id)
			.optional()
			.describe('Rules that have nothing to add where this one has found something.'),
		reason: text.describe(
			'Why, in a sentence that a person reads beside the name; `{text}` is what was found, `{limit}` the limit.',
		),
		mend: text.describe('How to mend it.'),
		page: z
			.string()
			.regex(/^\/[a-z0-9/-]+\/$/)
			.optional()
			.describe("The page of the guide that explains the matter, from the site's root."),
		strength,
		saidBy: z.array(citation).min(1),
		checked: day.describe('The day on which the rule was last compared with its sources.'),
		disputes: z
			.array(z.strictObject({ says: text, follow: text, source: id.optional() }))
			.optional()
			.describe('Where sources disagree, and what we make of it.'),
		examples: z
			.strictObject({
				profile: condition.optional(),
				subjectName: text.optional(),
				domain: text.optional(),
				good: z.array(z.string()).min(1).describe('In which the rule finds nothing.'),
				bad: z.array(z.string()).min(1).describe('In which it does.'),
			})
			.array()
			.min(1)
			.describe(
				'Names that show the rule: run as tests. `profile` is for whom, `subjectName` the registered name.',
			),
	})
	.refine((rule) => rule.words !== undefined || rule.test !== undefined, 'a rule has words or a test');
