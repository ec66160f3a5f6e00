import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { collections as schemas, type CollectionName } from './content-model/collections.ts';
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

/** Every collection of data, as `content-model/collections.ts` names it. */
const dataCollections = Object.fromEntries(
	(Object.keys(schemas) as CollectionName[]).map((name) => [
		name,
		defineCollection({ loader: dataLoader(name), schema: schemas[name] }),
	]),
) as unknown as { readonly [K in CollectionName]: { loader: Loader; schema: (typeof schemas)[K] } };

export const collections = {
	docs: defineCollection({ loader: guideLoader(), schema: docsSchema({ extend: pageSchema }) }),
	i18n: defineCollection({ loader: translationsLoader(), schema: i18nSchema() }),
	...dataCollections,
};
