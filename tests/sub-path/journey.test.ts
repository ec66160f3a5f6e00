import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { showsIcpNumber } from '../../deploy/oss/check-region.ts';
import { root } from '../../scripts/lib/steps.mjs';
import { subPath } from '../../scripts/lib/sub-path.mjs';
import { isWhole } from '../browser/offline/worker-state.ts';
import { chooseCase, listIsThere, tick } from '../browser/checklist-steps.ts';
import { journey } from '../browser/harness/journey.ts';
import { serveSite } from '../browser/harness/site.ts';

/** The folder above the site's own; and what `deploy/nginx/guide.conf` says to add. */
const files = join(root, subPath.folder);
const nginx = 'set $guide_base /guide;';

journey(
	'in a folder: a search, a tick and a plan, with and without a network',
	async (page) => {
		await page.open('/guide/');
		await page.click('.search-open');
		await page.type('.search-head input', '备案号放在哪里');
		await page.sees('.search-result mark');
		await page.press('Enter');
		await page.arrives('/guide/after/footer/');

		await page.open('/guide/checklist/');
		await listIsThere(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		await tick(page, 'account');

		await page.open('/guide/timeline/?v=1&start=2026-12-01&order=first&subject=personal&province=zj');
		await page.sees('.tl-shared:text("别人发来的计划")');

		await page.until('the whole site to be kept', isWhole);
		const scopes = await page.evaluate(async () =>
			(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
		);
		expect(scopes).toEqual(['/guide/']);

		await page.site.stop();
		await page.open('/guide/checklist/');
		await listIsThere(page);
		await page.until(
			'the tick of before',
			() => document.querySelector<HTMLInputElement>('#task-account .task-tick input')?.checked,
		);
		await page.open('/guide/provinces/gd/');
		expect(await page.text('h1')).toContain('广东');
	},
	{ engines: ['chromium'], files, nginx, offline: true },
);

test('in a folder: the manifest, the 404 page and the root say where the site is', async () => {
	const site = await serveSite(files, nginx);
	try {
		const manifest = (await (await fetch(`${site.origin}/guide/manifest.webmanifest`)).json()) as {
			scope: string;
			icons: { src: string }[];
			shortcuts: { url: string }[];
		};
		expect(manifest.scope).toBe('/guide/');
		for (const path of [
			...manifest.icons.map(({ src }) => src),
			...manifest.shortcuts.map(({ url }) => url),
		]) {
			expect((await fetch(site.origin + path)).status, path).toBe(200);
		}
		const missing = await fetch(`${site.origin}/guide/not-there/`);
		expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('没有这一页')]);
		const worker = await fetch(`${site.origin}/guide/sw.js`);
		expect(worker.headers.get('cache-control')).toBe('no-cache');
		const withoutSlash = await fetch(`${site.origin}/guide`, { redirect: 'manual' });
		expect(withoutSlash.headers.get('location')).toBe('/guide/');
	} finally {
		await site.dispose();
	}
});

test('a deployment’s own number stands at the foot of its pages', () => {
	for (const page of ['index.html', 'provinces/zj/index.html', '404.html']) {
		const html = readFileSync(join(files, 'guide', page), 'utf8');
		expect(showsIcpNumber(html), page).toBe(true);
		expect(html).toContain(subPath.env.POLICE_NUMBER);
	}
});
