import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { site } from '../site.ts';
import { listFiles } from './files.ts';

/** A page that the build has written. All that looks at finished pages looks at these: each is parsed once. */
export interface BuiltPage {
	/** From the site's root: `/faq/`, `/404.html`. */
	readonly path: string;
	/** As the address bar shows it, base path included: `/guide/faq/`. */
	readonly url: string;
	/** The whole path of the HTML file. */
	readonly file: string;
	/** The HTML as it stands in the file. `rewritePage` changes it. */
	html: string;
	/** The document as it was read; what `rewritePage` changes is not in it. */
	readonly tree: Root;
}

/**
 * Reads and parses every page of a built site, the 404 page too, sorted by file.
 *
 * @param dist the folder of the built site
 * @param base the folder that the site lives in, with slashes at both ends
 */
export async function readBuiltPages(dist: string, base: string = site.base): Promise<BuiltPage[]> {
	const files = await listFiles(dist, '**/*.html');
	return files.map((file) => {
		const html = readFileSync(file, 'utf8');
		const path = `/${relative(dist, file).split(sep).join('/')}`.replace(/index\.html$/, '');
		return { path, url: base.slice(0, -1) + path, file, html, tree: fromHtml(html) };
	});
}

/** Replaces the HTML of a page, in its file too. */
export async function rewritePage(page: BuiltPage, html: string): Promise<void> {
	page.html = html;
	await writeFile(page.file, html);
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
	return Array.isArray(className) && className.includes(name);
}
