import { getEntry } from 'astro:content';
import { sayFrom, type Say, type Words } from '../../domain/words.ts';

/** All interface words, for what is rendered at build time. */
export async function pageWords(): Promise<Words> {
	const entry = await getEntry('i18n', 'zh-CN');
	if (!entry) throw new Error('no interface words');
	return entry.data as unknown as Words;
}

/** Says an interface word, for what is rendered at build time. */
export async function pageSay(): Promise<Say> {
	return sayFrom(await pageWords());
}
