import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { answer } from './checklist-steps.ts';
import { journey } from './harness/journey.ts';
import { t } from './harness/translate.ts';
import type { Page } from './harness/page.ts';
import { typed } from './harness/typed.ts';
import { tabTo } from './keyboard-walk.ts';

const good = t('site-name.verdict.ok');
const bad = t('site-name.verdict.error');
const verdict = '.sn-answer .ui-notice-title';

async function opened(page: Page) {
	await page.open('/site-name/');
	await page.exists('.sn[data-opened]');
}

/** Waits until the verdict says this. */
async function says(page: Page, words: string) {
	await page.until(
		`the verdict ${words}`,
		(selector, wanted) => document.querySelector(selector)?.textContent === wanted,
		verdict,
		words,
	);
}

/** Pastes a list of names, a line each. */
const pasteNames = (page: Page, names: readonly string[]) =>
	page.evaluate((list) => {
		const area = document.querySelector<HTMLTextAreaElement>('.sn-many textarea')!;
		area.value = list;
		area.dispatchEvent(new Event('input', { bubbles: true }));
	}, names.join('\n'));

const goodName = typed('一页旧书');
const badName = typed('编程论坛');

journey('a name is judged while it is typed, and a suggestion takes its place', async (page) => {
	await opened(page);
	await answer(page, 'subject', 'personal');
	const name = typed('杭州编程论坛');
	await page.type('#sn-name', name);
	await says(page, bad);
	await expect.poll(() => page.value('#sn-name')).toBe(name);
	const marked = await page.evaluate(() =>
		[...document.querySelectorAll('.sn-mark-error')].map((mark) => mark.textContent),
	);
	expect(marked).toEqual(typed(['杭州', '论坛']));
	await page.sees(page.locator('.sn-findings', { hasText: { key: 'site-name.by' } }));
	await expect.poll(() => page.attribute('.sn-findings a', 'href')).toMatch(/^\/name-rules\/#/);
	await expect.poll(() => page.count('.sn-suggestions button')).toBe(3);

	const suggestion = await page.text('.sn-suggestions button');
	await page.click('.sn-suggestions button');
	await says(page, good);
	await expect.poll(() => page.value('#sn-name')).toBe(suggestion);
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('sn-name');

	await page.click(`button:text("${t('site-name.swapBack')}")`);
	await says(page, bad);
	await expect.poll(() => page.value('#sn-name')).toBe(name);
	await page.until(
		'the verdict said aloud',
		(verdict) =>
			[...document.querySelectorAll('.sn [role=status]')].some((one) => one.textContent.includes(verdict)),
		bad,
	);
});

journey(
	'letters that an input method is still composing are not judged, and nothing is lost',
	async (page) => {
		await opened(page);
		await answer(page, 'subject', 'personal');
		const name = typed(['编程', '笔记']);
		await page.type('#sn-name', name[0]);
		await says(page, bad);
		const client = await page.puppeteer.createCDPSession();
		await page.evaluate(() => {
			const seen: string[] = [];
			Object.assign(globalThis, { seen });
			new MutationObserver(() => {
				const shown = document.querySelector('.sn-answer .ui-notice-title')?.textContent;
				const marked = document.querySelector('.sn-marked')?.textContent;
				seen.push(`${shown} ${marked ?? ''}`);
			}).observe(document.querySelector('.sn-room')!, {
				childList: true,
				subtree: true,
				characterData: true,
			});
		});
		for (const text of ['b', 'bi', 'biji', "bi'ji"]) {
			await client.send('Input.imeSetComposition', {
				text,
				selectionStart: text.length,
				selectionEnd: text.length,
			});
		}
		await expect.poll(() => page.value('#sn-name')).toBe(`${name[0]}bi'ji`);
		await says(page, bad);
		await client.send('Input.insertText', { text: name[1] });
		await says(page, good);
		await expect.poll(() => page.value('#sn-name')).toBe(name.join(''));
		const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
		expect(seen.filter((one) => /[a-z]/.test(one))).toEqual([]);
	},
	{ needs: ['compose'], engines: ['chromium'] },
);

journey('kept names are there after a restart, and can be taken back', async (page) => {
	await opened(page);
	await answer(page, 'subject', 'personal');
	for (const name of [goodName, badName]) {
		await page.fill('#sn-name', name);
		await page.click(`button:text("${t('site-name.keep')}")`);
		await page.sees(`button:text("${t('site-name.kept')}")`);
	}
	await page.restart();
	await opened(page);
	await page.sees('.sn-candidates .sn-severity-error');
	await expect.poll(() => page.count('.sn-candidate')).toBe(2);
	await page.click(
		page
			.locator('.sn-candidates')
			.getByRole('button', { key: 'site-name.candidates.removeNamed', values: { name: badName } }),
	);
	await page.until('one left', () => document.querySelectorAll('.sn-candidate').length === 1);
	await page.click(`.sn-candidates button:text("${t('ui.undo')}")`);
	await page.until('both again', () => document.querySelectorAll('.sn-candidate').length === 2);
	await page.click(`.sn-candidate:text("${goodName}")`);
	await says(page, good);
});

journey(
	'a good name leads on to the next, until three are kept and the list is a step away',
	async (page) => {
		await page.viewport(375, 812);
		await opened(page);
		await answer(page, 'subject', 'personal');
		await expect.poll(() => page.count('.sn-candidates li')).toBe(3);
		const keep = page.getByRole('button', { key: 'site-name.keep' });
		const next = page.getByRole('button', { key: 'site-name.more.next' });
		const names = typed(['一页旧书', '烘焙手记', '山间小记']);
		for (const name of names) {
			await page.fill('#sn-name', name);
			await says(page, good);
			// The verdict stands under the field, as near as a thumb's breadth.
			const gap = await page.evaluate(
				() =>
					document.querySelector('.sn-answer')!.getBoundingClientRect().top -
					document.querySelector('#sn-name')!.getBoundingClientRect().bottom,
			);
			expect(gap).toBeLessThan(120);
			await keep.click();
			if (name === names.at(-1)) break;
			await next.click();
			await expect.poll(() => page.value('#sn-name')).toBe('');
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('sn-name');
		}
		await expect.poll(() => page.count('.sn-candidate')).toBe(3);
		await expect.poll(() => page.count('.sn-candidates li')).toBe(3);
		await page.click('.sn-keep a[href="/checklist/"]');
		await page.arrives('/checklist/');
	},
);

journey('a pasted list becomes a table and a file that a spreadsheet opens', async (page) => {
	await opened(page);
	await answer(page, 'subject', 'personal');
	await page.click(page.getByRole('button', { key: 'site-name.many' }));
	await page.click('.sn-many textarea');
	await pasteNames(page, [goodName, badName, '=1+1', '<img src=x onerror=alert(1)>']);
	await page.until('four rows', () => document.querySelectorAll('.sn-table tbody tr').length === 4);
	await expect.poll(() => page.evaluate(() => document.querySelector('.sn-table img'))).toBeNull();
	await page.click(`button:text("${t('site-name.many.download')}")`);
	const { name, text } = await page.download();
	expect(name).toBe('site-names.csv');
	expect(text.charCodeAt(0)).toBe(0xfeff);
	const rows = parse(text, { bom: true });
	expect(rows.map(([first, second]) => [first, second])).toEqual([
		[t('site-name.many.column.name'), t('site-name.many.column.verdict')],
		[goodName, good],
		[badName, bad],
		["'=1+1", bad],
		['<img src=x onerror=alert(1)>', bad],
	]);
	expect(rows[2]![2]).toBe(typed('论坛'));
});

journey('a thousand names at once all stand in the table', async (page) => {
	await opened(page);
	await page.click(page.getByRole('button', { key: 'site-name.many' }));
	// How long it takes, the bench tells (tests/bench/name-table.ts).
	const kinds = [badName, goodName, typed('杭州美食')];
	const names = Array.from({ length: 1000 }, (_, at) => kinds[at % 3]! + at);
	await pasteNames(page, names);
	await page.until('a thousand rows', () => document.querySelectorAll('.sn-table tbody tr').length === 1000);
	expect(await page.text('.sn-table tbody tr:last-child')).toContain(names.at(-1));
});

journey('a name of any kind gets an answer, as text', async (page) => {
	await opened(page);
	await answer(page, 'subject', 'personal');
	const set = (text: string) =>
		page.evaluate((value) => {
			const field = document.querySelector<HTMLInputElement>('#sn-name')!;
			field.focus();
			field.value = value;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}, text);
	for (const name of [
		typed('中国').repeat(5000),
		'😀'.repeat(50),
		typed('\u202e客博\u0000'),
		'<script>alert(1)</script>',
	]) {
		await set(goodName);
		await says(page, good);
		await set(name);
		await says(page, bad);
	}
	await expect.poll(() => page.text('.sn-marked')).toBe('<script>alert(1)</script>');
	await expect.poll(() => page.evaluate(() => document.querySelector('.sn script'))).toBeNull();
	await set('  ');
	await page.misses('.sn-answer');
	await page.sees('.sn-room');
});

journey('everything can be done by keyboard', async (page) => {
	await opened(page);
	await page.evaluate(() => document.querySelector<HTMLElement>('.case-strip .case-quiet')!.focus());
	await page.press('Enter');
	await page.until('the focus in the questions', () =>
		Boolean(document.activeElement?.closest('.case-unfolded')),
	);
	await tabTo(page, '.case-unfolded input');
	await page.press('Space');
	await page.until('the first answer', () => document.querySelector('.case-unfolded input:checked') !== null);
	await tabTo(page, '#sn-name');
	await page.type('#sn-name', badName);
	await says(page, bad);
	await page.sees('.sn-suggestions button');
	await tabTo(page, '.sn-suggestions button');
	await page.press('Enter');
	await says(page, good);
});

journey(
	'without JavaScript the page says how to check by hand, and leads to all rules',
	async (page) => {
		await page.open('/site-name/');
		await expect.poll(() => page.visible('.sn')).toBe(false);
		await page.sees('main .sl-markdown-content > ol');
		await page.click('main a[href="/name-rules/"]');
		await page.arrives('/name-rules/');
		await expect.poll(() => page.text('#personal-interactive')).toContain(typed('论坛'));
	},
	{ preferences: { javascript: false } },
);
