import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect } from 'vitest';
import { box, choose, chooseCase, listIsThere, openChecklist, openKeep, tick } from './checklist-steps.ts';
import { journey, visit } from './harness/journey.ts';
import type { Page } from './harness/page.ts';

/** A list with a tick and a note that tells a name. */
async function work(page: Page): Promise<void> {
	await openChecklist(page);
	await chooseCase(page, '首次备案', '企业');
	await tick(page, 'decide-agent');
	await page.click('#task-phone summary');
	await page.type('#task-phone textarea', '张三的号码');
	await page.sees('#task-phone .task-note');
}

/** The link as the dialog makes it, caught where it is copied. */
async function resumeLink(page: Page): Promise<string> {
	await openKeep(page);
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', {
			configurable: true,
			value: { writeText: (text: string) => ((document.body.dataset['link'] = text), Promise.resolve()) },
		});
	});
	await page.click('.keep .ui-button:text("复制续办链接")');
	return page.until('the link', () => document.body.dataset['link']);
}

journey(
	'a resume link carries the progress to another browser, without notes, and leaves no trace',
	async (page) => {
		await work(page);
		const link = new URL(await resumeLink(page));
		expect(link.search).toBe('?resume');
		await page.sees('.keep-qr svg');
		const complaints = await visit(page.engine, async (other) => {
			await other.open(`${link.pathname}${link.search}${link.hash}`);
			await other.sees('.incoming');
			expect(await other.evaluate(() => location.href)).not.toContain('resume');
			expect(await other.text('.incoming')).toContain('事项进度：1 条');
			await other.click('.incoming .ui-button:text("并进现在这份")');
			await other.sees('#task-decide-agent');
			await expect.poll(() => other.checked(box('decide-agent'))).toBe(true);
			expect(await other.count('.task-note')).toBe(0);
			expect(await other.site.log()).not.toContain(link.hash.slice(1, 20));
		});
		expect(complaints).toEqual([]);
	},
);

journey('a link that lost its fragment or its end says so and changes nothing', async (page) => {
	await page.open('/checklist/?resume');
	await page.sees('.ui-notice-error:text("# 后面的部分没有了")');
	await page.open('/checklist/?resume#1abc');
	await page.sees('.ui-notice-error:text("不完整")');
	expect(
		await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('beian:'))),
	).toEqual([]);
});

journey(
	'a file carries everything, shows first what it changes, and may become a list of its own',
	async (page) => {
		await work(page);
		await openKeep(page);
		await page.click('.keep .ui-button:text("下载文件")');
		const file = await page.download();
		expect(file.text).toContain('张三的号码');
		const complaints = await visit(page.engine, async (other) => {
			await openChecklist(other);
			await chooseCase(other, '变更备案', '个人');
			await tick(other, 'change-time');
			await openKeep(other);
			await other.upload('.keep input[type=file]', file.path);
			await other.sees('.incoming:text("事项进度：2 条")');
			await other.click('.incoming .ui-button:text("另存为一份")');
			await other.sees('#task-decide-agent');
			await expect.poll(() => other.text('#task-phone .task-note')).toBe('张三的号码');
			await choose(other, '第 1 份');
			await other.sees('#task-change-time');
			await expect.poll(() => other.checked(box('change-time'))).toBe(true);
		});
		expect(complaints).toEqual([]);
	},
);

journey('a file that is none of ours, newer, or huge is refused in a sentence', async (page) => {
	const folder = mkdtempSync(join(tmpdir(), 'guide-files-'));
	const file = (name: string, text: string) => {
		const path = join(folder, name);
		writeFileSync(path, text);
		return path;
	};
	try {
		await openChecklist(page);
		await chooseCase(page, '首次备案', '企业');
		await tick(page, 'decide-agent');
		for (const [path, sentence] of [
			[file('holiday.jpg', '\u00ff\u00d8\u00ff\u00e0 JFIF'), '不是从备案清单存出来的文件'],
			[file('other.json', '{"hello":1}'), '不是从备案清单存出来的文件'],
			[file('newer.json', '{"format":"beian-guide","version":9}'), '更新的版本'],
			[file('huge.json', ' '.repeat(20_000_000)), '太大了'],
		] as const) {
			await openKeep(page);
			await page.upload('.keep input[type=file]', path);
			await page.sees(`.ui-notice-error:text("${sentence}")`);
			await page.click('.ui-notice-error .ui-button');
		}
		await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
		await page.reload();
		await listIsThere(page);
		await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

journey(
	'a file with ids of nobody, markup and poisoned keys brings its progress and nothing else',
	async (page) => {
		const folder = mkdtempSync(join(tmpdir(), 'guide-files-'));
		const path = join(folder, 'strange.json');
		const at = Date.UTC(2026, 10, 1);
		const note = '<img src=x onerror=document.title=1>';
		const entries = `{
		"profile.order": { "value": "first", "at": ${at} },
		"profile.subject": { "value": "company", "at": ${at} },
		"task.decide-agent": { "value": { "state": "stuck", "note": ${JSON.stringify(note)} }, "at": ${at} },
		"task.nobody-knows": { "value": { "state": "done" }, "at": ${at} },
		"__proto__": { "value": { "polluted": true }, "at": ${at} },
		"constructor": { "value": { "polluted": true }, "at": ${at} }
	}`;
		writeFileSync(path, `{ "format": "beian-guide", "version": 1, "name": "", "entries": ${entries} }`);
		try {
			await page.open('/checklist/');
			await page.click('.checklist-start .ui-button:text("保存与搬家")');
			await page.upload('.keep input[type=file]', path);
			await page.sees('.incoming');
			await page.click('.incoming .ui-button:text("并进现在这份")');
			await page.sees(`#task-decide-agent .task-note:text("onerror")`);
			await expect.poll(() => page.count('.checklist img')).toBe(0);
			await expect.poll(() => page.evaluate(() => 'polluted' in {})).toBe(false);
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
);

journey('a reminder goes into the calendar before browsers may forget the list', async (page) => {
	await openChecklist(page);
	await chooseCase(page, '首次备案', '个人');
	await openKeep(page);
	await page.click('.keep .ui-button:text("提醒")');
	const { name, text } = await page.download();
	expect(name).toBe('beian-reminder.ics');
	const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!;
	const rule = event.getFirstPropertyValue('rrule') as ICAL.Recur;
	expect([rule.freq, rule.interval]).toEqual(['DAILY', 5]);
	expect(rule.count).toBeGreaterThan(5);
	expect(event.getFirstPropertyValue('description')).toContain('/checklist/');
});
