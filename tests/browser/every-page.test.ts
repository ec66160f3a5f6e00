import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { kinds, overflowing, walk } from './walk.ts';

const PATIENT = 600_000;

journey(
	'every page loads without a complaint',
	async (page) => {
		// A journey fails by itself where a page complains.
		await walk(page, async () => []);
	},
	{ timeout: PATIENT },
);

journey(
	'every page fits into 320 px',
	async (page) => {
		await page.viewport(320);
		expect(await walk(page, overflowing)).toEqual({});
	},
	{ engines: ['chromium'], timeout: PATIENT },
);

journey(
	'every page can be read with text twice as large',
	async (page) => {
		const problems = await walk(page, async (here) => {
			await here.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
			});
			return overflowing(here);
		});
		expect(problems).toEqual({});
	},
	{ engines: ['chromium'], timeout: PATIENT },
);

journey(
	'each kind of page fits into 320 px in the other engines too',
	async (page) => {
		await page.viewport(320);
		expect(await walk(page, overflowing, kinds)).toEqual({});
	},
	{ engines: ['firefox', 'webkit'] },
);
