import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { find, html } from 'property-information';
import { visit } from 'unist-util-visit';
import { root } from '../../scripts/lib/steps.mjs';
import { readBuiltPages, type BuiltPage as Page } from '../../src/integrations/built-pages.ts';
import { site } from '../../src/site.ts';

export type { Element };

/** The built site; a project of vitest.config.ts may name another folder than `dist/`. */
export const dist = join(root, process.env['DIST'] ?? 'dist');
const base = site.base.replace(/\/$/, '');

/** A page of the built site. */
export interface BuiltPage extends Page {
	/** Elements in document order, those in templates left out. */
	readonly elements: readonly Element[];
}

/** The value of an attribute as HTML has it, `''` where it has none; `undefined` where the attribute is missing. */
export function attribute(element: Element, name: string): string | undefined {
	const value = element.properties[find(html, name).property];
	if (value === undefined || value === null || value === false) return undefined;
	return value === true ? '' : [value].flat().join(' ');
}

const pages: readonly BuiltPage[] = (await readBuiltPages(dist)).map((page) => {
	const elements: Element[] = [];
	visit(page.tree, 'element', (element) => {
		elements.push(element);
	});
	return { ...page, elements };
});

/** Every page that the build wrote, the 404 page too. */
export function builtPages(): readonly BuiltPage[] {
	return pages;
}

/** The file that answers a path of the site, as a server finds it; nothing where there is none. */
export function fileOf(path: string): string | undefined {
	if (base !== '' && !path.startsWith(`${base}/`)) return undefined;
	const name = decodeURIComponent(path.slice(base.length));
	const file = join(dist, name.endsWith('/') ? `${name}index.html` : name);
	return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The facts that a mark stands for. */
export function citedBy(mark: Element): string[] {
	const also = attribute(mark, 'data-also')?.split(' ') ?? [];
	return [attribute(mark, 'href')!.replace('#fact-', ''), ...also];
}

/** Whether a page is a tool. */
export function isTool({ elements }: BuiltPage): boolean {
	return elements.some(({ properties }) => properties['dataTool'] !== undefined);
}

/** All that an element makes the browser fetch: scripts, styles, pictures. */
export function fetchedBy(element: Element): string[] {
	const of = (name: string) => attribute(element, name) ?? [];
	switch (element.tagName) {
		case 'link':
			return /(^|\s)(stylesheet|modulepreload|preload|icon|manifest)(\s|$)/.test(
				attribute(element, 'rel') ?? '',
			)
				? [of('href')].flat()
				: [];
		case 'script':
		case 'img':
		case 'source':
		case 'iframe':
			return [
				of('src'),
				(attribute(element, 'srcset') ?? '').split(',').flatMap((one) => one.trim().split(' ')[0] || []),
			].flat();
		default:
			return [];
	}
}
