/**
 * Prints how long a tick takes to answer on a slow phone: 300 tasks in the list, each with what was stored of it,
 * the processor slowed six times, a finger on the glass. No case has so many: the province's part is answered with
 * further tasks. The latency is on the wall's clock, so beside it stands that of a page with nothing but boxes.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { launch, type ElementHandle, type Page } from 'puppeteer-core';
import { makeChecklist } from '../../src/domain/checklist/list.ts';
import { compileProvince } from '../../src/compile/checklist.ts';
import { phaseIds } from '../../src/content-model/vocabulary.ts';
import { content, tasksIn } from '../domain/checklist/real-tasks.ts';
import { serveSite } from '../browser/harness/site.ts';
import { dist } from '../dist/built-site.ts';
import { which } from '../../scripts/lib/system.mjs';

const slowdown = 6;
const listed = 300;
const ticks = 30;
/** The worst interaction may take so long, in milliseconds. */
const bound = 50;

const provincial = compileProvince('gd', content);
const real = makeChecklist(tasksIn('gd'), { order: 'first', subject: 'company', province: 'gd' }).tasks
	.length;
const fillers = Array.from({ length: listed - real }, (_, index): (typeof provincial)[number] => ({
	...provincial[0]!,
	task: {
		id: `gd-filler-${index}`,
		title: `事项 ${index}`,
		phase: phaseIds[index % phaseIds.length]!,
		order: 600 + index,
		kind: 'action',
		when: {},
		who: 'applicant',
		province: 'gd',
	},
}));
const provincePart = `export default ${JSON.stringify([...provincial, ...fillers])}`;

/** The file of the built site with the province's part: the one that holds its first task. */
const provinceFile = globSync(`${dist}/_astro/provincial-tasks.data.*.js`).find((file) =>
	readFileSync(file, 'utf8').includes(`"id":"${provincial[0]!.task.id}"`),
);
if (provinceFile === undefined) throw new Error('the built site has no file with the tasks of gd');

/** How long a finger stays on the glass. */
const touch = 90;

/** Whatever is under way is on the screen, and there is time to rest: twice, as what comes in one frame may ask for another. */
const settled = (page: Page) =>
	page.evaluate(async () => {
		for (let frame = 0; frame < 2; frame += 1) {
			await new Promise((done) => {
				requestAnimationFrame(() => requestIdleCallback(done));
			});
		}
	});

/** Touches each box once. Returns how long the page took to show an answer to each touch and release, in milliseconds, as INP counts. */
async function latencies(page: Page, boxes: readonly ElementHandle[]): Promise<number[]> {
	await page.evaluate(() => {
		const durations: number[] = [];
		Object.assign(globalThis, { durations });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				// Not the events of the pointer's way there.
				if ((entry as unknown as { interactionId: number }).interactionId) durations.push(entry.duration);
			}
		}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	});
	await page.emulateCPUThrottling(slowdown);
	for (const box of boxes) {
		// A person sees the box before they tick it: scrolling is no part of the tick.
		await box.scrollIntoView();
		await settled(page);
		const { x, y, width, height } = (await box.boundingBox())!;
		const finger = await page.touchscreen.touchStart(x + width / 2, y + height / 2);
		await new Promise((done) => {
			setTimeout(done, touch);
		});
		await finger.end();
		await settled(page);
	}
	await page.emulateCPUThrottling(null);
	return page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations);
}

const site = await serveSite();
// A window smaller than the phone would never show its lower edge, and what is not shown is counted with the next frame.
const browser = await launch({
	executablePath: which('chromium')!,
	args: ['--no-sandbox', '--window-size=500,1000'],
});
const newPage = async () => {
	const page = await browser.newPage();
	await page.setViewport({ width: 375, height: 812, hasTouch: true, isMobile: true });
	await page.goto(`${site.origin}/404.html`);
	return page;
};
try {
	const bare = await newPage();
	await bare.evaluate((count) => {
		document.body.replaceChildren(
			...Array.from({ length: count }, () => {
				const [line, label, box] = ['p', 'label', 'input'].map((name) => document.createElement(name));
				(box as HTMLInputElement).type = 'checkbox';
				label!.append(box!, '事项');
				line!.append(label!);
				return line!;
			}),
		);
	}, ticks);
	const leastPossible = await latencies(bare, await bare.$$('label'));
	await bare.close();

	const page = await newPage();
	// What the offline worker answers is never asked for here.
	await page.setBypassServiceWorker(true);
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		const isPart = request.url().endsWith(`/${basename(provinceFile)}`);
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
		for (let index = 0; index < count; index += 1) {
			const value = { state: 'done', date: '2026-11-01', note: `备注 ${index}` };
			entries[`task.gd-filler-${index}`] = { value, at: at + index };
		}
		localStorage.setItem('beian:filing:main', JSON.stringify({ version: 1, entries }));
	}, fillers.length);
	await page.goto(`${site.origin}/checklist/`);
	await page.waitForSelector('.checklist[data-opened]');
	await page.waitForSelector('#task-gd-filler-0');
	const tasks = await page.$$('.checklist-phases .task:not([hidden])');
	if (tasks.length !== listed) throw new Error(`${tasks.length} tasks in the list, not ${listed}`);
	// The further tasks of the phase at hand are done: taking back what is done leaves it at hand, and unfolded.
	const boxes = await page.$$(
		'.checklist-phase:not([data-folded]) .task:not([hidden])[id^="task-gd-filler-"] .task-tick',
	);
	const states = () =>
		page.$$eval('.checklist-phases .task-tick input', (inputs) => inputs.map(({ checked }) => checked));
	const before = await states();
	const durations = await latencies(page, boxes.slice(0, ticks));
	const changed = (await states()).filter((isChecked, index) => isChecked !== before[index]);
	if (changed.length !== ticks) throw new Error(`${changed.length} of ${ticks} touches changed a box`);

	const quantile = (values: readonly number[], part: number) =>
		values.toSorted((one, other) => one - other)[Math.ceil(values.length * part) - 1] ?? 0;
	const figures = (values: readonly number[]) =>
		`median ${quantile(values, 0.5)} ms, p98 ${quantile(values, 0.98)} ms`;
	console.log(
		`checklist: ${ticks} ticks, ${tasks.length} tasks in the list, CPU slowed ${slowdown}×\n` +
			`  from touch to answer: ${figures(durations)} (bound ${bound} ms)\n` +
			`  a page with nothing but boxes: ${figures(leastPossible)}`,
	);
} finally {
	await browser.close();
	await site.dispose();
}
