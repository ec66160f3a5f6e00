import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Translations } from '../i18n/all.ts';
import { contentRoot, ContentError } from './read.ts';

/**
 * Reads every interface text of a language, for what must see an edit without a restart.
 *
 * @throws a `ContentError` where a key stands twice or does not begin with the name of its area: the folder's, or the
 * file's where it stands in none
 */
export async function readTranslations(language = 'zh-CN', root = contentRoot): Promise<Translations> {
	const texts: Record<string, string> = {};
	for (const { file, body } of await readTranslationFiles(root, join('i18n', language))) {
		const area = file.split('/')[2]!.replace(/\.json$/, '');
		for (const [key, text] of Object.entries(JSON.parse(body) as Record<string, string>)) {
			if (key in texts) throw new ContentError(`src/content/${file}: "${key}" stands twice`);
			if (area !== 'starlight' && !key.startsWith(`${area}.`)) {
				throw new ContentError(`src/content/${file}: "${key}" does not begin with "${area}."`);
			}
			texts[key] = text;
		}
	}
	// The files are those that the type is made of.
	return texts as Translations;
}

/** The files of interface texts as text, by their paths below `src/content/`: they cite facts as pages do. */
export async function readTranslationFiles(
	root = contentRoot,
	folder = 'i18n',
): Promise<{ file: string; body: string }[]> {
	const files = await readdir(join(root, folder), { recursive: true });
	return Promise.all(
		files
			.filter((name) => name.endsWith('.json'))
			.sort()
			.map(async (name) => ({
				file: join(folder, name).replaceAll('\\', '/'),
				body: await readFile(join(root, folder, name), 'utf8'),
			})),
	);
}
