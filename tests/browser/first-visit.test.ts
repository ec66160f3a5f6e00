/** What the budgets count, over the files, is what a browser asks for: also once the page is there and left alone. */
import { expect } from 'vitest';
import { builtPages, isTool } from '../dist/built-site.ts';
import { BUDGETS, firstVisit } from '../dist/transfer.ts';
import { journey } from './harness/journey.ts';
import { fallsSilent, isAwake, kinds } from './walk.ts';

journey(
	'a first visit asks for nothing that the budgets do not count, and keeps to them',
	async (page) => {
		page.expectComplaint(/\b404\b/);
		for (const built of builtPages().filter(({ path }) => kinds.includes(path))) {
			await page.open(built.path);
			await isAwake(page);
			await fallsSilent(page);
			const loaded = await page.evaluate(() =>
				(performance.getEntries() as PerformanceResourceTiming[])
					.filter(({ entryType }) => entryType === 'resource' || entryType === 'navigation')
					.map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
			);
			const asked = loaded
				.map(({ name, bytes }) => ({ path: new URL(name).pathname, bytes }))
				.filter(({ path }) => path.startsWith('/'));
			const counted = firstVisit(built);
			expect(
				asked.map(({ path }) => path).filter((path) => !counted.has(path)),
				built.path,
			).toEqual([]);
			const sum = asked.reduce((total, { bytes }) => total + bytes, 0);
			expect(sum, built.path).toBeGreaterThan(5000);
			expect(sum, built.path).toBeLessThanOrEqual(BUDGETS[isTool(built) ? 'tool' : 'table'].all);
		}
	},
	// How many bytes came over the line, Chromium tells.
	{ engines: ['chromium'] },
);
