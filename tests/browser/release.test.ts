/** The life of a release, with real builds: one takes the place of another while pages of it are open. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { box, chooseCase, listIsThere, openChecklist, openKeep, reach, tick } from './checklist-steps.ts';
import { documentVersion } from '../../src/stores/document.ts';
import { titleOf } from './harness/content.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { t } from './harness/translate.ts';
import { createDeployment } from './offline/deployment.ts';
import { builtRelease, news } from './offline/releases.ts';
import { cacheNames, fill, isWhole } from './offline/worker-state.ts';

const old = join(root, 'dist');
const place = createDeployment();
const { files, nginx } = place;
const engines = ['chromium', 'firefox'] as const;
let next: string;
let retired: string;

/** Two whole builds, beside other tests, on a machine that may be slow. */
const buildingTakes = 10 * 60 * 1000;

beforeAll(async () => {
	next = await builtRelease('next');
	retired = await builtRelease('retired');
}, buildingTakes);
afterAll(place.dispose);

const newVersion = 'offline-bar [data-part="new"]';
const key = 'beian:filing:main';

/** A visitor who has been here: the whole of the old release is kept. */
async function keptOld(page: Page) {
	place.calm();
	place.deploy(old);
	// What goes wrong on purpose below: parts that the server no longer has, or answers with errors.
	page.expectComplaint(/sw\.js|offline\/|404 \(|500 \(|integrity|Failed to load resource/i);
	await openChecklist(page);
	await page.until('the whole site to be kept', isWhole);
}

const releaseOf = () => document.querySelector('meta[name="release"]')?.getAttribute('content') ?? 'old';

/** Asks the server for a new release, as every page does when it is opened. */
const update = async () => {
	await (await navigator.serviceWorker.getRegistration())!.update();
};

/** A page and all that it loads is of the old release, though the server has nothing of it any more. */
async function isWhollyOld(page: Page) {
	expect(await page.evaluate(releaseOf)).toBe('old');
	expect(
		await page.evaluate(async () =>
			(
				await fetch(`/_astro/${document.querySelector<HTMLElement>('site-search')!.dataset['index']!}`)
			).text(),
		),
	).not.toContain(news);
	const parts = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => new URL(name).pathname)
			.filter((path) => path.startsWith('/_astro/')),
	);
	expect(parts.length).toBeGreaterThan(0);
	for (const part of parts) expect(existsSync(join(old, part)), part).toBe(true);
}

async function isWhollyNew(page: Page) {
	// The worker answers for the new release before the page that it reloads has been read.
	await page.exists('site-search');
	expect(await page.evaluate(releaseOf)).toBe('next');
	expect(
		await page.evaluate(async () =>
			(
				await fetch(`/_astro/${document.querySelector<HTMLElement>('site-search')!.dataset['index']!}`)
			).text(),
		),
	).toContain(news);
}

journey(
	'an open page stays with its release until the person reloads, in each tab, and nothing entered is lost',
	async (page) => {
		await keptOld(page);
		await chooseCase(page, 'first', 'personal');
		await tick(page, 'decide-agent');
		const other = await page.newTab();
		await openChecklist(other);
		place.deploy(next);
		await other.evaluate(update);
		await other.sees(newVersion);
		await page.front();
		await page.sees(newVersion);

		// Nobody has reloaded: new pages are old, and what is loaded only now as well.
		await isWhollyOld(page);
		await openKeep(page);
		await page.press('Escape');
		const third = await page.newTab();
		await third.open('/provinces/gd/');
		await third.sees(newVersion);
		await isWhollyOld(third);

		await other.front();
		await other.click('[data-part="new"] [data-do="reload"]');
		await other.until('the new release', isNext);
		await listIsThere(other);
		await isWhollyNew(other);
		await expect.poll(() => other.checked(box('decide-agent'))).toBe(true);
		await tick(other, 'check-province');
		await other.until(
			'the new form of storage',
			({ name, written }) => localStorage.getItem(name)?.includes(written),
			{ name: key, written: `"version":${documentVersion + 1}` },
		);

		// The new worker is in charge, and still gives the tab that is left what it came with.
		await page.front();
		await page.sees(newVersion);
		await page.sees(`.ui-notice:text("${t('storage.newer')}")`);
		await page.click('.search-open');
		await page.type('.search-head input', t('search.popular.3'));
		await page.sees('.search-result mark');
		await isWhollyOld(page);
		// The first empties the field.
		await page.press('Escape', 'Escape');
		await reach(page, 'account');
		await page.click('#task-account .task-tick');
		await expect.poll(() => page.checked(box('account'))).toBe(false);
		await page.click('[data-part="new"] [data-do="reload"]');
		await page.until('the new release', isNext);
		await listIsThere(page);
		await isWhollyNew(page);
		await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
		await expect.poll(() => page.checked(box('check-province'))).toBe(true);
		await expect.poll(() => page.checked(box('account'))).toBe(false);
		await page.until('the whole new site to be kept', isWhole);
		await page.site.stop();
		await page.open('/faq/');
		await page.sees(`h2:text("${news}")`);
	},
	{ engines, files, nginx, offline: true },
);

function isNext() {
	return document.querySelector('meta[name="release"]')?.getAttribute('content') === 'next';
}

/** How the newest worker on its way ended: `redundant` where it failed. */
const failedUpdate = async () => {
	const registration = (await navigator.serviceWorker.getRegistration())!;
	await registration.update();
	const { installing } = registration;
	if (!installing || installing.state === 'redundant') return registration.waiting === null;
	return new Promise<boolean>((done) => {
		installing.addEventListener('statechange', () => done(installing.state === 'redundant'));
	});
};

journey(
	'an update that breaks off leaves the old release whole, and the next try completes it',
	async (page) => {
		await keptOld(page);
		place.deploy(next);
		for (const how of ['error', 'short'] as const) {
			place.disturb(how);
			expect(await page.evaluate(failedUpdate), how).toBe(true);
			expect(await page.evaluate(isWhole)).toBe(true);
			await isWhollyOld(page);
			expect(await page.visible(newVersion)).toBe(false);
			place.calm();
		}
		// The network goes in the middle of a file.
		place.disturb('slow');
		await page.evaluate(update);
		await page.until('a half-loaded release', async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			return registration?.installing !== null;
		});
		await page.site.stop();
		await page.until('the update to be given up', async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			return registration?.installing === null && registration.waiting === null;
		});
		await page.open('/provinces/gd/');
		await page.sees('offline-bar [data-part="gone"]');
		expect(await page.evaluate(isWhole)).toBe(true);

		place.calm();
		await page.site.start();
		await page.open('/faq/');
		await isWhollyOld(page);
		await page.sees(newVersion);
		await page.click('[data-part="new"] [data-do="reload"]');
		await page.until('the new release', isNext);
		await isWhollyNew(page);
		expect(await page.until('the whole new site to be kept', isWhole)).toBe(true);
	},
	{ engines, files, nginx, offline: true },
);

journey(
	'what an update that broke off has kept is forgotten, and nothing else',
	async (page) => {
		await keptOld(page);
		const own = await page.evaluate(cacheNames);
		place.deploy(next);
		place.disturb('late');
		expect(await page.evaluate(failedUpdate)).toBe(true);
		// What came whole is there for another try.
		expect(await page.evaluate(cacheNames)).toHaveLength(own.length + 1);

		// The server takes the release back.
		place.deploy(old);
		place.calm();
		await page.open('/faq/');
		await expect.poll(() => page.evaluate(cacheNames)).toEqual(own);
		expect(await page.evaluate(isWhole)).toBe(true);

		// A worker that was ended in the middle could clear nothing away; the next release does.
		await page.evaluate(async () => {
			const half = await caches.open('guide / bundle sha256-half');
			await half.put('/faq/index.html', new Response('half'));
		});
		place.deploy(next);
		await page.evaluate(update);
		await page.sees(newVersion);
		const both = await page.evaluate(cacheNames);
		expect(both).toEqual(expect.arrayContaining(own));
		expect(both.join()).not.toContain('half');
		// While it waits, it loses nothing to pages that are opened.
		await page.open('/provinces/gd/');
		await page.sees(newVersion);
		await isWhollyOld(page);
		expect(await page.evaluate(cacheNames)).toEqual(both);
		await page.site.stop();
		await page.click('[data-part="new"] [data-do="reload"]');
		await page.until('the new release', isNext);
		expect(await page.evaluate(isWhole)).toBe(true);
	},
	{ engines, files, nginx, offline: true },
);

/** Leaves so many bytes of room beside what is kept. */
async function leaveRoom(page: Page, bytes: number) {
	const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
	const session = await page.puppeteer.createCDPSession();
	const { origin } = page.site;
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + bytes });
}

const room = 3.5 * 1024 * 1024;

journey(
	'where there is no room for all, the tools are kept, and no half of anything takes room',
	async (page) => {
		place.calm();
		place.deploy(old);
		// Answers of the worker that say why a page is not there, and the icon that Chromium looks for.
		page.expectComplaint(/503|404|icons\//);
		await page.open('/robots.txt');
		await leaveRoom(page, room);
		await page.open('/faq/');
		await page.until('the worker', () => navigator.serviceWorker.controller !== null);
		expect(await page.evaluate(fill)).toBe(false);
		const bundles = await page.evaluate(async () => {
			const names = (await caches.keys()).filter((name) => name.includes(' bundle '));
			return Promise.all(names.map(async (cacheName) => !!(await caches.match('/whole', { cacheName }))));
		});
		expect(bundles.length).toBeGreaterThan(0);
		expect(bundles).not.toContain(false);
		await page.site.stop();
		await openChecklist(page);
		await page.sees('offline-bar [data-part="part"]');
		await page.open('/provinces/gd/');
		await page.sees(`h1:text("${titleOf('docs/not-kept')}")`);
	},
	// Only Chromium can be told how much room there is.
	{ engines: ['chromium'], files, nginx, offline: true },
);

journey(
	'a release that there is no room for comes all the same, with its tools',
	async (page) => {
		await keptOld(page);
		await leaveRoom(page, room);
		place.deploy(next);
		await page.evaluate(update);
		await page.sees(newVersion);
		await page.click('[data-part="new"] [data-do="reload"]');
		await page.until('the new release', isNext);
		await isWhollyNew(page);
		await page.open('/provinces/gd/');
		expect(await page.evaluate(releaseOf)).toBe('next');
		await page.site.stop();
		await openChecklist(page);
		await page.sees('offline-bar [data-part="part"]');
		expect(await page.evaluate(releaseOf)).toBe('next');
	},
	{ engines: ['chromium'], files, nginx, offline: true },
);

journey(
	'a release that the browser found by itself, before the page listened, is told of',
	async (page) => {
		await keptOld(page);
		await page.puppeteer.evaluateOnNewDocument(() => {
			// An empty tab, where it runs too, knows no workers.
			if (!('serviceWorker' in navigator)) return;
			const container = ServiceWorkerContainer.prototype;
			const { register } = container;
			container.register = async function (...settings) {
				const registration = (await this.getRegistration())!;
				await registration.update();
				return register.apply(this, settings);
			};
		});
		place.deploy(next);
		await page.open('/faq/');
		await page.sees(newVersion);
	},
	{ engines, files, nginx, offline: true },
);

journey(
	'a release that retires the worker leaves nothing of it, and the site works without',
	async (page) => {
		await keptOld(page);
		await chooseCase(page, 'first', 'personal');
		await tick(page, 'decide-agent');
		place.deploy(retired);
		await page.open('/faq/');
		await page.sees(newVersion);
		await page.click('[data-part="new"] [data-do="reload"]');
		await page.until('the new release', () => !document.querySelector('[data-worker]'));
		await page.until('no worker and nothing kept', async () => {
			// A page that was reloaded may go on under the worker that is leaving, which answers nothing any more.
			const [workers, names] = await Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]);
			return workers.length === 0 && names.length === 0;
		});
		await openChecklist(page);
		await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
		await openKeep(page);
		expect(await page.evaluate(() => caches.keys())).toEqual([]);
	},
	{ engines, files, nginx, offline: true },
);

journey(
	'without a worker, a page whose parts are gone with a new release says so',
	async (page) => {
		place.calm();
		place.deploy(old);
		page.expectComplaint(/./);
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal');
		await page.sees('.checklist-tools');
		place.deploy(next);
		await page.click('.checklist-tools [data-act="keep"]');
		await page.sees('dialog .ui-notice');
		await page.press('Escape');
		await page.sees(`[data-part="lost"]:text("${t('offline.lost')}")`);
		await page.click('[data-part="lost"] [data-do="reload"]');
		await page.until('the new release', isNext);
	},
	{ engines, files },
);
