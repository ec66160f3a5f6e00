/**
 * Prints how long after the last key the first result is on the screen, in Chromium slowed four times: for a query that is
 * typed as soon as the search is opened, with nothing loaded yet, and for more after it.
 */
import { launch, type Page } from 'puppeteer-core';
import { which } from '../../scripts/lib/system.mjs';
import { serveSite } from '../browser/harness/site.ts';
import { readQuerySets } from '../search/queries.ts';

const slowdown = 4;
/** Milliseconds within which the first result is there. */
const bound = 150;
/** Milliseconds between two keys: a quick typist. */
const pace = 120;
const visits = 3;
const perVisit = 7;

const queries = readQuerySets()[0]!.queries.filter((_, at) => at % 3 === 0);
const site = await serveSite();
const browser = await launch({ executablePath: which('chromium')!, args: ['--no-sandbox'] });
try {
	const firsts: number[] = [];
	const later: number[] = [];
	for (let visit = 0; visit < visits; visit++) {
		const context = await browser.createBrowserContext();
		const page = await context.newPage();
		await page.setViewport({ width: 375, height: 812 });
		await page.goto(`${site.origin}/before/need/`);
		await page.emulateCPUThrottling(slowdown);
		await page.click('.search-open');
		for (const [index, { query }] of queries.slice(visit * perVisit, (visit + 1) * perVisit).entries()) {
			(index === 0 ? firsts : later).push(await answerTime(page, query));
		}
		await context.close();
	}
	print('the first after opening', firsts);
	print('the next', later);
} finally {
	await browser.close();
	await site.dispose();
}

/** Types a query; milliseconds from its last key until a frame has its first result. */
async function answerTime(page: Page, query: string): Promise<number> {
	await page.$eval('.search-head input', (input) => {
		input.value = '';
		input.dispatchEvent(new Event('input', { bubbles: true }));
	});
	const letters = [...query];
	for (const letter of letters.slice(0, -1)) {
		await page.keyboard.sendCharacter(letter);
		await new Promise((done) => setTimeout(done, pace));
	}
	await page.evaluate(() => {
		const input = document.querySelector<HTMLInputElement>('.search-head input')!;
		const list = document.querySelector('.search-list')!;
		Object.assign(globalThis, {
			answered: new Promise<number>((done) => {
				const start = () => {
					const from = performance.now();
					const look = () => {
						// After a frame with it has been made; what was there before the key does not count.
						if (list.querySelector('.search-result') && changed) {
							requestAnimationFrame(() => {
								setTimeout(() => {
									done(performance.now() - from);
								});
							});
						} else requestAnimationFrame(look);
					};
					look();
				};
				let changed = false;
				new MutationObserver(() => (changed = true)).observe(list, { childList: true });
				input.addEventListener('input', start, { once: true, capture: true });
			}),
		});
	});
	await page.keyboard.sendCharacter(letters.at(-1)!);
	return page.evaluate(() => (globalThis as unknown as { answered: Promise<number> }).answered);
}

function print(title: string, times: number[]) {
	times.sort((a, b) => a - b);
	const median = times[times.length >> 1]!;
	console.log(
		`search, slowed ${slowdown}×, ${title} (${times.length}): median ${median.toFixed(0)} ms, worst ${times.at(-1)!.toFixed(0)} ms (≤${bound})`,
	);
}
