import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from './collections.ts';
import { readCollection } from './read.ts';
import { readTranslations } from './translations.ts';

/** Hands Astro the entries that `read.ts` reads, so that the site, the command and the tests see the same. */
export function dataLoader(collection: CollectionName): Loader {
	return {
		name: `beian-${collection}`,
		async load({ store, generateDigest, parseData }) {
			store.clear();
			for (const [id, entry] of await readCollection(collection)) {
				const data = await parseData({ id, data: entry as Record<string, unknown> });
				store.set({ id, data, digest: generateDigest(data) });
			}
		},
	};
}

/**
 * Hands Starlight the pages of the guide, each rendered anew. Astro's cache would keep a rendered page for as long as
 * its own text stays the same, and knows nothing of the facts, the words and the plugins that it is made of besides.
 */
export function guideLoader(): Loader {
	const pages = docsLoader();
	return {
		...pages,
		name: 'beian-guide',
		async load(context) {
			context.store.clear();
			await pages.load(context);
		},
	};
}

/** Hands Starlight the interface words of each language as one entry. */
export function translationsLoader(): Loader {
	return {
		name: 'beian-words',
		async load({ store, parseData }) {
			store.clear();
			const data = await readTranslations();
			store.set({ id: 'zh-CN', data: await parseData({ id: 'zh-CN', data: { ...data } }) });
		},
	};
}
