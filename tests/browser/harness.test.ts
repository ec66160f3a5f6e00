import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { engines } from './harness/engines.ts';
import { journey, visit } from './harness/journey.ts';

const files = fileURLToPath(new URL('fixtures/site', import.meta.url));

describe('the harness tells what goes wrong in a page', () => {
	test.each(engines)('%s', async (engine) => {
		const complaints = await visit(
			engine,
			async (page) => {
				await page.open('/faulty/');
				await page.until('the end of the script', () => document.documentElement.dataset['done']);
			},
			{ files },
		);
		const all = complaints.join('\n');
		expect(all).toContain('said on the console');
		expect(all).toContain('rejected by the page');
		expect(all).toContain('thrown by the page');
		expect(all).toMatch(/policy violated: script-src/);
		// WebKit's driver hears no requests; there the policy of the pages forbids what is foreign.
		if (engine !== 'webkit') expect(all).toContain('asks elsewhere: http://127.0.0.1:59999/elsewhere.png');
	});
});

journey(
	'the harness remembers over a restart, and sees preferences',
	async (page) => {
		await page.open('/');
		await page.click('#box');
		await page.restart({ scheme: 'dark', reducedMotion: true });
		await page.open('/');
		await page.until('the tick', () => document.querySelector<HTMLInputElement>('#box')?.checked);
		expect(
			await page.evaluate(() =>
				['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map(
					(q) => matchMedia(q).matches,
				),
			),
		).toEqual([true, true]);
		await page.restart({ scheme: 'light', reducedMotion: false });
		await page.open('/');
		expect(await page.checked('#box')).toBe(true);
		expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
	},
	{ files },
);

journey(
	'the harness types, presses, chooses and uploads',
	async (page) => {
		await page.open('/');
		await page.type('#field', '上海abc');
		expect(await page.text('#said')).toBe('上海abc');
		await page.fill('#field', '我的小站');
		expect(await page.value('#field')).toBe('我的小站');
		await page.press('Shift+Tab', 'Space');
		expect(await page.checked('#box')).toBe(true);
		await page.select('#choice', 'b');
		expect(await page.text('#said')).toBe('b');
		const file = fileURLToPath(new URL('fixtures/site/other/index.html', import.meta.url));
		await page.upload('#file', file);
		await page.sees('#said:text("另一页")');
		await page.viewport(320);
		expect(await page.evaluate(() => document.documentElement.clientWidth)).toBe(320);
		await page.click('a:text("下一页")');
		await page.arrives('/other/');
		await page.back();
		await page.arrives('/');
	},
	{ files },
);

journey(
	'the harness finds elements by role, label, words and the key of a word',
	async (page) => {
		await page.open('/');
		await page.getByRole('checkbox', { name: '记住' }).check();
		expect(await page.checked('#box')).toBe(true);
		await page.getByRole('checkbox').uncheck();
		expect(await page.checked('#box')).toBe(false);
		await page.getByLabel('哪一天').fill('12月1日');
		expect(await page.getByLabel(/^哪一天$/).inputValue()).toBe('12月1日');
		expect(await page.getByText('你好').innerText()).toBe('你好');
		expect(await page.getByText('你', { exact: true }).count()).toBe(0);

		const undo = page.getByRole('button', { key: 'ui.undo' });
		expect(await undo.count()).toBe(2);
		await undo.last().focus();
		expect(await page.evaluate(() => document.activeElement?.closest('section')?.ariaLabel)).toBe('乙的事');
		await page.getByRole('region', { name: '甲的事' }).getByRole('button', { key: 'ui.undo' }).click();
		expect(await page.evaluate(() => document.activeElement?.closest('section')?.ariaLabel)).toBe('甲的事');
		expect(await page.locator('section').filter({ hasText: '哪一天' }).getAttribute('aria-label')).toBe(
			'甲的事',
		);

		await page.byKey('ui.copied').waitFor({ state: 'hidden' });
		expect(await page.locator('[hidden]').isVisible()).toBe(false);
		// Of two that fit none is meant: nothing is clicked by chance.
		await expect(undo.isVisible()).rejects.toThrow('2 elements fit');
		expect(() => page.byKey('ui.noSuchWord')).toThrow('ui.noSuchWord');
	},
	{ files },
);

journey(
	'the harness downloads',
	async (page) => {
		await page.open('/');
		await page.click('#save');
		const { name, text } = await page.download();
		expect(name).toBe('plan.json');
		expect(JSON.parse(text)).toEqual({ saved: true });
	},
	{ files },
);

journey(
	'the harness reads the clipboard',
	async (page) => {
		await page.open('/');
		await page.click('#copy');
		await page.sees('#said:text("copied")');
		expect(await page.clipboard()).toBe('复制的文字');
	},
	{ files, needs: ['clipboard'] },
);

journey(
	'the harness has two tabs of one profile',
	async (page) => {
		await page.open('/');
		const second = await page.newTab();
		await second.open('/');
		await second.click('#box');
		await page.front();
		await page.sees('#said:text("elsewhere: box=true")');
	},
	{ files },
);

journey(
	'the harness goes offline',
	async (page) => {
		await page.open('/');
		await page.until('the worker', () => document.documentElement.dataset['worker'] === 'ready');
		await page.site.stop();
		await page.open('/other/');
		expect(await page.text('h1')).toBe('另一页');
		await page.restart();
		await page.open('/other/');
		expect(await page.text('h1')).toBe('另一页');
	},
	{ files },
);

journey(
	'the harness switches scripts off',
	async (page) => {
		await page.open('/');
		expect(await page.text('h1')).toBe('你好');
		expect(await page.evaluate(() => document.documentElement.dataset['worker'] ?? 'none')).toBe('none');
		await page.type('#field', 'x');
		expect(await page.text('#said')).toBe('');
	},
	{ files, needs: ['no-javascript'], preferences: { javascript: false } },
);

journey(
	'the harness forces colours',
	async (page) => {
		await page.open('/');
		expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
	},
	{ files, needs: ['forced-colors'], preferences: { forcedColors: true } },
);
