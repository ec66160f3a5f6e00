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
	{ engines: ['firefox', 'webkit'], timeout: PATIENT, offline: true },
);

journey(
	'every page loads without a complaint, fits into 320 px, and can be read with text twice as large',
	async (page) => {
		await page.viewport(320);
		const problems = await walk(page, async (here) => {
			const narrow = await overflowing(here);
			await here.viewport(1280);
			await here.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
			});
			const large = await overflowing(here);
			// The next page is opened on a narrow screen again.
			await here.viewport(320);
			return [...narrow.map((one) => `at 320 px: ${one}`), ...large.map((one) => `text of 200 %: ${one}`)];
		});
		expect(problems).toEqual({});
	},
	{ engines: ['chromium'], timeout: PATIENT, offline: true },
);

journey(
	'each kind of page fits into 320 px in the other engines too',
	async (page) => {
		await page.viewport(320);
		expect(await walk(page, overflowing, kinds)).toEqual({});
	},
	{ engines: ['firefox', 'webkit'] },
);
