/**
 * Prints how soon a second visit paints on a slow 4G line: the site is kept, the browser has just been opened, the
 * worker sleeps. Median of five for each page, and whether the server was asked for the page at all.
 */
import { launch, type Browser } from 'puppeteer-core';
import { which } from '../../scripts/lib/system.mjs';
import { serveSite } from '../browser/harness/site.ts';
import { isWhole } from '../browser/offline/worker-state.ts';

const paths = ['/', '/faq/', '/procedure/review/', '/provinces/gd/', '/checklist/', '/timeline/'];
const visits = 5;
/** First paint with content, in milliseconds after the address was entered. */
const bound = 400;
/** 1.6 Mbit/s down, 750 kbit/s up (in bytes a second), 150 ms there and back. */
const slow4G = { download: 200_000, upload: 93_750, latency: 150 };

const site = await serveSite();
// Chromium may ask the server beside the worker, to be early; without that the log shows what the worker itself asks.
const browser = await launch({
	executablePath: which('chromium')!,
	args: ['--no-sandbox', '--disable-features=ServiceWorkerAutoPreload'],
});
try {
	const first = await browser.newPage();
	await first.goto(`${site.origin}/faq/`);
	await first.waitForFunction(isWhole, { polling: 200 });
	const before = (await site.log()).length;
	console.log(`second visit, slow 4G, the worker asleep (bound ${bound} ms)`);
	for (const path of paths) {
		const paints: number[] = [];
		for (let visit = 0; visit < visits; visit += 1) paints.push(await firstPaint(browser, path));
		const sorted = paints.toSorted((one, other) => one - other);
		console.log(
			`  ${path.padEnd(20)} median ${sorted[2]!.toFixed(0)} ms, worst ${sorted.at(-1)!.toFixed(0)} ms`,
		);
	}
	const asked = (await site.log())
		.slice(before)
		.split('\n')
		.filter((line) => /"GET \S*\/"/.test(line));
	console.log(`  pages that the server was asked for meanwhile: ${asked.length}`);
} finally {
	await browser.close();
	await site.dispose();
}

async function firstPaint(browser: Browser, path: string): Promise<number> {
	const page = await browser.newPage();
	try {
		await page.setViewport({ width: 375, height: 812 });
		await page.emulateNetworkConditions(slow4G);
		const session = await page.createCDPSession();
		await session.send('ServiceWorker.enable');
		await session.send('ServiceWorker.stopAllWorkers');
		await page.goto(site.origin + path);
		return await page.evaluate(
			() =>
				new Promise<number>((done) => {
					new PerformanceObserver((list) => {
						const paint = list.getEntriesByName('first-contentful-paint')[0];
						if (paint) done(paint.startTime);
					}).observe({ type: 'paint', buffered: true });
				}),
		);
	} finally {
		await page.close();
	}
}
