import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { box, chooseCase, listIsThere, openChecklist, tick } from './checklist-steps.ts';
import { journey } from './harness/journey.ts';

const filing = readFileSync(new URL('../stores/fixtures/filing-v1.json', import.meta.url), 'utf8');
const key = 'beian:filing:main';

/**
 * The page in a sandbox, whose storage the browser really refuses. Its parts come with headers of their own,
 * since a sandboxed page is of no origin.
 */
const sandbox = `
location = /checklist/index.html { add_header Content-Security-Policy "sandbox allow-scripts"; }
location ~ ^/(_astro|pagefind)/ { add_header Access-Control-Allow-Origin "*"; }
`;

journey(
	'where storage is blocked the page says so and the list works for the visit',
	async (page) => {
		// Other parts of the page may want what a sandbox refuses.
		page.expectComplaint(/./);
		await page.open('/checklist/');
		await listIsThere(page);
		expect(
			await page.evaluate(() => {
				try {
					return localStorage.length;
				} catch (error) {
					return (error as Error).name;
				}
			}),
		).toBe('SecurityError');
		await page.sees('.ui-notice-error:text("不让网页保存")');
		await chooseCase(page, '首次备案', '个人');
		await tick(page, 'decide-agent');
		await page.sees('.checklist-progress p:text("已办好 1 /")');
	},
	// In WebKitGTK the sandboxed page never comes to life; why was not found out.
	{ nginx: sandbox, engines: ['chromium', 'firefox'] },
);

journey('where storage is full the page says so, keeps on, and stores once there is room', async (page) => {
	await openChecklist(page);
	await chooseCase(page, '首次备案', '个人');
	await page.evaluate(() => {
		for (let size = 4_000_000, place = 0; size >= 1;) {
			try {
				localStorage.setItem(`filler${place}`, 'x'.repeat(size));
				place += 1;
			} catch {
				size = Math.floor(size / 2);
			}
		}
	});
	await tick(page, 'decide-agent');
	await page.sees('.ui-notice-error:text("满了")');
	await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
	await page.evaluate(() => {
		for (const name of Object.keys(localStorage))
			if (name.startsWith('filler')) localStorage.removeItem(name);
	});
	await tick(page, 'check-province');
	await page.misses('.ui-notice-error');
	await page.reload();
	await listIsThere(page);
	await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
});

journey('what cannot be read is told, kept as it was, and can be saved', async (page) => {
	const damaged = filing.slice(0, 200);
	await page.open('/404.html');
	await page.evaluate((name, text) => localStorage.setItem(name, text), key, damaged);
	await openChecklist(page);
	await page.sees('.ui-notice:text("读不出来")');
	await chooseCase(page, '首次备案', '个人');
	await page.click('.ui-notice .ui-button:text("存成文件")');
	expect((await page.download()).text).toBe(damaged);
	await page.reload();
	await listIsThere(page);
	await page.sees('.ui-notice:text("读不出来")');
	await page.sees('#checklist-today');
});

journey('what the first release stored is read', async (page) => {
	await page.open('/404.html');
	await page.evaluate((name, text) => localStorage.setItem(name, text), key, filing);
	await openChecklist(page);
	await expect.poll(() => page.checked(box('account'))).toBe(true);
	await expect.poll(() => page.text('#task-phone .task-note')).toBe('等法务');
	await expect.poll(() => page.count('.ui-notice')).toBe(0);
});

journey('what a newer release stored is shown and not changed', async (page) => {
	const newer = JSON.stringify({ ...(JSON.parse(filing) as object), version: 2 });
	await page.open('/404.html');
	await page.evaluate((name, text) => localStorage.setItem(name, text), key, newer);
	await openChecklist(page);
	await page.sees('.ui-notice:text("更新的版本")');
	await page.click('#task-decide-agent .task-words');
	await page.reload();
	await listIsThere(page);
	await expect.poll(() => page.checked(box('account'))).toBe(true);
	await expect.poll(() => page.evaluate((name) => localStorage.getItem(name), key)).toBe(newer);
});
