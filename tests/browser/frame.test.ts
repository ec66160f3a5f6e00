/** The frame of every page: its doors, its menu, and what it remembers. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { chooseCase, openChecklist, tick } from './checklist-steps.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { dayOfYearText, patternOf, shortDayText } from './harness/translate.ts';
import { typed } from './harness/typed.ts';
import { isWhole } from './offline/worker-state.ts';
import { isAwake, kinds } from './walk.ts';

const filing = readFileSync(new URL('../stores/fixtures/filing-v1.json', import.meta.url), 'utf8');
const phone = [375, 812] as const;

/** Opens the menu, where it is shut. */
async function openMenu(page: Page) {
	await page.click('.menu:not([open]) > summary');
	await page.sees('.menu .sheet');
}

journey('a chosen theme is there on the next page, and can be given back to the system', async (page) => {
	const picker = '.menu starlight-theme-select select';
	await page.open('/faq/');
	await openMenu(page);
	await page.select(picker, 'dark');
	await page.open('/glossary/');
	await expect.poll(() => page.attribute('html', 'data-theme')).toBe('dark');
	await openMenu(page);
	await expect.poll(() => page.value(picker)).toBe('dark');
	await page.select(picker, 'auto');
	await expect.poll(() => page.attribute('html', 'data-theme')).toBe('light');
	await page.reload();
	await expect.poll(() => page.value(picker)).toBe('auto');
	await expect.poll(() => page.attribute('html', 'data-theme')).toBe('light');
});

/** What lies under a finger that presses the middle of each tab: its address, or `search`. Runs in the page. */
function doors(): string[] {
	return [...document.querySelectorAll<HTMLElement>('nav.tabs .tab')]
		.filter((tab) => tab.checkVisibility())
		.map((tab) => {
			const { left, top, width, height } = tab.getBoundingClientRect();
			const pressed = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.tab');
			if (pressed !== tab) return 'covered';
			if (width < 44 || height < 44) return 'too small';
			if (tab.tagName === 'SUMMARY') return 'menu';
			return tab.getAttribute('href') ?? 'search';
		});
}

journey(
	'on a phone, home, the own list, the messages and the search are one press away from everywhere',
	async (page) => {
		page.expectComplaint(/404/);
		await page.viewport(...phone);
		const found: Record<string, string[]> = {};
		for (const path of kinds) {
			await page.open(path);
			await isAwake(page);
			found[path] = await page.evaluate(doors);
		}
		const all = ['/', '/checklist/', '/messages/', 'search', 'menu'];
		expect(found).toEqual(Object.fromEntries(kinds.map((path) => [path, all])));

		await page.open('/provinces/zj/');
		await page.click('nav.tabs a[href="/checklist/"]');
		await page.arrives('/checklist/');
		await page.sees('nav.tabs a[href="/checklist/"][aria-current="page"]');
		await page.click('nav.tabs .search-open');
		await page.sees('.search-dialog input');
	},
);

journey('the menu says where one is, keeps the focus, closes by Escape, and leads home', async (page) => {
	await page.viewport(...phone);
	await page.open('/procedure/progress/');
	await openMenu(page);
	await expect
		.poll(() => page.attribute('.sheet [aria-current="page"]', 'href'))
		.toBe('/procedure/progress/');
	await page.sees('.sheet [aria-current="page"]');
	expect(await page.count('.sheet details[open]')).toBe(1);
	await page.exists('.main-frame[inert]');
	await page.press('Escape');
	await page.misses('.sheet');
	await page.until(
		'the focus on what opened it',
		() => document.activeElement?.matches('.menu > summary') === true,
	);
	await page.exists('.main-frame:not([inert])');

	await openMenu(page);
	await page.click('.sheet a[href="/"]');
	await page.arrives('/');
	await page.misses('.sheet');
});

journey('a page without a place of its own in the menu is found under the one above it', async (page) => {
	await page.open('/provinces/zj/');
	await expect.poll(() => page.attribute('.sheet [aria-current="true"]', 'href')).toBe('/provinces/');
	await page.sees('.rail a[href="/provinces/"][aria-current="true"]');
});

journey('whoever has begun sees their own case first, another tab’s change too', async (page) => {
	await page.open('/');
	await page.sees('.door.go');
	await page.misses('.returning');
	await page.evaluate((text) => {
		localStorage.setItem('beian:filing:main', text);
	}, filing);
	await page.reload();
	await page.sees('.returning');
	await page.misses('.door.go');
	await expect.poll(() => page.text('.returning [data-part="situation"]')).toMatch(/·.+·/);
	await page.click('.returning a[href="/checklist/"]');
	await page.arrives('/checklist/');

	const other = await page.newTab();
	await other.open('/');
	await other.sees('.returning');
	await page.evaluate(() => localStorage.removeItem('beian:filing:main'));
	await other.misses('.returning');
	await other.sees('.door.go');
	await other.close();
});

journey(
	'the card of whoever returns says what is waited for, what is next, and how far it is',
	async (page) => {
		const titles = typed({ next: '接电话', waiting: '初审' });
		await page.open('/faq/');
		await page.evaluate(
			(text, summary) => {
				localStorage.setItem('beian:filing:main', text);
				localStorage.setItem('beian:summary', summary);
			},
			filing,
			JSON.stringify({
				version: 1,
				filing: 'main',
				change: 1_764_000_000_010,
				summary: {
					total: 50,
					settled: 12,
					phase: 'review',
					phases: [
						['before-paying', 10, 10],
						['prepare', 2, 12],
					],
					next: { id: 'phone', title: titles.next },
					waiting: {
						stage: 'first-review',
						title: titles.waiting,
						who: 'aliyun',
						since: '2999-12-01',
						usual: '2999-12-04',
						worry: '2999-12-10',
					},
					number: { p50: '2999-12-20', p80: '2999-12-27', p95: '2999-12-31' },
				},
			}),
		);
		await page.open('/');
		const part = (name: string) => page.text(`.returning [data-part="${name}"]`);
		await expect.poll(() => part('waiting')).toContain(titles.waiting);
		expect(await part('until')).toMatch(
			patternOf('home.returning.until', {
				usual: dayOfYearText('2999-12-04'),
				worry: dayOfYearText('2999-12-10'),
			}),
		);
		expect(await part('next')).toContain(titles.next);
		expect(await part('number')).toMatch(
			patternOf('home.returning.number', {
				from: shortDayText('2999-12-20'),
				to: shortDayText('2999-12-27'),
			}),
		);
		await page.viewport(375, 812);
		const linesOfDates = await page.evaluate(() => {
			const text = document.querySelector('.returning [data-part="number"]')!.firstChild as Text;
			return [...text.data.matchAll(/\d+\D\d+\D/g)].map(({ index, 0: date }) => {
				const range = document.createRange();
				range.setStart(text, index);
				range.setEnd(text, index + date.length);
				return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
			});
		});
		expect(linesOfDates).toEqual([1, 1]);
		expect(await part('place')).toContain('5');
		expect(await part('progress')).toMatch(/12.*38/);
		expect(await page.count('.returning .bar .done')).toBe(1);
		expect(await page.count('.returning .bar .wait')).toBe(1);
		const heights = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('.returning .bar > i')].map((one) => one.offsetHeight),
		);
		expect(heights).toHaveLength(6);
		expect(Math.min(...heights)).toBeGreaterThan(5);
		const widthOfLargeText = await page.evaluate(() => {
			document.documentElement.style.fontSize = '200%';
			return document.documentElement.scrollWidth;
		});
		expect(widthOfLargeText).toBe(375);
	},
);

journey('a newcomer on a phone sees both doors and how long it takes without scrolling', async (page) => {
	await page.viewport(375, 812);
	await page.open('/');
	await page.sees('.door.go');
	await page.misses('.doors .blocked');
	const bottoms = await page.evaluate(() =>
		['.door.go', '[data-hand-over] button', '.figures > div:nth-child(2) .figure'].map(
			(css) => document.querySelector(css)!.getBoundingClientRect().bottom,
		),
	);
	const tabs = await page.evaluate(() => document.querySelector('nav.tabs')!.getBoundingClientRect().top);
	for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(tabs);
	await page.click('.figures a');
	await page.arrives('/timeline/');
});

journey(
	'the card of whoever waits takes the news in one tap, which can be taken back, and says until which minute the SMS counts',
	async (page) => {
		await page.viewport(375, 812);
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		await tick(page, 'submit-review');
		await page.until('the summary', () => localStorage.getItem('beian:summary')?.includes('first-review'));
		await page.open('/');
		const passed = '.returning [data-news="passed"]';
		await page.sees(passed);
		const isAboveTabs = await page.evaluate((css) => {
			const { bottom } = document.querySelector(css)!.getBoundingClientRect();
			return bottom <= document.querySelector('nav.tabs')!.getBoundingClientRect().top;
		}, passed);
		expect(isAboveTabs).toBe(true);
		const waiting = () => page.text('.returning [data-part="waiting"]');
		const before = await waiting();
		await page.click(passed);
		await expect.poll(waiting).not.toBe(before);
		await page.misses(passed);
		await page.click('.returning .told button');
		await expect.poll(waiting).toBe(before);
		await page.click(passed);
		await page.click('.returning [data-news="sms"]');
		await page.until('the minute', () =>
			/\d:\d\d/.test(document.querySelector('.returning [data-part="due"]')!.textContent),
		);
		// What was told at home is what the list knows.
		await openChecklist(page);
		await page.sees('[data-sms="running"]');
	},
);

journey(
	'a message that is pasted at home is answered on its page, and stands in no address and no store',
	async (page) => {
		await page.open('/');
		const message = typed('初审未通过，网站名称不合格');
		await page.fill('[data-hand-over] textarea', message);
		await page.click('[data-hand-over] button');
		await page.arrives('/messages/');
		await expect.poll(() => page.value('.messages-paste textarea')).toBe(message);
		expect(
			await page.evaluate(
				(beginning) => ({
					address: location.search + location.hash,
					name: window.name,
					stored: JSON.stringify({ ...localStorage, ...sessionStorage }).includes(beginning),
				}),
				message.slice(0, 2),
			),
		).toEqual({ address: '', name: '', stored: false });
	},
);

journey(
	'without a network the home page still knows who returns',
	async (page) => {
		await page.open('/faq/');
		await page.evaluate((text) => {
			localStorage.setItem('beian:filing:main', text);
		}, filing);
		await page.until('the whole site to be kept', isWhole);
		await page.site.stop();
		await page.open('/');
		await page.sees('.returning');
		await page.sees('nav.tabs a[href="/checklist/"]');
	},
	{ engines: ['chromium', 'firefox'], offline: true },
);
