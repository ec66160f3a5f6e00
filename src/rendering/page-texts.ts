import { getCollection } from 'astro:content';
import { createTextCompleter, type Drawn } from '../domain/whole-text.ts';
import { t } from '../i18n/all.ts';

/** What the texts of data draw on, for what is rendered at build time. */
export async function readDrawnContent(): Promise<Drawn> {
	const [facts, sources, provinces] = await Promise.all([
		getCollection('facts'),
		getCollection('sources'),
		getCollection('provinces'),
	]);
	return {
		facts: new Map(facts.map(({ id, data }) => [id, data])),
		sources: new Map(sources.map(({ id, data }) => [id, data])),
		provinces: new Map(provinces.map(({ id, data }) => [id, data])),
	};
}

/** Makes texts of data whole (see `createTextCompleter`), for what is rendered at build time. */
export async function createPageTexts(): Promise<(markdown: string) => string> {
	return createTextCompleter(await readDrawnContent(), t);
}
