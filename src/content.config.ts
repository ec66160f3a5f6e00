import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { collections as data, type CollectionName } from './content/collections.ts';
import { dataLoader, wordsLoader } from './content/loaders.ts';

const dataCollection = <K extends CollectionName>(name: K) =>
	defineCollection({ loader: dataLoader(name), schema: data[name] });

export const collections = {
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
	i18n: defineCollection({ loader: wordsLoader(), schema: i18nSchema() }),
	sources: dataCollection('sources'),
	facts: dataCollection('facts'),
	subjects: dataCollection('subjects'),
	provinces: dataCollection('provinces'),
	tasks: dataCollection('tasks'),
	stages: dataCollection('stages'),
	holidays: dataCollection('holidays'),
	rejections: dataCollection('rejections'),
	synonyms: dataCollection('synonyms'),
};
