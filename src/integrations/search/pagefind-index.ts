import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** Pagefind's own user interfaces and what only they use: half of what it writes, and nobody loads it. */
const unused = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight|worker)\.(js|css)$/;
/** What is folded away under each task of the checklist says the same at all of them. */
const folded = '.task-more';
/** A fragment begins with these bytes, then comes its JSON. */
const signature = 'pagefind_dcd';

/**
 * Writes Pagefind's index of the pages to `dist/pagefind/`.
 *
 * @param pages HTML by path
 * @returns the name of each page's text in the index, by path
 */
export async function writePagefindIndex(
	dist: string,
	pages: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
	const { index, errors } = await createIndex({ forceLanguage: 'zh-cn', excludeSelectors: [folded] });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	for (const [path, content] of pages) {
		const added = await index.addHTMLFile({ url: path, content: withLabels(content) });
		if (added.errors.length > 0) throw new Error(`Pagefind: ${path}: ${added.errors.join('; ')}`);
	}
	const { files } = await index.getFiles();
	const fragments = new Map<string, string>();
	for (const { path, content } of files) {
		if (unused.test(path)) continue;
		const file = join(dist, 'pagefind', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
		const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
		if (name) fragments.set(urlOf(content), name);
	}
	await close();
	return fragments;
}

/** Pagefind leaves out what labels say; in the checklist that is the tasks. */
function withLabels(html: string): string {
	return html.replaceAll('<label', '<span').replaceAll('</label>', '</span>');
}

function urlOf(fragment: Uint8Array): string {
	const text = gunzipSync(fragment).toString('utf8').slice(signature.length);
	return (JSON.parse(text) as { url: string }).url;
}
