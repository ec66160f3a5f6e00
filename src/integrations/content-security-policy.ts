import type { Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';
import { rewritePage, type BuiltPage } from './built-pages.ts';

/** A link to a style sheet without which the page is not painted, as Astro writes it. */
const styleSheetLinks = /<link rel="stylesheet" href="[^"]+">/g;

/**
 * Puts the policy of each page into its head, with the hash of every inline script and style that it really holds. Where a
 * page has a policy, Chromium looks no further ahead for what to fetch, and the first paint would wait for a round trip more:
 * so the style sheets, which are our own files, stand before it.
 */
export async function addContentSecurityPolicy(pages: readonly BuiltPage[]): Promise<void> {
	for (const page of pages) {
		const links = page.html.match(styleSheetLinks) ?? [];
		const meta = `<meta http-equiv="content-security-policy" content="${makePolicy(page.tree)}">`;
		const rest = page.html.replace(styleSheetLinks, '');
		await rewritePage(page, rest.replace(/<head([^>]*)>/, `<head$1>${links.join('')}${meta}`));
	}
}

/** The Trusted Types of our own, each made where it is used. What else would turn text into code or markup is refused. */
const trustedTypes = ['guide-worker'];

/**
 * The strictest policy that the page can live under. `'wasm-unsafe-eval'` is for Pagefind's index reader,
 * `'unsafe-hashes'` for style attributes whose hash is listed. What a meta element cannot say
 * (`frame-ancestors`) stands in the server's header.
 */
export function makePolicy(page: Root): string {
	const { scripts, styles } = listInlineParts(page);
	return [
		// For what has no directive of its own: fonts, the manifest, and in Firefox the prefetching of our own pages.
		"default-src 'self'",
		"object-src 'none'",
		"media-src 'none'",
		"frame-src 'none'",
		["script-src 'self' 'wasm-unsafe-eval'", ...makeHashes(scripts)].join(' '),
		["style-src 'self'", ...(styles.length ? ["'unsafe-hashes'"] : []), ...makeHashes(styles)].join(' '),
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
function listInlineParts(page: Nodes): { scripts: string[]; styles: string[] } {
	const scripts: string[] = [];
	const styles: string[] = [];
	visit(page, 'element', (element) => {
		const { style, src, type } = element.properties;
		if (typeof style === 'string') styles.push(style);
		if (element.tagName === 'style') styles.push(toString(element));
		if (element.tagName === 'script' && src === undefined && isRunAsScript(type))
			scripts.push(toString(element));
		// A template's content is a tree of its own.
		if (element.content) {
			const inside = listInlineParts(element.content);
			scripts.push(...inside.scripts);
			styles.push(...inside.styles);
		}
	});
	return { scripts, styles };
}

/** Whether a browser runs a script with this `type` attribute. */
function isRunAsScript(type: unknown): boolean {
	return type === undefined || type === '' || type === 'module' || /javascript/.test(String(type));
}

function makeHashes(parts: readonly string[]): string[] {
	return [...new Set(parts)].map((part) => `'sha256-${createHash('sha256').update(part).digest('base64')}'`);
}
