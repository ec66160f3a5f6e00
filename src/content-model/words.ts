import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from './vocabulary.ts';
import { contentRoot, ContentError } from './read.ts';

/** All interface words of a language. Throws a `ContentError` where a key stands twice or outside its area's file. */
export async function readWords(language = 'zh-CN', root = contentRoot): Promise<Words> {
	const folder = join(root, 'i18n', language);
	const words: Record<string, string> = {};
	for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
		const place = `src/content/i18n/${language}/${file}`;
		const entries = JSON.parse(await readFile(join(folder, file), 'utf8')) as Record<string, string>;
		const area = file.replace(/\.json$/, '');
		for (const [key, word] of Object.entries(entries)) {
			if (key in words) throw new ContentError(`${place}: "${key}" stands twice`);
			if (area !== 'starlight' && !key.startsWith(`${area}.`)) {
				throw new ContentError(`${place}: "${key}" does not begin with "${area}."`);
			}
			words[key] = word;
		}
	}
	return words;
}

/** The words of one area, or of several, keys whole; the key of a single word is an area too. */
export function wordsOf(words: Words, ...areas: string[]): Words {
	return Object.fromEntries(
		Object.entries(words).filter(([key]) => areas.some((area) => key === area || key.startsWith(`${area}.`))),
	);
}

/** The files of interface words as text, by their paths below `src/content/`: words cite facts as pages do. */
export async function readWordFiles(root = contentRoot): Promise<{ file: string; body: string }[]> {
	const files = await readdir(join(root, 'i18n'), { recursive: true });
	return Promise.all(
		files
			.filter((name) => name.endsWith('.json'))
			.sort()
			.map(async (name) => ({
				file: `i18n/${name.replaceAll('\\', '/')}`,
				body: await readFile(join(root, 'i18n', name), 'utf8'),
			})),
	);
}
