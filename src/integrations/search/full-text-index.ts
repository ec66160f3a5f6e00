import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SourcePage } from '../../compile/search.ts';

/** Pagefind's own user interfaces and what only they use: half of what it writes, and nobody loads it. */
const unused = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight|worker)\.(js|css)$/;
/** No language of Pagefind's: it indexes the words as they stand apart. */
const language = 'unknown';

/**
 * Writes Pagefind's index to `dist/pagefind/`, of which each section is a record of its own.
 *
 * @param separateWords writes a text with spaces between its words
 * @throws where Pagefind does not take a section
 */
export async function writeFullTextIndex(
	dist: string,
	pages: readonly SourcePage[],
	separateWords: (text: string) => string,
): Promise<void> {
	const { index, errors } = await createIndex({ forceLanguage: language });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	for (const { path, title, sections } of pages) {
		for (const { id, heading, text } of sections) {
			const added = await index.addCustomRecord({
				url: id ? `${path}#${id}` : path,
				content: separateWords(`${heading || title} ${text}`),
				language,
			});
			if (added.errors.length > 0) throw new Error(`Pagefind: ${path}#${id}: ${added.errors.join('; ')}`);
		}
	}
	const { files } = await index.getFiles();
	for (const { path, content } of files) {
		if (unused.test(path)) continue;
		const file = join(dist, 'pagefind', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
	await close();
}
