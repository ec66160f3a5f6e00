/**
 * For looking at pages while working on them:
 *     node scripts/screenshots.mjs <folder> [path …]
 * writes a picture of each page of the built site (all, unless told) at 375 and 1280 px, light and dark.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serve } from './lib/serve.mjs';
import { root } from './lib/steps.mjs';
import { which } from './lib/system.mjs';

const [folder, ...asked] = process.argv.slice(2);
const chromium = which('chromium', 'chromium-browser', 'google-chrome');
if (folder === undefined || chromium === undefined) {
	console.error(chromium ? 'node scripts/screenshots.mjs <folder> [path …]' : 'This needs Chromium.');
	process.exit(1);
}
const paths = asked.length > 0 ? asked : pagesOf(join(root, 'dist'));
mkdirSync(folder, { recursive: true });

const address = await serve(0);
const browser = await puppeteer.launch({
	executablePath: chromium,
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const page = await browser.newPage();
for (const path of paths) {
	for (const width of [375, 1280]) {
		for (const scheme of ['light', 'dark']) {
			await page.setViewport({ width, height: 900 });
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
			await page.goto(new URL(path.replace(/^\//, ''), address).href, { waitUntil: 'networkidle0' });
			const name = `${path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home'}-${width}-${scheme}.png`;
			writeFileSync(join(folder, name), await page.screenshot({ fullPage: true }));
			console.log(join(folder, name));
		}
	}
}
await browser.close();
process.exit();

/** @param {string} dist */
function pagesOf(dist) {
	return readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => `/${name.replace(/index\.html$/, '')}`)
		.sort();
}
