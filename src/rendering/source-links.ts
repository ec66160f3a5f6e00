import { getCollection } from 'astro:content';
import { href } from '../href.ts';

/** The address of a source in the lists of sources: providers' documents have a page of their own. */
export async function createSourceLinks(): Promise<(id: string) => string> {
	const providers = new Set(
		(await getCollection('sources')).flatMap(({ id, data }) => (data.kind === 'provider' ? [id] : [])),
	);
	return (id) => href(`/sources/${providers.has(id) ? 'providers/' : ''}#${id}`);
}
