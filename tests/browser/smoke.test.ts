import { expect } from 'vitest';
import { journey } from './harness/journey.ts';

journey(
	'the home page leads to the preparation, and back',
	async (page) => {
		await page.open('/');
		await page.sees('h1');
		await page.click('main a[href="/procedure/prepare/"]');
		await page.arrives('/procedure/prepare/');
		await page.back();
		await page.arrives('/');
	},
	{ offline: true },
);

journey(
	'a page that is not there says so',
	async (page) => {
		// The browser itself writes the status of the page that was asked for on the console.
		page.expectComplaint(/404/);
		await page.open('/not-there/');
		await page.sees('h1');
		await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
	},
	{ offline: true },
);
