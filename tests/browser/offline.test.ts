import { expect } from 'vitest';
import { titleOf } from './harness/content.ts';
import { journey } from './harness/journey.ts';
import { t } from './harness/translate.ts';
import { isWhole } from './offline/worker-state.ts';

journey(
	'after one visit, everything works without a network',
	async (page) => {
		await page.open('/faq/');
		await page.until('the whole site to be kept', isWhole);
		await page.site.stop();

		await page.open('/procedure/review/');
		await expect.poll(() => page.text('h1')).toBe(titleOf('docs/procedure/review'));
		await page.open('/provinces/gd/?from=wechat');
		await expect.poll(() => page.text('h1')).toContain(titleOf('provinces/gd'));
		await page.open('/timeline/?v=1&start=2026-12-01&subject=personal&province=zj');
		await expect.poll(() => page.text('h1')).toBe(titleOf('docs/timeline'));
		await page.open('/checklist');
		await page.arrives('/checklist/');

		await page.click('.search-open');
		await page.type('.search-head input', t('search.popular.3'));
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
		await page.sees(`h1:text("${titleOf('docs/404')}")`);
	},
	{ offline: true },
);
