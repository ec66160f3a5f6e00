import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { EXIT, visit } from 'unist-util-visit';
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

/** The first element in a document, or in a part of one, that passes a test: looked for no further than it stands. */
export function findElement(tree: Nodes, passes: (element: Element) => boolean): Element | undefined {
	let found: Element | undefined;
	visit(tree, 'element', (element) => {
		if (!passes(element)) return undefined;
		found = element;
		return EXIT;
	});
	return found;
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
	return Array.isArray(className) && className.includes(name);
}
