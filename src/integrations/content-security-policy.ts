import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { filesOf } from './files.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Puts the policy of each page into its head, with the hash of every inline script and style that it really holds. */
export async function addContentSecurityPolicy(dist: string): Promise<void> {
	for (const file of await filesOf(dist, '**/*.html')) {
		const html = await readFile(file, 'utf8');
		const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
		await writeFile(file, html.replace(/<head([^>]*)>/, `<head$1>${meta}`));
	}
}

/** The Trusted Types of our own, each made where it is used. What else would turn text into code or markup is refused. */
const trustedTypes = ['guide-worker', 'guide-paste'];

/**
 * The strictest policy that the page can live under. `'wasm-unsafe-eval'` is for Pagefind's index reader,
 * `'unsafe-hashes'` for style attributes whose hash is listed. What a meta element cannot say
 * (`frame-ancestors`) stands in the server's header.
 */
export function policyOf(html: string): string {
	const { scripts, styles } = inlineParts(html);
	return [
		// For what has no directive of its own: fonts, the manifest, and in Firefox the prefetching of our own pages.
		"default-src 'self'",
		"object-src 'none'",
		"media-src 'none'",
		"frame-src 'none'",
		["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts)].join(' '),
		["style-src 'self'", ...(styles.length ? ["'unsafe-hashes'"] : []), ...hashes(styles)].join(' '),
		"img-src 'self' data:",
		"connect-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"require-trusted-types-for 'script'",
		`trusted-types ${trustedTypes.join(' ')}`,
	].join('; ');
}

/** The inline scripts that run, and the style elements and attributes, in a page. */
function inlineParts(html: string): { scripts: string[]; styles: string[] } {
	const scripts: string[] = [];
	const styles: string[] = [];
	const visit = (node: Node) => {
		if ('tagName' in node) {
			const attribute = (name: string) => node.attrs.find((attr) => attr.name === name)?.value;
			const style = attribute('style');
			if (style !== undefined) styles.push(style);
			if (node.tagName === 'style') styles.push(textOf(node));
			if (node.tagName === 'script' && attribute('src') === undefined && runs(attribute('type'))) {
				scripts.push(textOf(node));
			}
			// A template's content is a tree of its own.
			if ('content' in node) visit((node as DefaultTreeAdapterTypes.Template).content);
		}
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(parse(html));
	return { scripts, styles };
}

function runs(type: string | undefined): boolean {
	return type === undefined || type === '' || type === 'module' || /javascript/.test(type);
}

function textOf(element: Element): string {
	return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function hashes(parts: readonly string[]): string[] {
	return [...new Set(parts)].map((part) => `'sha256-${createHash('sha256').update(part).digest('base64')}'`);
}
