import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { readArguments, refuse } from './lib/arguments.mjs';
import { serve } from './lib/serve.mjs';
import { circumstances, states } from './lib/states.mjs';
import { root } from './lib/steps.mjs';
import { which } from './lib/system.mjs';

const WIDTHS = [375, 1280];
const SCHEMES = ['light', 'dark'];
/** How wide a picture is on the contact sheet, in CSS pixels. */
const THUMB = 160;

const { positionals: words } = readArguments(
	`npm run screenshots                         every page, and the states of scripts/lib/states.mjs
npm run screenshots -- timeline checklist   those whose path or name has one of these words
npm run screenshots -- circumstances        home and the tools offline, in WeChat, in forced colours…

For looking at the pages while working on them: a picture of each as it was last built, at 375 and 1280 px, light and
dark, in .cache/screenshots/, and all of them on one contact sheet, index.html and index.png.`,
	{ allowPositionals: true },
);

const dist = join(root, 'dist');
const folder = join(root, '.cache', 'screenshots');
const chromium = which('chromium', 'chromium-browser', 'google-chrome');
if (chromium === undefined || !existsSync(join(dist, 'index.html'))) {
	console.error(chromium ? 'There is no built site: npm run build first.' : 'This needs Chromium.');
	process.exit(1);
}

/** @type {import('./lib/states.mjs').State[]} */
const usual = [...pagesOf(dist).map((path) => ({ path, name: '' })), ...states];
const wanted =
	words.length === 0
		? usual
		: [...usual, ...circumstances].filter(({ path, name }) =>
				words.some((word) => `${path} ${name}`.includes(word)),
			);

if (wanted.length === 0) refuse(`No page and no state has ${words.join(' or ')} in its path or name`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const address = await serve(0, dist);
const browser = await puppeteer.launch({
	executablePath: chromium,
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
/** @type {{ title: string, files: string[] }[]} */
const taken = [];
for (const { path, name, before, come } of wanted) {
	const title = [`/${path}`, name].filter(Boolean).join(' · ');
	const files = [];
	for (const width of WIDTHS) {
		for (const scheme of SCHEMES) {
			// Nothing of one picture is stored for the next.
			const context = await browser.createBrowserContext();
			const page = await context.newPage();
			await page.setViewport({ width, height: 900 });
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
			await before?.(page, scheme);
			await page.goto(new URL(path, address).href, { waitUntil: 'networkidle0' });
			await come?.(page);
			const file = `${
				[path, name]
					.join(' ')
					.trim()
					.replaceAll(/[^\w-]+/g, '-')
					.replaceAll(/^-|-$/g, '') || 'home'
			}-${width}-${scheme}.png`;
			writeFileSync(join(folder, file), await page.screenshot({ fullPage: true }));
			files.push(file);
			await context.close();
		}
	}
	taken.push({ title, files });
	console.log(`${taken.length}/${wanted.length} ${title}`);
}

const sheet = join(folder, 'index.html');
writeFileSync(sheet, contactSheet());
const page = await browser.newPage();
await page.setViewport({ width: (THUMB + 16) * WIDTHS.length * SCHEMES.length * 2 + 64, height: 900 });
await page.goto(pathToFileURL(sheet).href, { waitUntil: 'load' });
writeFileSync(join(folder, 'index.png'), await page.screenshot({ fullPage: true }));
await browser.close();
console.log(`\n${sheet}\n${join(folder, 'index.png')}`);
process.exit();

function contactSheet() {
	const escaped = (/** @type {string} */ text) =>
		text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	const rows = taken.map(
		({ title, files }) =>
			`<section><h2>${escaped(title)}</h2>${files
				.map((file) => `<a href="${escaped(file)}"><img src="${escaped(file)}" alt="${escaped(file)}" /></a>`)
				.join('')}</section>`,
	);
	return `<!doctype html><html lang="zh-CN"><meta charset="utf-8" /><title>Contact sheet</title>
<style>
	body { font: 13px/1.4 system-ui, sans-serif; margin: 16px; background: #ddd; display: grid; gap: 16px;
		grid-template-columns: repeat(auto-fill, minmax(${(THUMB + 8) * WIDTHS.length * SCHEMES.length}px, 1fr)); }
	h2 { font-size: 13px; margin: 0 0 4px; }
	img { width: ${THUMB}px; height: ${THUMB * 2}px; object-fit: cover; object-position: top; margin-right: 8px; border: 1px solid #999; }
</style>
${rows.join('\n')}</html>
`;
}

/** @param {string} folder */
function pagesOf(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html'))
		.map((name) => name.replace(/index\.html$/, ''))
		.sort();
}
