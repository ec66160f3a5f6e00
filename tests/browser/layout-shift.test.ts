/**
 * What is stored arrives after the page was painted, and moves nothing: Lighthouse, which stores nothing, never sees it.
 * Counted to the thousandth, as there.
 */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { journey, withoutWorker } from './harness/journey.ts';
import { fallsSilent, isAwake } from './walk.ts';

const filing = readFileSync(new URL('../stores/fixtures/filing-v1.json', import.meta.url), 'utf8');
const paths = [
	'/',
	'/before/need/',
	'/provinces/',
	'/provinces/gd/',
	'/provinces/zj/',
	'/checklist/',
	'/site-name/',
	'/timeline/',
	'/decide/',
	'/messages/',
	'/footer-code/',
];

for (const width of [375, 1280]) {
	journey(
		`nothing moves on any kind of page where a case is stored, at ${width} px`,
		async (page) => {
			page.expectComplaint(/\b404\b/);
			await page.viewport(width);
			await page.open('/messages/');
			await page.evaluate((text) => {
				localStorage.setItem('beian:filing:main', text);
				localStorage.setItem('starlight-theme', 'dark');
			}, filing);
			const moved: Record<string, number> = {};
			for (const path of paths) {
				await page.open(path);
				await isAwake(page);
				await fallsSilent(page);
				moved[path] = await page.evaluate(
					() =>
						new Promise<number>((tell) => {
							let sum = 0;
							new PerformanceObserver((list) => {
								for (const shift of list.getEntries()) sum += (shift as never as { value: number }).value;
							}).observe({ type: 'layout-shift', buffered: true });
							// What has been shifted by now is told after the next frame.
							requestAnimationFrame(() => setTimeout(() => tell(Math.round(sum * 1000) / 1000)));
						}),
				);
			}
			expect(moved).toEqual(Object.fromEntries(paths.map((path) => [path, 0])));
		},
		// Others tell nothing of shifts.
		{ engines: ['chromium'], nginx: withoutWorker },
	);
}
