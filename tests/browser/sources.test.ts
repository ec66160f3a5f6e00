/** The marks after sentences, and the list at a page's end. */
import { expect } from 'vitest';
import { journey } from './harness/journey.ts';
import { tabTo } from './keyboard-walk.ts';
import { paths } from './walk.ts';

const page = '/procedure/review/';
const at = () => [scrollY, document.activeElement?.className];

journey('a mark shows its sources in place, and gives the focus back, by keyboard', async (tab) => {
	await tab.open(page);
	await tabTo(tab, 'a.cite');
	const before = await tab.evaluate(at);
	await tab.press('Enter');
	await tab.sees(tab.locator('.source-panel .entry', { hasText: { key: 'fact.checked' } }).first());
	expect(await tab.evaluate(() => document.activeElement?.id)).toBe('source-panel');
	await tab.press('Escape');
	await tab.misses('.source-panel .entry');
	expect(await tab.evaluate(at)).toEqual(before);
	expect(await tab.evaluate(() => location.hash)).toBe('');
});

journey('a mark that stands for several facts shows them all, on a phone as a sheet', async (tab) => {
	await tab.viewport(375, 812);
	await tab.open('/before/paying/');
	const facts = await tab.evaluate(() => {
		const mark = document.querySelector<HTMLElement>('a.cite[data-also]')!;
		mark.click();
		return 1 + mark.dataset['also']!.split(' ').length;
	});
	await tab.sees('.source-panel');
	expect(await tab.count('.source-panel .entry')).toBe(facts);
	const { bottom, beside } = await tab.evaluate(() => {
		const box = document.querySelector('.source-panel')!.getBoundingClientRect();
		// Firefox on a desk has a scroll bar that takes room.
		return { bottom: innerHeight - box.bottom, beside: document.documentElement.clientWidth - box.width };
	});
	expect([bottom, beside]).toEqual([0, 0]);
	await tab.click('.source-panel > button');
	await tab.misses('.source-panel .entry');
});

journey('the address of an entry opens the folded list, and printing does', async (tab) => {
	await tab.open(`${page}#fact-sms-window`);
	await tab.sees('#fact-sms-window');
	await tab.open(page);
	await tab.misses('#fact-sms-window');
	await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await tab.sees('#fact-sms-window');
	await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
	await tab.misses('#fact-sms-window');
});

journey('paper has what a page folds, and the screen has it folded again afterwards', async (tab) => {
	for (const path of ['/faq/', '/name-rules/', '/sources/', '/provinces/zj/', page]) {
		await tab.open(path);
		const open = () =>
			tab.evaluate(() => {
				const all = [...document.querySelectorAll('main .fold, main .sources, main .requirement details')];
				return all.filter((one) => one.matches('[open]')).length / all.length;
			});
		expect(await open(), path).toBe(0);
		await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await open(), path).toBe(1);
		await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await open(), path).toBe(0);
	}
});

journey(
	'the folded list is less than a tenth of every page on a phone',
	async (tab) => {
		tab.expectComplaint(/404/);
		await tab.viewport(375, 812);
		const shares: Record<string, number> = {};
		for (const path of paths) {
			await tab.open(path);
			shares[path] = await tab.evaluate(() => {
				const list = document.querySelector('details.sources');
				return list ? list.getBoundingClientRect().height / document.documentElement.scrollHeight : 0;
			});
		}
		expect(Object.values(shares).filter((share) => share > 0).length).toBeGreaterThan(150);
		expect(Object.entries(shares).filter(([, share]) => share >= 0.1)).toEqual([]);
	},
	// The shape of a page is the same in all.
	{ engines: ['chromium'] },
);
