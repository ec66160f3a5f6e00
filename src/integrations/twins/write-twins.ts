import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../content-model/collections.ts';
import type { Translations } from '../../i18n/all.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { BuiltPage } from '../built-pages.ts';
import { writeLlmsText } from './llms.ts';
import { makeTwin, type Twin } from './twin.ts';

/**
 * Writes beside each page its twin in Markdown, by the convention of llms.txt: the page's address and `.md`,
 * for a folder `index.html.md`; and `llms.txt`, which lists them.
 */
export async function writeTwins(
	dist: string,
	pages: readonly BuiltPage[],
	content: Content,
	t: Translate<Translations>,
): Promise<void> {
	const twins = new Map<string, Twin>();
	for (const page of pages) {
		const twin = makeTwin(page, content, t);
		if (!twin) continue;
		await writeFile(`${page.file}.md`, twin.markdown);
		twins.set(page.path, twin);
	}
	const withSidebar = pages.find(({ path }) => path === '/about/')!;
	await writeFile(join(dist, 'llms.txt'), writeLlmsText(withSidebar.tree, twins, t));
}
