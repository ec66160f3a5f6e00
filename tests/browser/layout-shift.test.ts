/**
 * What is stored arrives after the page was painted, and moves nothing: Lighthouse, which stores nothing, never sees it.
 * Counted to the thousandth, as there.
 */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { toolIds } from '../../src/content-model/vocabulary.ts';
import { journey } from './harness/journey.ts';
import { fallsSilent, isAwake } from './walk.ts';

const filing = readFileSync(new URL('../stores/fixtures/filing-v1.json', import.meta.url), 'utf8');
const paths = [
	'/',
	'/before/need/',
	'/provinces/',
	'/provinces/gd/',
	'/provinces/zj/',
	'/procedure/prepare/',
	'/procedure/fill/people/',
	'/procedure/upload/',
	...toolIds.map((tool) => `/${tool}/`),
];

/** Each shift since the page was opened: how much, and which elements moved from where to where, in pixels from the top. */
const shiftsSoFar = () =>
	new Promise<{ value: number; of: string[] }[]>((tell) => {
		interface Shift {
			value: number;
			sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
		}
		const shifts: { value: number; of: string[] }[] = [];
		new PerformanceObserver((list) => {
			for (const { value, sources } of list.getEntries() as never as Shift[]) {
				const of = sources.map(({ node, previousRect, currentRect }) => {
					const name =
						node instanceof Element ? `${node.localName}.${[...node.classList].join('.')}` : 'text';
					return `${name} ${previousRect.top} → ${currentRect.top}`;
				});
				shifts.push({ value, of });
			}
		}).observe({ type: 'layout-shift', buffered: true });
		// What has been shifted by now is told after the next frame.
		requestAnimationFrame(() => setTimeout(() => tell(shifts)));
	});

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
			const moved: Record<string, string[]> = {};
			for (const path of paths) {
				await page.open(path);
				await isAwake(page);
				await fallsSilent(page);
				const shifts = await page.evaluate(shiftsSoFar);
				if (Math.round(shifts.reduce((sum, { value }) => sum + value, 0) * 1000) > 0) {
					moved[path] = shifts.map(({ value, of }) => `${value.toFixed(4)}: ${of.join(', ')}`);
				}
			}
			expect(moved).toEqual({});
		},
		// Others tell nothing of shifts.
		{ engines: ['chromium'] },
	);
}
