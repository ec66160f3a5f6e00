import { afterAll, expect } from 'vitest';
import { chooseCase, listIsThere, openChecklist } from './checklist-steps.ts';
import { titleOf } from './harness/content.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { dist } from '../dist/built-site.ts';
import { t } from './harness/translate.ts';
import { createDeployment } from './offline/deployment.ts';
import { saveData } from './offline/save-data.ts';
import { isWhole } from './offline/worker-state.ts';

const engines = ['chromium', 'firefox'] as const;
const part = (name: string) => `offline-bar [data-part="${name}"]`;

/** The bundles that are kept, by their place in the release: `tools` comes first. */
const keptCaches = async () => (await caches.keys()).filter((name) => name.includes(' bundle ')).length;

journey(
	'where data is dear, only the pages in hand and the tools are kept, and the rest when asked',
	async (page) => {
		// Answers of the worker that say why a page is not there, and the icon that Chromium looks for.
		page.expectComplaint(/503/, /icons\//);
		await page.puppeteer.evaluateOnNewDocument(saveData);
		await page.open('/faq/');
		await page.sees(part('save'));
		expect(await page.evaluate(keptCaches)).toBe(1);
		await page.open('/procedure/review/');
		await page.until(
			'the page in hand to be kept',
			async () => (await caches.match('/procedure/review/index.html')) !== undefined,
		);
		await page.site.stop();
		for (const path of ['/faq/', '/procedure/review/']) {
			await page.open(path);
			await page.sees(`${part('part')}:text("${t('offline.part')}")`);
			expect(await page.text('h1')).not.toBe(titleOf('docs/404'));
		}
		await openChecklist(page);
		await page.open('/provinces/gd/');
		await page.sees(`h1:text("${titleOf('docs/not-kept')}")`);

		await page.site.start();
		await page.open('/faq/');
		await page.click(`${part('save')} button`);
		await page.sees(part('saved'));
		expect(await page.evaluate(isWhole)).toBe(true);
		await page.site.stop();
		await page.open('/provinces/gd/');
		expect(await page.text('h1')).toContain(titleOf('provinces/gd'));
	},
	{ engines, offline: true },
);

journey(
	'where all could not be kept, that is said, and asking again completes it',
	async (page) => {
		page.expectComplaint(/offline\/|503/);
		await page.puppeteer.evaluateOnNewDocument(saveData);
		await page.open('/faq/');
		await page.sees(part('save'));
		await page.site.stop();
		await page.click(`${part('save')} button`);
		await page.sees(part('unsaved'));
		await page.site.start();
		await page.click(`${part('unsaved')} button`);
		await page.sees(part('saved'));
	},
	{ engines: ['chromium'], offline: true },
);

/** As if the server had last been asked so many days ago. */
const age = async (days: number) => {
	const name = (await caches.keys()).find((one) => one.endsWith(' meta'))!;
	const cache = await caches.open(name);
	await cache.put('/confirmed', Response.json(Date.now() - days * 24 * 60 * 60 * 1000));
};

/** Whether the server was asked within the last hour. */
const isConfirmed = async () => {
	const kept = await caches.match('/confirmed');
	return Date.now() - Number(await kept?.text()) < 60 * 60 * 1000;
};

async function kept(page: Page) {
	await page.open('/faq/');
	await page.until('the whole site to be kept', isWhole);
}

journey(
	'a copy older than a month says its date without a network, and is renewed with one',
	async (page) => {
		await kept(page);
		await page.site.stop();
		await page.evaluate(age, 29);
		await page.reload();
		await page.sees(`${part('gone')}:text("${t('offline.whole')}")`);
		expect(await page.visible(part('old'))).toBe(false);
		await page.evaluate(age, 31);
		await page.reload();
		await page.sees(part('old'));
		const date = await page.evaluate(async () => {
			const kept = await caches.match('/confirmed');
			return new Date(Number(await kept?.text())).toLocaleDateString('sv-SE');
		});
		expect(await page.text(part('old'))).toContain(date);
		await page.site.start();
		await page.reload();
		await page.until('a new date', isConfirmed);
		await page.until('no more notices', () =>
			[...document.querySelectorAll('offline-bar > p')].every((one) => (one as HTMLElement).hidden),
		);
	},
	{ engines, offline: true },
);

journey(
	'a page that is open says when the network goes, and no longer when it is back',
	async (page) => {
		await openChecklist(page);
		await page.until('the whole site to be kept', isWhole);
		await page.puppeteer.setOfflineMode(true);
		await page.sees(`${part('gone')}:text("${t('offline.whole')}")`);
		await chooseCase(page, 'first', 'personal');
		await page.puppeteer.setOfflineMode(false);
		await page.misses(part('gone'));
	},
	// WebDriver BiDi in this Firefox cannot take the network away from a page.
	{ engines: ['chromium'], offline: true },
);

journey(
	'links of tools with their queries open without a network',
	async (page) => {
		await kept(page);
		await page.site.stop();
		await page.open('/timeline/?v=1&start=2026-12-01&order=first&subject=personal&province=zj');
		await page.sees(`.tl-shared:text("${t('timeline.shared')}")`);
		await page.open('/decide/?v=1&utm_source=wechat');
		expect(await page.text('h1')).toBe(titleOf('docs/decide'));
		await page.open('/checklist?from=timeline');
		await page.arrives('/checklist/?from=timeline');
		await listIsThere(page);
	},
	{ engines: ['chromium'], offline: true },
);

journey(
	'of texts for machines, which are not kept, nobody says that there are none',
	async (page) => {
		page.expectComplaint(/503/);
		await kept(page);
		await page.site.stop();
		for (const path of ['/data/index.json', '/faq/index.html.md', '/llms.txt']) {
			await page.open(path);
			await page.sees(`h1:text("${titleOf('docs/not-kept')}")`);
		}
	},
	{ engines, offline: true },
);

journey(
	'where the network comes back to an open page, what is missing is kept',
	async (page) => {
		await page.puppeteer.evaluateOnNewDocument(saveData);
		await page.open('/faq/');
		await page.sees(part('save'));
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: false } });
			dispatchEvent(new Event('online'));
		});
		await page.until('the whole site to be kept', isWhole);
	},
	{ engines, offline: true },
);

const swallowing = createDeployment();
afterAll(swallowing.dispose);

journey(
	'a line that swallows everything is told of as none, until the server answers',
	async (page) => {
		swallowing.deploy(dist);
		await kept(page);
		await page.evaluate(age, 31);
		swallowing.disturb('silent');
		await page.reload();
		await page.sees(`${part('gone')}:text("${t('offline.whole')}")`);
		// What was swallowed never ends by itself here: the line breaks, as one does, and is whole again.
		await page.site.stop();
		swallowing.calm();
		await page.site.start();
		// So old that an answer of the server's shows: it makes the copy new.
		await page.evaluate(age, 1);
		await page.reload();
		await page.until('the server to have answered', isConfirmed);
		await page.misses(part('gone'));
	},
	{ engines, files: swallowing.files, nginx: swallowing.nginx, offline: true },
);

/** Where the bar begins, and where what it must not hide ends: below the window's upper edge. */
function places() {
	const bar = document.querySelector('offline-bar')!.getBoundingClientRect();
	const last = document.querySelector('.site-footer')!;
	const tabs = document.querySelector('nav.tabs')!;
	// Above the tabs of a narrow window.
	const foot = getComputedStyle(tabs).position === 'fixed' ? tabs.getBoundingClientRect().top : innerHeight;
	return { top: bar.top, bottom: bar.bottom, end: last.getBoundingClientRect().bottom, foot };
}

journey(
	'the bar stands at the foot of the window, and lies over nothing that could not be seen',
	async (page) => {
		await kept(page);
		await page.site.stop();
		for (const width of [375, 1280]) {
			await page.viewport(width, 800);
			await page.open('/procedure/review/');
			await page.sees(part('gone'));
			const above = await page.evaluate(places);
			expect(above.end, 'a page longer than the window').toBeGreaterThan(above.foot);
			expect(above.bottom).toBeCloseTo(above.foot, 0);
			const below = await page
				.until('the end of the page', () => {
					scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
					return Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) < 2;
				})
				.then(() => page.evaluate(places));
			expect(below.bottom).toBeCloseTo(below.foot, 0);
			expect(below.end).toBeLessThanOrEqual(below.top + 1);
		}
		// The list of pages at the side has an end of its own.
		const side = await page.evaluate(() => {
			const pane = document.querySelector<HTMLElement>('.rail')!;
			pane.scrollTo({ top: pane.scrollHeight, behavior: 'instant' });
			const last = [...pane.querySelectorAll('a')].filter((link) => link.checkVisibility()).at(-1)!;
			return {
				end: last.getBoundingClientRect().bottom,
				bar: document.querySelector('offline-bar')!.getBoundingClientRect().top,
			};
		});
		expect(side.end).toBeLessThanOrEqual(side.bar);
	},
	{ offline: true },
);
