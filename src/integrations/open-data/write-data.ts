import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Content } from '../../content-model/collections.ts';
import { confidence } from '../../content-model/schemas/common.ts';
import { findNewestCheck } from '../../domain/review.ts';
import type { Translations } from '../../i18n/all.ts';
import { translate } from '../../i18n/translate.ts';
import { makeAddress } from '../address.ts';
import { createPublisher } from './entries.ts';
import { makeFileSchema, publishedNames, type PublishedName } from './shapes.ts';

/** Writes the collections, their schemas and the list of them into `/data/`. */
export async function writeData(dist: string, content: Content, translations: Translations): Promise<void> {
	const t = translate(translations);
	const entriesOf = createPublisher(content, t);
	const folder = join(dist, 'data');
	await mkdir(folder, { recursive: true });
	const write = (name: string, data: object) =>
		writeFile(join(folder, name), `${JSON.stringify(data, null, '\t')}\n`);

	const common = {
		quote: t('data.quote'),
		licence: {
			name: 'CC-BY-4.0',
			url: 'https://creativecommons.org/licenses/by/4.0/',
			attribution: t('data.attribution'),
		},
		updated: findNewestCheck(content),
	};
	const about = (name: PublishedName) => ({
		collection: name,
		title: t(`data.${name}.title`),
		about: t(`data.${name}.about`),
	});
	const files = publishedNames.map((name) => ({ name, entries: entriesOf(name) }));
	await Promise.all(
		files.flatMap(({ name, entries }) => [
			write(`${name}.json`, { $schema: `${name}.schema.json`, ...about(name), ...common, entries }),
			write(`${name}.schema.json`, {
				title: t(`data.${name}.title`),
				description: t(`data.${name}.about`),
				...z.toJSONSchema(makeFileSchema(name)),
			}),
		]),
	);
	await write('index.json', {
		title: t('data.title'),
		about: t('data.about'),
		...common,
		confidence: Object.fromEntries(confidence.options.map((one) => [one, t(`fact.confidence.${one}`)])),
		collections: files.map(({ name, entries }) => ({
			...about(name),
			entries: entries.length,
			url: makeAddress(`/data/${name}.json`),
			schema: makeAddress(`/data/${name}.schema.json`),
		})),
	});
}
