import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { isWhole } from './offline/worker-state.ts';

journey(
	'after one visit, everything works without a network',
	async (page) => {
		await page.open('/faq/');
		await page.until('the whole site to be kept', isWhole);
		await page.site.stop();

		await page.open('/procedure/review/');
		await expect.poll(() => page.text('h1')).toContain('审核');
		await page.open('/provinces/gd/?from=wechat');
		await expect.poll(() => page.text('h1')).toContain('广东');
		await page.open('/timeline/?v=1&start=2026-12-01&subject=personal&province=zj');
		await expect.poll(() => page.text('h1')).toContain('时间');
		await page.open('/checklist');
		await page.arrives('/checklist/');

		await page.click('.search-open');
		await page.type('.search-head input', '备案号放在哪里');
		await page.sees('.search-result mark');
		await page.press('Enter');
		await page.arrives('/after/footer/');
	},
	{ offline: true },
);

journey(
	'a page that does not exist says so without a network',
	async (page) => {
		page.expectComplaint(/404/);
		await page.open('/');
		await page.until('the whole site to be kept', isWhole);
		await page.site.stop();
		await page.open('/not-there/');
		await page.sees('h1:text("没有这一页")');
	},
	{ offline: true },
);
