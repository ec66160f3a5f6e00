import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Content } from '../../content-model/collections.ts';
import type { Say } from '../../domain/words.ts';
import { filesOf } from '../files.ts';
import { llmsText } from './llms.ts';
import { twinOf, type Twin } from './twin.ts';

/**
 * Writes beside each page its twin in Markdown, by the convention of llms.txt: the page's address and `.md`,
 * for a folder `index.html.md`; and `llms.txt`, which lists them.
 */
export async function writeTwins(dist: string, content: Content, say: Say): Promise<void> {
	const twins = new Map<string, Twin>();
	for (const file of await filesOf(dist, '**/*.html')) {
		const path = `/${relative(dist, file).split(sep).join('/')}`.replace(/index\.html$/, '');
		const twin = twinOf(await readFile(file, 'utf8'), path, content, say);
		if (!twin) continue;
		await writeFile(`${file}.md`, twin.markdown);
		twins.set(path, twin);
	}
	const withSidebar = await readFile(join(dist, 'about', 'index.html'), 'utf8');
	await writeFile(join(dist, 'llms.txt'), llmsText(withSidebar, twins, say));
}
