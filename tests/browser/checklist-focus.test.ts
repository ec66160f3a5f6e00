import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import {
	act,
	card,
	choose,
	chooseCase,
	doMore,
	listIsThere,
	openChecklist,
	openKeep,
	switchFiling,
} from './checklist-steps.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { t } from './harness/translate.ts';
import { typed } from './harness/typed.ts';

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
		// On a phone the header goes with the page.
		return top >= Math.max(0, header - 1) && top < innerHeight;
	}, selector);

/** The id of a filing by its name in the strip. */
const filingNamed = (page: Page, name: string) =>
	page.until(
		`a filing named ${name}`,
		(wanted) =>
			[...document.querySelectorAll<HTMLOptionElement>('.case-switch option')].find(
				({ text }) => text === wanted,
			)?.value,
		name,
	);

journey('what a file would change comes into sight, and the focus with it', async (page) => {
	const path = join(folder, 'photo.json');
	const newer = join(folder, 'newer.json');
	const ours = join(folder, 'ours.json');
	const later = { 'task.phone': { value: { state: 'done' }, at: Date.now() + 3_600_000 } };
	writeFileSync(path, 'JFIF');
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	// What is summed up of it follows by itself.
	const everything = () => page.evaluate(() => JSON.stringify({ ...localStorage, 'beian:summary': '' }));
	await expect.poll(everything).toContain('profile.subject');
	const stored = await everything();
	await openKeep(page);
	await page.upload('.keep input[type=file]', path);
	await page.sees(page.locator('.keep').byKey('checklist.keep.open.not-ours'));
	// The same place takes another file at once, and says nothing more of the first.
	writeFileSync(newer, '{"format":"beian-guide","version":9}');
	await page.upload('.keep input[type=file]', newer);
	await page.sees(page.locator('.keep').byKey('checklist.keep.open.newer'));
	await page.misses(page.locator('.keep').byKey('checklist.keep.open.not-ours'));
	await page.click('dialog .ui-dialog-close');
	await expect.poll(() => hasFocus(page, '[data-act="keep"]')).toBe(true);
	expect(await everything()).toBe(stored);
	writeFileSync(ours, JSON.stringify({ format: 'beian-guide', version: 1, name: '', entries: later }));
	await openKeep(page);
	await page.upload('.keep input[type=file]', ours);
	await page.sees('dialog .case-offer');
	await expect.poll(() => hasFocus(page, 'dialog[open]')).toBe(true);
	await page.click('dialog .case-offer [data-act="replace"]');
	await expect.poll(() => isInSight(page, '.incoming-place')).toBe(true);
	await expect.poll(() => hasFocus(page, '.incoming-place')).toBe(true);
});

journey(
	'a task that waits for another leads to it from the view by supplier too, and what is done there loses no focus',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'company');
		await choose(page, t('checklist.view.suppliers'));
		await page.click('#supplied-buy-server .task-title');
		// It waits for another, and leads there.
		await page.click(`${card('buy-server')} .task-blocked button`);
		await page.misses('.suppliers');
		await expect.poll(() => isInSight(page, '#task-choose-server')).toBe(true);
		await page.sees(card('choose-server'));
		await act(page, 'choose-server', 'done');
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
	// On a phone neither end of the page shows it.
	await page.viewport(375, 700);
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	await page.open('/about/');
	const task = '#task-document-company';
	await page.open(`/checklist/${task}`);
	await listIsThere(page);
	await expect.poll(() => isInSight(page, task)).toBe(true);
	for (const index of [0, 1e6]) {
		await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), index);
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
	const second = typed('客户乙');
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await doMore(page, 'add');
	await expect.poll(() => hasFocus(page, '.filing-name input')).toBe(true);
	await page.type('.filing-name input', second);
	await page.press('Enter');
	await expect.poll(() => hasFocus(page, '.case')).toBe(true);
	await doMore(page, 'rename');
	await expect.poll(() => hasFocus(page, '.filing-name input')).toBe(true);
	await page.press('Enter');
	await expect.poll(() => hasFocus(page, '.checklist-tools')).toBe(true);
	// A name that is being written is not given to another filing.
	await doMore(page, 'rename');
	await page.fill('.filing-name input', typed('客户丙'));
	await page.press('Escape');
	await switchFiling(page, 'main');
	await page.misses('.filing-name');
	await switchFiling(page, await filingNamed(page, second));
	await page.misses('.filing-name');
	await doMore(page, 'delete');
	await expect.poll(() => hasFocus(page, '.checklist-tools .ui-notice')).toBe(true);
	await page.press('Enter');
	await expect.poll(() => hasFocus(page, '.checklist-tools')).toBe(true);
	await page.sees(`.case-switch:text("${second}")`);
});
