import { z } from 'astro/zod';
import { citation, claim, confidence, day, id, text } from '../../content-model/schemas/common.ts';
import { decisionSchema, questionSchema } from '../../content-model/schemas/decisions.ts';
import { factSchema, quantity } from '../../content-model/schemas/facts.ts';
import { holidaySchema } from '../../content-model/schemas/holidays.ts';
import { fraudSignSchema, hostSchema } from '../../content-model/schemas/hosts.ts';
import { nameRuleSchema } from '../../content-model/schemas/name-rules.ts';
import { provinceSchema } from '../../content-model/schemas/provinces.ts';
import { rejectionSchema } from '../../content-model/schemas/rejections.ts';
import { remarkSchema } from '../../content-model/schemas/remarks.ts';
import { sourceSchema } from '../../content-model/schemas/sources.ts';
import { stageSchema } from '../../content-model/schemas/stages.ts';
import { subjectSchema } from '../../content-model/schemas/subjects.ts';
import { synonymSchema } from '../../content-model/schemas/synonyms.ts';
import { taskSchema } from '../../content-model/schemas/tasks.ts';

/** A document with what a reader must know to weigh it, so that an entry can be quoted alone. */
const namedSource = z.strictObject({
	source: citation.shape.source,
	title: sourceSchema.shape.title,
	publisher: sourceSchema.shape.publisher,
	read: sourceSchema.shape.read.describe('How we read it: original, mirror (a copy), second-hand.'),
	url: sourceSchema.shape.url,
});

const saidBy = z
	.array(namedSource.extend({ where: citation.shape.where }))
	.min(1)
	.describe('Who says so. An inference names what it rests on.');

const disputes = z
	.array(
		z.strictObject({
			source: id.optional().describe('The document that says it, where there is one.'),
			who: text.optional().describe('Who says it, in words.'),
			says: text.describe('What they say, in our words.'),
			follow: text.describe('Which we follow, why, and what the reader should do.'),
		}),
	)
	.describe('Sources that say something else; empty where we know of none.');

const reviewBy = day.describe('Until when we compare it with its sources again; after that, doubt it.');

const publishedClaim = { ...claim, saidBy, disputes, reviewBy };

const evidence = z
	.array(
		z.strictObject({
			fact: id.describe('Id in facts.json.'),
			confidence,
			checked: day,
			disputed: z.boolean().describe('Whether sources say different things; see the fact.'),
			unknown: z.boolean().describe('Whether something about it could not be found out; see the fact.'),
		}),
	)
	.describe('What the entry rests on, and how sure that is.');

const requirement = provinceSchema.shape.requirements.element;
const words = z.array(text);

/**
 * The entries of each collection as they are published, before the id that each begins with. They stand as
 * the content's own schemas have them, plus what whoever quotes them needs to quote the doubt.
 */
const published = {
	sources: sourceSchema.shape,
	facts: {
		...factSchema.shape,
		...publishedClaim,
		value: z
			.strictObject({ ...quantity.shape, text: text.describe('The value as pages print it: 24 小时.') })
			.optional()
			.describe('The number, deadline or limit that the claim is about, where it is about one.'),
	},
	subjects: { ...subjectSchema.shape, evidence },
	provinces: {
		...provinceSchema.shape,
		requirements: z.array(z.strictObject({ ...requirement.shape, ...publishedClaim })),
	},
	tasks: { ...taskSchema.shape, evidence },
	stages: { ...stageSchema.shape, evidence },
	'name-rules': {
		...nameRuleSchema.shape,
		saidBy,
		disputes,
		reviewBy,
		words: words
			.optional()
			.describe('Words that the rule finds, anywhere in the name unless `applies` says where.'),
		except: words.optional().describe('Innocent words that hold one of `words`.'),
		spelled: words
			.optional()
			.describe('Those of `words` that are found as well where a part of them is written in pinyin.'),
		lists: z.record(id, words).optional().describe('The test’s lists of words or characters.'),
	},
	holidays: {
		...holidaySchema.shape,
		notices: z
			.array(namedSource)
			.min(1)
			.describe('The notices, later ones amending earlier ones; in a provisional year the law.'),
	},
	rejections: { ...rejectionSchema.shape, evidence },
	questions: questionSchema.shape,
	decisions: { ...decisionSchema.shape, evidence },
	synonyms: synonymSchema.shape,
	hosts: { ...hostSchema.shape, evidence },
	'fraud-signs': { ...fraudSignSchema.shape, evidence },
	remarks: { ...remarkSchema.shape, saidBy, reviewBy },
} as const;

export type PublishedName = keyof typeof published;
/** The collections that are published, in their order. */
export const publishedNames = Object.keys(published) as PublishedName[];

/** A file of `/data/`: a collection with what its reader must know. */
export function makeFileSchema(name: PublishedName) {
	return z.strictObject({
		$schema: z.string().describe('The schema of this file, beside it.'),
		collection: z.literal(name),
		title: text,
		about: text,
		quote: text.describe('How to quote the entries.'),
		licence: z.strictObject({ name: text, url: z.url(), attribution: text }),
		updated: day.describe('The newest day on which an entry of the guide was checked; no clock is read.'),
		entries: z.array(
			z.strictObject({ id: z.string().describe('The entry’s id; it never changes.'), ...published[name] }),
		),
	});
}
