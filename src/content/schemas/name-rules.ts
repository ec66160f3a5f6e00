import { z } from 'astro/zod';
import { nameRuleGroups } from '../vocabulary.ts';
import { citation, condition, day, id, text } from './common.ts';

/**
 * Words written one after another with white space between them: long lists stay readable in YAML.
 * A list passes as it is, since Astro parses once more what our reader has parsed.
 */
const words = z.union([text.transform((list) => list.split(/\s+/)), z.array(text)]);

/** `error` must not be used, `warn` may be rejected, `advice` better otherwise. */
export const severity = z.enum(['error', 'warn', 'advice']);

/**
 * Who stands behind a rule: `law` a law or a regulator's text, `providers` several cloud providers,
 * `provider` one of them, `reports` users or second-hand articles.
 */
export const strength = z.enum(['law', 'providers', 'provider', 'reports']);

/** What a rule looks for when a list of words cannot say it; `domain/site-name/tests/` has each one. */
export const nameTest = z.enum([
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
]);

/** One rule of the site-name checker. */
export const nameRuleSchema = z
	.strictObject({
		/** What the rule asks, in a few words. */
		title: text,
		/** Where it stands on the page of all rules. */
		group: z.enum(nameRuleGroups),
		/** For whom and how strictly: the first case whose condition and place hold decides. */
		applies: z
			.array(
				z.strictObject({
					when: condition,
					severity,
					/** Only where the match stands there in the name. */
					at: z.enum(['start', 'end', 'whole']).optional(),
				}),
			)
			.min(1),
		/** How strictly while nobody has said who files, or where, and it depends on that; `none`: then not at all. */
		unsaid: z.union([severity, z.literal('none')]),
		/** Words that the rule finds, anywhere in the name unless `applies` says where. */
		words: words.optional(),
		/** Innocent words that hold one of `words`. */
		except: words.optional(),
		/** A test instead of, or besides, the words. */
		test: nameTest.optional(),
		/** The test's limit: characters. */
		limit: z.int().positive().optional(),
		/** The test's lists of words or characters. */
		lists: z.record(id, words).optional(),
		/** An organisation whose registered name holds the word may use it. */
		registered: z.boolean().optional(),
		/** A name in which this is found reads as an organisation's. */
		organisation: z.boolean().optional(),
		/** Rules that have nothing to add where this one has found something. */
		covers: z.array(id).optional(),
		/** Why, in a sentence that a person reads beside the name; `{text}` is what was found, `{limit}` the limit. */
		reason: text,
		/** How to mend it. */
		mend: text,
		/** The page of the guide that explains the matter, from the site's root. */
		page: z
			.string()
			.regex(/^\/[a-z0-9/-]+\/$/)
			.optional(),
		strength,
		saidBy: z.array(citation).min(1),
		/** The day on which the rule was last compared with its sources. */
		checked: day,
		/** Where sources disagree, and what we make of it. */
		disputes: z.array(z.strictObject({ says: text, follow: text, source: id.optional() })).optional(),
		/** Names that show the rule: run as tests. `profile` is for whom, `subjectName` the registered name. */
		examples: z
			.strictObject({
				profile: condition.optional(),
				subjectName: text.optional(),
				domain: text.optional(),
				/** In which the rule finds nothing. */
				good: z.array(z.string()).min(1),
				/** In which it does. */
				bad: z.array(z.string()).min(1),
			})
			.array()
			.min(1),
	})
	.refine((rule) => rule.words !== undefined || rule.test !== undefined, 'a rule has words or a test');
