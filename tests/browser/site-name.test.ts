import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { answer } from './checklist-steps.ts';
import { journey } from './harness/journey.ts';
import { t } from './harness/translate.ts';
import type { Page } from './harness/page.ts';
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

journey('a name is judged while it is typed, and a suggestion takes its place', async (page) => {
	await opened(page);
	await answer(page, 'subject', 'personal');
	await page.type('#sn-name', '杭州编程论坛');
	await says(page, bad);
	await expect.poll(() => page.value('#sn-name')).toBe('杭州编程论坛');
	const marked = await page.evaluate(() =>
		[...document.querySelectorAll('.sn-mark-error')].map((mark) => mark.textContent),
	);
	expect(marked).toEqual(['杭州', '论坛']);
	await expect.poll(() => page.text('.sn-findings')).toContain('依据：多家服务商');
	await expect.poll(() => page.attribute('.sn-findings a', 'href')).toMatch(/^\/name-rules\/#/);
	await expect.poll(() => page.count('.sn-suggestions button')).toBe(3);

	const suggestion = await page.text('.sn-suggestions button');
	await page.click('.sn-suggestions button');
	await says(page, good);
	await expect.poll(() => page.value('#sn-name')).toBe(suggestion);
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('sn-name');

	await page.click('button:text("改回去")');
	await says(page, bad);
	await expect.poll(() => page.value('#sn-name')).toBe('杭州编程论坛');
	await page.until('the verdict said aloud', () =>
		[...document.querySelectorAll('.sn [role=status]')].some((one) => one.textContent.includes('会被退')),
	);
});

journey(
	'letters that an input method is still composing are not judged, and nothing is lost',
	async (page) => {
		await opened(page);
		await answer(page, 'subject', 'personal');
		await page.type('#sn-name', '编程');
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
		await expect.poll(() => page.value('#sn-name')).toBe("编程bi'ji");
		await says(page, bad);
		await client.send('Input.insertText', { text: '笔记' });
		await says(page, good);
		await expect.poll(() => page.value('#sn-name')).toBe('编程笔记');
		const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
		expect(seen.filter((one) => /[a-z]/.test(one))).toEqual([]);
	},
	{ needs: ['compose'], engines: ['chromium'] },
);

journey('kept names are there after a restart, and can be taken back', async (page) => {
	await opened(page);
	await answer(page, 'subject', 'personal');
	for (const name of ['一页旧书', '编程论坛']) {
		await page.fill('#sn-name', name);
		await page.click('button:text("留作备选")');
		await page.sees('button:text("已在备选里")');
	}
	await page.restart();
	await opened(page);
	await page.sees('.sn-candidates .sn-severity-error');
	await expect.poll(() => page.count('.sn-candidate')).toBe(2);
	await page.click('.sn-candidates button[aria-label="删掉“编程论坛”"]');
	await page.until('one left', () => document.querySelectorAll('.sn-candidate').length === 1);
	await page.click('.sn-candidates button:text("撤销")');
	await page.until('both again', () => document.querySelectorAll('.sn-candidate').length === 2);
	await page.click('.sn-candidate:text("一页旧书")');
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
		for (const name of ['一页旧书', '烘焙手记', '山间小记']) {
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
			if (name === '山间小记') break;
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
	await page.evaluate(() => {
		const area = document.querySelector<HTMLTextAreaElement>('.sn-many textarea')!;
		area.value = '一页旧书\n编程论坛\n=1+1\n<img src=x onerror=alert(1)>';
		area.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await page.until('four rows', () => document.querySelectorAll('.sn-table tbody tr').length === 4);
	await expect.poll(() => page.evaluate(() => document.querySelector('.sn-table img'))).toBeNull();
	await page.click('button:text("下载表格")');
	const { name, text } = await page.download();
	expect(name).toBe('site-names.csv');
	expect(text.charCodeAt(0)).toBe(0xfeff);
	const rows = parse(text, { bom: true });
	expect(rows.map(([first, second]) => [first, second])).toEqual([
		['名称', '结论'],
		['一页旧书', good],
		['编程论坛', bad],
		["'=1+1", bad],
		['<img src=x onerror=alert(1)>', bad],
	]);
	expect(rows[2]![2]).toBe('论坛');
});

journey('a thousand names at once all stand in the table', async (page) => {
	await opened(page);
	await page.click(page.getByRole('button', { key: 'site-name.many' }));
	// How long it takes, the bench tells (tests/bench/name-table.ts).
	await page.evaluate(() => {
		const kinds = ['编程论坛', '一页旧书', '杭州美食'];
		const area = document.querySelector<HTMLTextAreaElement>('.sn-many textarea')!;
		area.value = Array.from({ length: 1000 }, (_, at) => kinds[at % 3]! + at).join('\n');
		area.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await page.until('a thousand rows', () => document.querySelectorAll('.sn-table tbody tr').length === 1000);
	expect(await page.text('.sn-table tbody tr:last-child')).toContain('编程论坛999');
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
		'中国'.repeat(5000),
		'😀'.repeat(50),
		'\u202e客博\u0000',
		'<script>alert(1)</script>',
	]) {
		await set('一页旧书');
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
	await page.type('#sn-name', '编程论坛');
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
		await expect.poll(() => page.text('main')).toContain('不用工具，自己怎么查');
		await page.click('main a[href="/name-rules/"]');
		await page.arrives('/name-rules/');
		await expect.poll(() => page.text('#personal-interactive')).toContain('论坛');
	},
	{ preferences: { javascript: false } },
);
