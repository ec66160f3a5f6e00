import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { choose, chooseCase, listIsThere, openChecklist, openKeep } from './checklist-steps.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'checklist-focus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether an element has the focus, or what has it lies in it. */
const hasFocus = (page: Page, selector: string) =>
	page.evaluate((css) => document.querySelector(css)?.contains(document.activeElement) ?? false, selector);

/** Whether the upper edge of an element is in the window, below the header. */
const isInSight = (page: Page, selector: string) =>
	page.evaluate((css) => {
		const top = document.querySelector(css)?.getBoundingClientRect().top ?? -1;
		const header = document.querySelector('header')!.getBoundingClientRect().bottom;
		return top >= header - 1 && top < innerHeight;
	}, selector);

/** The id of a filing by its name in the strip. */
const filingNamed = (page: Page, name: string) =>
	page.evaluate(
		(wanted) =>
			[...document.querySelectorAll<HTMLOptionElement>('.case-switch option')].find(
				({ text }) => text === wanted,
			)!.value,
		name,
	);

journey('what a file would change comes into sight, and the focus with it', async (page) => {
	const path = join(folder, 'photo.json');
	const newer = join(folder, 'newer.json');
	writeFileSync(path, 'JFIF');
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	const everything = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
	await expect.poll(everything).toContain('profile.subject');
	const stored = await everything();
	await openKeep(page);
	await page.upload('.keep input[type=file]', path);
	await page.sees('.incoming-place [role=alert]');
	await expect.poll(() => isInSight(page, '.incoming-place')).toBe(true);
	await expect.poll(() => hasFocus(page, '.incoming-place')).toBe(true);
	// The same place takes another file at once.
	writeFileSync(newer, '{"format":"beian-guide","version":9}');
	await page.upload('.incoming-place input[type=file]', newer);
	await page.sees('.incoming-place [role=alert]:text("更新的版本")');
	await page.click('.incoming-place .ui-button:text("关闭")');
	await expect.poll(() => hasFocus(page, '.case')).toBe(true);
	expect(await everything()).toBe(stored);
});

journey(
	'today’s tasks lead to the list from the view by supplier too, and what is done there loses no focus',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'company');
		await choose(page, '按谁来准备');
		await page.sees('.suppliers');
		await page.click('.checklist-next li:last-child a');
		await page.misses('.suppliers');
		await page.until('the task that was led to', () => document.querySelector(':target')?.checkVisibility());
		await expect.poll(() => isInSight(page, ':target')).toBe(true);
		await page.click('.checklist-next li:first-child button');
		await expect.poll(() => hasFocus(page, '#checklist-today')).toBe(true);
	},
);

journey(
	'a link from another page leads to its task, also where the list has become shorter',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'company');
		await page.open('/about/');
		const task = 'document-company';
		await page.open(`/checklist/#task-${task}`);
		await listIsThere(page);
		await expect.poll(() => isInSight(page, `#task-${task}`)).toBe(true);
	},
);

journey('a task in the address is in sight after a reload too, wherever one was', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	await page.open('/about/');
	const task = '#task-document-company';
	await page.open(`/checklist/${task}`);
	await listIsThere(page);
	await expect.poll(() => isInSight(page, task)).toBe(true);
	for (const place of [0, 1e6]) {
		await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), place);
		await expect.poll(() => isInSight(page, task)).toBe(false);
		await page.reload();
		await listIsThere(page);
		await expect.poll(() => isInSight(page, task)).toBe(true);
		// Nor does the browser take it away again when it remembers where one was.
		await page.until(
			'two frames of the loaded page',
			() =>
				document.readyState === 'complete' &&
				new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
		);
		expect(await isInSight(page, task)).toBe(true);
	}
});

journey('naming, deleting and bringing back a filing leave the focus where one goes on', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await page.click('.ui-actions .ui-button:text("再加一份备案")');
	await expect.poll(() => hasFocus(page, '.filing-name input')).toBe(true);
	await page.type('.filing-name input', '客户乙');
	await page.press('Enter');
	await expect.poll(() => hasFocus(page, '.case')).toBe(true);
	await page.click('.ui-actions .ui-button:text("改名")');
	await expect.poll(() => hasFocus(page, '.filing-name input')).toBe(true);
	await page.press('Enter');
	await expect.poll(() => hasFocus(page, '.checklist-tools')).toBe(true);
	// A name that is being written is not given to another filing.
	await page.click('.ui-actions .ui-button:text("改名")');
	await page.fill('.filing-name input', '客户丙');
	await page.select('.case-switch', 'main');
	await page.misses('.filing-name');
	await page.select('.case-switch', await filingNamed(page, '客户乙'));
	await page.misses('.filing-name');
	await page.click('.ui-actions .ui-button:text("删")');
	await expect.poll(() => hasFocus(page, '.checklist-tools .ui-notice')).toBe(true);
	await page.press('Enter');
	await expect.poll(() => hasFocus(page, '.checklist-tools')).toBe(true);
	await page.sees('.case-switch:text("客户乙")');
});
