import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { root } from '../../scripts/lib/steps.mjs';
import { site } from '../../src/site.ts';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** The built site; a project of vitest.config.ts may name another folder than `dist/`. */
export const dist = join(root, process.env['DIST'] ?? 'dist');
const base = site.base.replace(/\/$/, '');

/** A page of the built site. */
export interface BuiltPage {
	/** As in the address bar, base path included: `/guide/faq/`. */
	path: string;
	file: string;
	/** Elements in document order, those in templates left out. */
	elements: Element[];
}

/** The value of an attribute, or nothing. */
export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((one) => one.name === name)?.value;
}

/** The words in an element. */
export function textOf(node: Node): string {
	if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function elementsOf(node: Node): Element[] {
	const below = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
	return 'tagName' in node ? [node, ...below] : below;
}

let read: BuiltPage[] | undefined;

/** Every page that the build wrote, the 404 page too. */
export function builtPages(): BuiltPage[] {
	read ??= globSync('**/*.html', { cwd: dist })
		.sort()
		.map((name) => ({
			path: `${base}/${name.replace(/(^|\/)index\.html$/, '$1')}`,
			file: join(dist, name),
			elements: elementsOf(parse(readFileSync(join(dist, name), 'utf8'))),
		}));
	return read;
}

/** The file that answers a path of the site, as a server finds it; nothing where there is none. */
export function fileOf(path: string): string | undefined {
	if (base !== '' && !path.startsWith(`${base}/`)) return undefined;
	const name = decodeURIComponent(path.slice(base.length));
	const file = join(dist, name.endsWith('/') ? `${name}index.html` : name);
	return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Whether a page is a tool. */
export function isTool({ elements }: BuiltPage): boolean {
	return elements.some((element) => attribute(element, 'data-tool') !== undefined);
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
