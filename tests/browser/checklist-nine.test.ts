/** A freelancer with nine clients. */
import { expect } from 'vitest';
import { makeFileName } from '../../src/domain/file-name.ts';
import {
	box,
	chooseCase,
	doMore,
	listIsThere,
	openChecklist,
	openKeep,
	switchFiling,
	tick,
} from './checklist-steps.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { t } from './harness/translate.ts';
import { typed } from './harness/typed.ts';
import { overflowing } from './walk.ts';

/** Names of 40 characters that differ in the last; one with what no file may be called. */
const clients = typed(
	Array.from({ length: 8 }, (_, index) => `${'深圳市某某科技'.repeat(5)}有限公司${index}`).with(
		3,
		'<b>王总</b>/..\\网店: *?"|',
	),
);
/** What the filing is called that has no name. */
const first = t('profile.filings.unnamed', { number: 1 });

const choices = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLOptionElement>('.case-switch option')].map(({ value, text }) => ({
			value,
			text,
		})),
	);

const isChosen = (page: Page, name: string) =>
	expect
		.poll(() =>
			page.evaluate(
				() => document.querySelector<HTMLSelectElement>('.case-switch')?.selectedOptions[0]?.text,
			),
		)
		.toBe(name);

async function add(page: Page, name: string): Promise<void> {
	await doMore(page, 'add');
	await page.type('.filing-name input', name);
	await page.press('Enter');
	await page.misses('.filing-name');
	// It is shown a frame later, which closes what has been opened for the one before.
	await isChosen(page, name);
}

journey(
	'nine filings are told apart, on the screen, on paper and as files, also on a phone',
	async (page) => {
		await page.viewport(375, 700);
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal');
		await tick(page, 'check-province');
		for (const name of clients) await add(page, name);
		await isChosen(page, clients[7]!);
		const all = await choices(page);
		expect(all.map(({ text }) => text)).toEqual([first, ...clients]);
		await chooseCase(page, 'first', 'company');
		await tick(page, 'decide-agent');
		expect(await overflowing(page)).toEqual([]);

		// Another tab turns to another client, and works there.
		const other = await page.newTab();
		await other.viewport(375, 700);
		await openChecklist(other);
		await isChosen(other, clients[7]!);
		await expect.poll(() => other.checked(box('decide-agent'))).toBe(true);
		await switchFiling(other, all[4]!.value);
		await chooseCase(other, 'change', 'company');
		await tick(other, 'change-time');
		await page.front();
		await isChosen(page, clients[7]!);
		await switchFiling(page, all[4]!.value);
		await expect.poll(() => page.checked(box('change-time'))).toBe(true);

		// One goes, here and there, and comes back with what it holds.
		await doMore(page, 'delete');
		await expect.poll(async () => (await choices(page)).length).toBe(8);
		await isChosen(page, first);
		await expect.poll(() => page.checked(box('check-province'))).toBe(true);
		await other.front();
		await expect.poll(async () => (await choices(other)).length).toBe(8);
		await page.front();
		await page.click('.checklist-tools .ui-notice .ui-button');
		await isChosen(page, clients[3]!);
		await expect.poll(() => page.checked(box('change-time'))).toBe(true);
		await page.reload();
		await listIsThere(page);
		await isChosen(page, clients[3]!);
		await other.close();
		await page.front();

		const names = new Set<string>();
		for (const { value, text } of all) {
			await switchFiling(page, value);
			await isChosen(page, text);
			await openKeep(page);
			await page.click(`.keep .ui-button:text("${t('checklist.keep.file.save')}")`);
			const file = await page.download();
			expect(JSON.parse(file.text)).toMatchObject({ name: value === 'main' ? '' : text });
			const [day] = /\d{4}-\d\d-\d\d(?=\.json$)/.exec(file.name)!;
			expect(file.name).toBe(makeFileName('json', text, day));
			names.add(file.name);
			await page.press('Escape');
			await page.misses('.keep');
		}
		expect(names.size).toBe(9);

		await page.puppeteer.emulateMediaType('print');
		await page.sees(`.paper-filing:text("${clients[7]}")`);
	},
	{ needs: ['print-media'] },
);
