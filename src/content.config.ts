import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { collections as schemas } from './content-model/collections.ts';
import { condition } from './content-model/schemas/common.ts';
import { pageForms } from './content-model/vocabulary.ts';
import { dataLoader, guideLoader, translationsLoader } from './content-model/loaders.ts';

const pageSchema = z.object({
	form: z
		.enum(pageForms)
		.optional()
		.describe('How its sections are laid out; see `src/markdown/page-shape.ts`.'),
	cases: z
		.array(
			z.strictObject({
				when: condition,
				says: z
					.string()
					.trim()
					.min(1)
					.describe('What of the page is for such a case, in a sentence that the page bears out.'),
				at: z.string().startsWith('#').describe('Where the page says it: the fragment of a heading.'),
			}),
		)
		.default([])
		.describe('What whoever has such a case reads first; see `src/components/guide/CaseNote.astro`.'),
});

export const collections = {
	docs: defineCollection({ loader: guideLoader(), schema: docsSchema({ extend: pageSchema }) }),
	i18n: defineCollection({ loader: translationsLoader(), schema: i18nSchema() }),
	sources: defineCollection({ loader: dataLoader('sources'), schema: schemas.sources }),
	facts: defineCollection({ loader: dataLoader('facts'), schema: schemas.facts }),
	subjects: defineCollection({ loader: dataLoader('subjects'), schema: schemas.subjects }),
	provinces: defineCollection({ loader: dataLoader('provinces'), schema: schemas.provinces }),
	tasks: defineCollection({ loader: dataLoader('tasks'), schema: schemas.tasks }),
	stages: defineCollection({ loader: dataLoader('stages'), schema: schemas.stages }),
	holidays: defineCollection({ loader: dataLoader('holidays'), schema: schemas.holidays }),
	'name-rules': defineCollection({ loader: dataLoader('name-rules'), schema: schemas['name-rules'] }),
	'check-rules': defineCollection({
		loader: dataLoader('check-rules'),
		schema: schemas['check-rules'],
	}),
	papers: defineCollection({ loader: dataLoader('papers'), schema: schemas.papers }),
	remarks: defineCollection({ loader: dataLoader('remarks'), schema: schemas.remarks }),
	rejections: defineCollection({ loader: dataLoader('rejections'), schema: schemas.rejections }),
	questions: defineCollection({ loader: dataLoader('questions'), schema: schemas.questions }),
	decisions: defineCollection({ loader: dataLoader('decisions'), schema: schemas.decisions }),
	hosts: defineCollection({ loader: dataLoader('hosts'), schema: schemas.hosts }),
	'fraud-signs': defineCollection({ loader: dataLoader('fraud-signs'), schema: schemas['fraud-signs'] }),
	synonyms: defineCollection({ loader: dataLoader('synonyms'), schema: schemas.synonyms }),
	asked: defineCollection({ loader: dataLoader('asked'), schema: schemas.asked }),
	durations: defineCollection({ loader: dataLoader('durations'), schema: schemas.durations }),
};
