import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { toolIds } from '../../src/content-model/vocabulary.ts';
import { unpack, type Packed } from '../../src/worker/pack.ts';

const dist = join(root, 'dist');
const bundles = globSync('offline/*.json', { cwd: dist }).map((name) => join(dist, name));

/**
 * In bytes: what the whole may weigh that is kept for reading offline. The budget is counted in brotli, as all budgets are; what
 * servers send that know gzip only is half as much again, and must not grow beyond that.
 */
const MOST = { '.br': 1.6 * 1024 * 1024, '.gz': 1.8 * 1024 * 1024 };

test('all that is kept for reading offline is small, for servers without brotli too', () => {
	const binaries = globSync('icons/*', { cwd: dist }).map((name) => join(dist, name));
	for (const [ending, most] of Object.entries(MOST)) {
		const files = [...bundles.map((file) => file + ending), ...binaries];
		const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
		expect(size, ending).toBeLessThan(most);
	}
});

test('the bundles hold every page, byte for byte', () => {
	const texts = new Map(
		bundles.flatMap((file) => [...unpack(JSON.parse(readFileSync(file, 'utf8')) as Packed)]),
	);
	const pages = globSync('**/*.html', { cwd: dist });
	expect(pages.length).toBeGreaterThan(100);
	for (const page of pages) {
		expect(texts.get(page) === readFileSync(join(dist, page), 'utf8'), page).toBe(true);
	}
});

test('the tools are kept first, with the pages that they take details from', () => {
	const tools = bundles.find((file) => file.includes('/tools.'))!;
	const { files } = JSON.parse(readFileSync(tools, 'utf8')) as Packed;
	const kept = [...toolIds.map((tool) => `${tool}/`), 'checklist/tasks/', 'timeline/basis/', 'not-kept/'];
	for (const page of kept) {
		expect(Object.keys(files)).toContain(`${page}index.html`);
	}
});

test('what is installed has a Chinese name, icons of the sizes that they say, and shortcuts that lead somewhere', () => {
	const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
		name: string;
		lang: string;
		display: string;
		start_url: string;
		icons: { src: string; sizes: string; purpose: string }[];
		shortcuts: { name: string; url: string }[];
	};
	expect(manifest).toMatchObject({ lang: 'zh-CN', display: 'standalone', start_url: '/' });
	expect(manifest.name).toMatch(/^\p{Script=Han}+$/u);
	// The drawn one stands first, and is the page's own: a browser that takes it has it already.
	expect(manifest.icons[0]).toMatchObject({ src: '/favicon.svg', sizes: 'any' });
	for (const { src, sizes } of manifest.icons.slice(1)) {
		// Width and height stand in a PNG's first block.
		const png = readFileSync(join(dist, src));
		expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
	}
	expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
		expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
	);
	expect(manifest.shortcuts.map(({ url }) => url).sort()).toEqual(toolIds.map((tool) => `/${tool}/`).sort());
	for (const { name, url } of manifest.shortcuts) {
		expect(name).toMatch(/\p{Script=Han}/u);
		expect(existsSync(join(dist, url, 'index.html')), url).toBe(true);
	}
});
