import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { starlightMarkup } from '../../src/upstream/starlight-markup.ts';
import { paperLink, unusedColours, unusedMarks, unusedParts } from '../../src/upstream/unused-parts.ts';
import { builtPages, dist } from './built-site.ts';

/*
 * What this project knows of the insides of Starlight, Astro and Vite, which none of them promises. After an upgrade a
 * red line here names the assumption that fell and the file that rests on it.
 */

const starlight = join(root, 'node_modules/@astrojs/starlight/dist');
const vite = globSync('node_modules/vite/dist/node/chunks/*.js', { cwd: root })
	.map((name) => readFileSync(join(root, name), 'utf8'))
	.join('\n');
const page = (path: string) => builtPages().find((one) => one.path === path)!.tree;
const sourceOf = (file: string) => readFileSync(join(starlight, file), 'utf8');
const hasStyle = (text: string) =>
	globSync('style/*.css', { cwd: starlight }).some((file) => sourceOf(file).includes(text));

describe('Starlight’s markup', () => {
	test.each([
		['src/integrations/twins/plain-page.ts', `.${starlightMarkup.asideTitleClass}`, '/procedure/review/'],
		['src/integrations/search/sections.ts', starlightMarkup.searched, '/faq/'],
		['src/integrations/twins/twin.ts', 'main h1#_top', '/faq/'],
		['src/styles/frame.css', '.contents mobile-starlight-toc summary .toggle', '/faq/'],
		['src/styles/frame.css', '.contents .right-sidebar-panel .sl-container', '/faq/'],
		['src/styles/frame.css', '.main-pane .content-panel + .content-panel > .sl-container', '/faq/'],
	])('%s finds %s on the page %s', (_file, selector, path) => {
		expect(select(selector, page(path))).toBeDefined();
	});

	test('src/components/footer-code/footer-code.css uses a font variable that Starlight defines', () => {
		expect(hasStyle('--__sl-font-mono:')).toBe(true);
	});

	test('src/components/starlight/theme-select.ts and ThemeProvider.astro use the key in which Starlight keeps the theme', () => {
		expect(sourceOf('components/ThemeProvider.astro')).toContain("'starlight-theme'");
	});
});

describe('src/upstream/unused-parts.ts', () => {
	const modules = globSync('**/*.astro', { cwd: starlight });

	test.each(Object.entries(unusedParts))(
		'leaves out the styles of %s, which no page has (%s)',
		(name, selector) => {
			expect(modules.some((file) => file.endsWith(`/${name}.astro`))).toBe(true);
			const having = builtPages().filter(({ tree }) => select(selector, tree) !== undefined);
			expect(having.map(({ path }) => path)).toEqual([]);
		},
	);

	test('leaves out Starlight’s own colours: the tokens have each, but its hues, which no style asks for', () => {
		const theirs = [...sourceOf('style/props.css').matchAll(/--sl-color-(?!backdrop)[\w-]+(?=:)/g)].map(
			([name]) => name,
		);
		const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
		expect(theirs.length).toBeGreaterThan(20);
		expect(
			[...new Set(theirs)].filter((name) => !unusedColours.test(name) && !tokens.includes(`${name}:`)),
		).toEqual([]);
		const styles = globSync('_astro/*.css', { cwd: dist });
		expect(styles.length).toBeGreaterThan(0);
		const used = /var\(--sl-color-(?:orange|green|blue|purple|red)/;
		const asking = styles.filter((name) => used.test(readFileSync(join(dist, name), 'utf8')));
		expect(asking).toEqual([]);
	});

	test('leaves out the file of Starlight’s styles for paper, which every page would ask for', () => {
		expect(sourceOf('components/Page.astro').match(paperLink)).toHaveLength(2);
		expect(builtPages().filter(({ tree }) => select('link[media="print"]', tree) !== undefined)).toEqual([]);
		expect(globSync('_astro/print.*', { cwd: dist })).toEqual([]);
	});

	test('leaves out Starlight’s marks of what unfolds and of the section at hand, where they are', () => {
		for (const file of [
			'style/markdown.css',
			'components-internals/TableOfContents/TableOfContentsList.astro',
		]) {
			expect(sourceOf(file).match(unusedMarks), file).not.toBeNull();
		}
		const styles = globSync('_astro/*.css', { cwd: dist }).map((name) =>
			readFileSync(join(dist, name), 'utf8'),
		);
		expect(styles.join('')).toContain('.sl-markdown-content');
		expect(styles.join('')).not.toContain('sl-details-marker-size');
	});

	test('leaves out a script of the sidebar and the client of Astro’s islands, where they are', () => {
		expect(globSync('components-internals/SidebarPersistState.*', { cwd: starlight })).not.toEqual([]);
		expect(existsSync(join(root, 'node_modules/@astrojs/preact/dist/client.js'))).toBe(true);
		expect(builtPages().filter(({ tree }) => select('astro-island', tree) !== undefined)).toEqual([]);
	});

	test('leaves no script in the site that no page and no script loads', () => {
		const scripts = globSync('_astro/*.js', { cwd: dist }).map((name) => name.slice('_astro/'.length));
		const texts = [
			...builtPages().map(({ html }) => html),
			...scripts.map((name) => readFileSync(join(dist, '_astro', name), 'utf8')),
		];
		expect(scripts.length).toBeGreaterThan(20);
		expect(scripts.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([]);
	});
});

describe('Vite', () => {
	test('src/integrations/packing.ts knows the module of the helper that loads parts, and its switch', () => {
		expect(vite).toContain('vite/preload-helper');
		expect(vite).toContain('__VITE_IS_MODERN__');
	});

	test('src/components/offline/lost-parts.ts listens to the event that the helper sends where a part is lost', () => {
		const scripts = globSync('_astro/*.js', { cwd: dist }).map((name) =>
			readFileSync(join(dist, name), 'utf8'),
		);
		expect(
			scripts.some((text) => /dispatchEvent|new Event/.test(text) && text.includes('vite:preloadError')),
		).toBe(true);
	});
});

describe('Astro', () => {
	test('src/integrations/finish.ts runs when the pages are whole: each has one head, a title and a main column', () => {
		for (const { path, tree } of builtPages()) {
			expect(toString(select('head > title', tree)!), path).not.toBe('');
			expect(select('main', tree), path).toBeDefined();
		}
	});
});
