/**
 * Prints how long a tick takes to answer on a slow phone: 300 tasks in the list, each with what was stored of it,
 * the processor slowed six times. No case has so many: the province's part is answered with further tasks.
 * The latency is on the wall's clock, so on a busy machine it says more of the machine; the work of the page itself
 * (script, style, layout, by the thread's own time, unslowed, times six) does not stretch.
 */
import { launch } from 'puppeteer-core';
import { checklist } from '../../src/domain/checklist/list.ts';
import { compileProvince } from '../../src/domain/checklist/compile.ts';
import { phaseIds } from '../../src/domain/checklist/task.ts';
import { content, tasksIn } from '../domain/checklist/real-tasks.ts';
import { serveSite } from '../browser/harness/site.ts';
import { which } from '../../scripts/lib/system.mjs';

const slowdown = 6;
const listed = 300;
const ticks = 30;
/** The worst interaction may take so long, in milliseconds. */
const bound = 50;

const provincial = compileProvince('gd', content);
const real = checklist(tasksIn('gd'), { order: 'first', subject: 'company', province: 'gd' }).tasks.length;
const fillers = Array.from({ length: listed - real }, (_, place): (typeof provincial)[number] => ({
	...provincial[0]!,
	task: {
		id: `gd-filler-${place}`,
		title: `事项 ${place}`,
		phase: phaseIds[place % phaseIds.length]!,
		order: 600 + place,
		kind: 'action',
		when: {},
		who: 'applicant',
		province: 'gd',
	},
}));
const provincePart = `export default ${JSON.stringify([...provincial, ...fillers])}`;

const site = await serveSite();
const browser = await launch({ executablePath: which('chromium')!, args: ['--no-sandbox'] });
try {
	const page = await browser.newPage();
	await page.setViewport({ width: 375, height: 812 });
	await page.goto(`${site.origin}/404.html`);
	// What the offline worker answers is never asked for here.
	await page.setBypassServiceWorker(true);
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		const isPart = /\/_astro\/gd\.[^/]*\.js$/.test(request.url());
		void (isPart
			? request.respond({ contentType: 'text/javascript', body: provincePart })
			: request.continue());
	});
	await page.evaluate((count) => {
		const at = Date.UTC(2026, 10, 1);
		const entries: Record<string, unknown> = {
			'profile.order': { value: 'first', at },
			'profile.subject': { value: 'company', at },
			'profile.province': { value: 'gd', at },
		};
		for (let place = 0; place < count; place += 1) {
			const value = { state: 'done', date: '2026-11-01', note: `备注 ${place}` };
			entries[`task.gd-filler-${place}`] = { value, at: at + place };
		}
		localStorage.setItem('beian:filing:main', JSON.stringify({ version: 1, entries }));
	}, fillers.length);
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
	await page.waitForSelector('#task-gd-filler-0');
	const boxes = await page.$$('.checklist-phases .task:not([hidden]) .task-words');
	if (boxes.length !== listed) throw new Error(`${boxes.length} tasks in the list, not ${listed}`);
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
	const quantile = (values: number[], part: number) =>
		values.toSorted((one, other) => one - other)[Math.ceil(values.length * part) - 1] ?? 0;
	const figures = (values: number[]) =>
		`median ${quantile(values, 0.5).toFixed(0)} ms, p98 ${quantile(values, 0.98).toFixed(0)} ms`;
	console.log(
		`checklist: ${ticks} ticks, ${boxes.length} tasks in the list (bound ${bound} ms)\n` +
			`  page's own work, times ${slowdown}: ${figures(worked.map((time) => slowdown * time))}\n` +
			`  latency, CPU slowed ${slowdown}×, wall clock: ${figures(durations)}`,
	);
} finally {
	await browser.close();
	await site.dispose();
}
