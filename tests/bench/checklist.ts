/**
 * Prints how long a tick takes to answer on a slow phone: 300 tasks stored besides, the processor slowed six times.
 * The latency is on the wall's clock, so on a busy machine it says more of the machine; the work of the page itself
 * (script, style, layout, by the thread's own time, unslowed, times six) does not stretch.
 */
import { launch } from 'puppeteer-core';
import { serveSite } from '../browser/harness/site.ts';
import { which } from '../../scripts/lib/system.mjs';

const slowdown = 6;
const touched = 300;
const ticks = 20;
/** The worst interaction may take so long, in milliseconds. */
const bound = 50;

const site = await serveSite();
const browser = await launch({ executablePath: which('chromium')!, args: ['--no-sandbox'] });
try {
	const page = await browser.newPage();
	await page.setViewport({ width: 375, height: 812 });
	await page.goto(`${site.origin}/404.html`);
	await page.evaluate((count) => {
		const at = Date.UTC(2026, 10, 1);
		const entries: Record<string, unknown> = {
			'profile.order': { value: 'first', at },
			'profile.subject': { value: 'company', at },
			'profile.province': { value: 'gd', at },
		};
		for (let place = 0; place < count; place += 1) {
			const value = { state: 'done', date: '2026-11-01', note: `备注 ${place}` };
			entries[`task.filler-${place}`] = { value, at: at + place };
		}
		localStorage.setItem('beian:filing:main', JSON.stringify({ version: 1, entries }));
	}, touched);
	await page.goto(`${site.origin}/checklist/`);
	await page.waitForSelector('.checklist[data-opened]');
	const client = await page.createCDPSession();
	await client.send('Performance.enable', { timeDomain: 'threadTicks' });
	await page.evaluate(() => {
		const durations: number[] = [];
		Object.assign(globalThis, { durations });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				// As INP counts: only events of an interaction, not the pointer's way there.
				if ((entry as unknown as { interactionId: number }).interactionId) durations.push(entry.duration);
			}
		}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	});
	/** Whatever is under way is on the screen, and there is time to rest. */
	const settled = () =>
		page.evaluate(
			() =>
				new Promise((done) => {
					requestAnimationFrame(() => requestIdleCallback(done));
				}),
		);
	const boxes = await page.$$('.checklist-phases .task:not([hidden]) .task-words');
	/** Milliseconds of the page's thread spent on script, style and layout so far. */
	const work = async () => {
		const { metrics } = await client.send('Performance.getMetrics');
		const parts = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
		return metrics
			.filter(({ name }) => parts.includes(name))
			.reduce((sum, { value }) => sum + value * 1000, 0);
	};
	const tick = async (place: number) => {
		// A person sees the box before they tick it: scrolling is no part of the tick.
		await boxes[place]!.scrollIntoView();
		await boxes[place]!.hover();
		await settled();
		const before = await work();
		await boxes[place]!.click();
		await settled();
		return (await work()) - before;
	};
	const worked: number[] = [];
	for (let place = 0; place < ticks; place += 1) worked.push(await tick(place));
	await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations.splice(0));
	for (let place = ticks; place < 2 * ticks; place += 1) await tick(place);
	const durations = await page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations);
	const median = (values: number[]) =>
		values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
	console.log(
		`checklist: ${ticks} ticks, ${boxes.length} tasks shown, ${touched} stored besides (bound ${bound} ms)\n` +
			`  page's own work, times ${slowdown}: median ${(slowdown * median(worked)).toFixed(0)} ms, worst ${(slowdown * Math.max(...worked)).toFixed(0)} ms\n` +
			`  latency, CPU slowed ${slowdown}×, wall clock: median ${median(durations)} ms, worst ${Math.max(0, ...durations)} ms`,
	);
} finally {
	await browser.close();
	await site.dispose();
}
