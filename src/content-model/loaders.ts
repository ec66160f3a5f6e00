import type { Loader } from 'astro/loaders';
import type { CollectionName } from './collections.ts';
import { readCollection } from './read.ts';
import { readWords } from './words.ts';

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

/** Hands Starlight the interface words of each language as one entry. */
export function wordsLoader(): Loader {
	return {
		name: 'beian-words',
		async load({ store, parseData }) {
			store.clear();
			const data = await readWords();
			store.set({ id: 'zh-CN', data: await parseData({ id: 'zh-CN', data: { ...data } }) });
		},
	};
}
