/**
 * Prints how long a pasted list of names takes in Chromium until its table is made, in time of the page's own thread, and how
 * that grows with the list: ten times the names should take about ten times as long.
 */
import { launch } from 'puppeteer-core';
import { which } from '../../scripts/lib/system.mjs';
import { serveSite } from '../browser/harness/site.ts';

const sizes = [1, 100, 1000];

const site = await serveSite();
const browser = await launch({ executablePath: which('chromium')!, args: ['--no-sandbox'] });
try {
	const page = await browser.newPage();
	await page.goto(`${site.origin}/site-name/`);
	await page.waitForFunction(() => !document.querySelector('[data-tool="asleep"]'));
	await page.evaluate(() => document.querySelector('.sn-many')!.closest('details')!.setAttribute('open', ''));
	const client = await page.createCDPSession();
	await client.send('Performance.enable');
	const spent = async () => {
		const { metrics } = await client.send('Performance.getMetrics');
		return 1000 * metrics.find(({ name }) => name === 'ThreadTime')!.value;
	};
	const times: number[] = [];
	for (const size of sizes) {
		const before = await spent();
		await page.evaluate((wanted) => {
			const kinds = ['编程论坛', '一页旧书', '杭州美食'];
			const area = document.querySelector<HTMLTextAreaElement>('.sn-many textarea')!;
			area.value = Array.from({ length: wanted }, (_, at) => kinds[at % 3]! + at).join('\n');
			area.dispatchEvent(new Event('input', { bubbles: true }));
		}, size);
		await page.waitForFunction(
			(wanted) => document.querySelectorAll('.sn-table tbody tr').length === wanted,
			{},
			size,
		);
		times.push((await spent()) - before);
	}
	const [, hundred, thousand] = times as [number, number, number];
	console.log(
		`a table of names: ${sizes.map((size, at) => `${size} in ${times[at]!.toFixed(0)} ms`).join(', ')}; 1,000 take ${(thousand / hundred).toFixed(1)} times as long as 100 (linear: 10)`,
	);
} finally {
	await browser.close();
	await site.dispose();
}
