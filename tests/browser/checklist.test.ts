import { expect } from 'vitest';
import { makeChecklist } from '../../src/domain/checklist/list.ts';
import { profileChoices } from '../../src/content-model/vocabulary.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { content, national, tasksIn } from '../domain/checklist/real-tasks.ts';
import {
	act,
	adoptPlan,
	answer,
	box,
	card,
	choose,
	chooseCase,
	doMore,
	listIsThere,
	openChecklist,
	openTask,
	reach,
	shownTasks,
	switchFiling,
	tick,
	writeNote,
} from './checklist-steps.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { tabTo } from './keyboard-walk.ts';

const idsFor = (profile: Profile) =>
	makeChecklist(tasksIn(profile.province), profile).tasks.map(({ id }) => id);

journey('two answers give a list; a tick is there after a reload and after a restart', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	await expect.poll(() => shownTasks(page)).toEqual(idsFor({ order: 'first', subject: 'company' }));
	await tick(page, 'decide-agent');
	await page.sees(page.locator('.checklist-tools').byKey('checklist.overall', { done: 1 }));
	await page.reload();
	await listIsThere(page);
	await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
	await page.restart();
	await openChecklist(page);
	await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
	await expect.poll(() => page.checked(box('check-province'))).toBe(false);
	await expect
		.poll(() => page.text('#task-decide-agent .task-state'))
		.toMatch(/^我已办好，\d+月\d+日（周.）$/);
});

journey(
	'every kind of subject has the list that the terminal gives',
	async (page) => {
		await openChecklist(page);
		await answer(page, 'order', 'first');
		for (const subject of profileChoices.subject) {
			const { title } = content.subjects.get(subject)!;
			await answer(page, 'subject', subject);
			if (subject === 'personal') await page.click('.case-asking .case-go .case-quiet');
			await page.until(
				`the list of ${title}`,
				(ids) =>
					[...document.querySelectorAll<HTMLElement>('.checklist-phases .task')]
						.filter((task) => !task.hidden)
						.map((task) => task.id)
						.join() === ids,
				idsFor({ order: 'first', subject })
					.map((id) => `task-${id}`)
					.join(),
			);
		}
	},
	{ engines: ['chromium'] },
);

journey('a province brings its own tasks, and says that silence is no permission', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	await answer(page, 'province', 'gd');
	const ids = idsFor({ order: 'first', subject: 'company', province: 'gd' });
	await expect.poll(() => shownTasks(page)).toEqual(ids);
	const added = ids.find((id) => id.startsWith('gd-'))!;
	await openTask(page, added);
	await page.sees(page.locator(`${card(added)} [data-detail="silence"]`));
});

journey('changing the case loses no tick', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	await tick(page, 'document-company');
	await answer(page, 'subject', 'personal');
	await page.misses('#task-document-company');
	await answer(page, 'subject', 'company');
	await reach(page, 'document-company');
	await expect.poll(() => page.checked(box('document-company'))).toBe(true);
});

journey('a task can be stuck, with a note that is text and nothing else', async (page) => {
	const note = '<img src=x onerror=alert(1)>等法务回复';
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	await act(page, 'phone', 'stuck');
	await page.type(`${card('phone')} textarea`, note);
	await page.sees('#task-phone .task-note');
	await page.reload();
	await listIsThere(page);
	await reach(page, 'phone');
	await expect.poll(() => page.text('#task-phone .task-note')).toBe(note);
	await expect.poll(() => page.count('#task-phone img')).toBe(0);
	await page.sees(page.locator('.checklist-tools').byKey('checklist.overall.stuck', { count: 1 }));
});

/** What is stored of a task. */
const storedTask = (page: Page, task: string) =>
	page.evaluate((name) => {
		const text = localStorage.getItem('beian:filing:main') ?? '{"entries":{}}';
		const { entries } = JSON.parse(text) as { entries: Record<string, { value: unknown }> };
		return entries[`task.${name}`]?.value as { state: string; note?: string } | undefined;
	}, task);

journey('a note is not lost by the touch that comes right after it, nor by leaving', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'company');
	for (const [task, pressed] of [
		['phone', box('phone')],
		['document-company', `${card('document-company')} [data-act="stuck"]`],
	] as const) {
		await writeNote(page, task, '等法务');
		// As a finger does it: the field loses the focus and the box is ticked in one go.
		await page.evaluate((selector) => {
			(document.activeElement as HTMLElement).blur();
			document.querySelector<HTMLElement>(selector)!.click();
		}, pressed);
		await page.sees(`#task-${task} .task-note:text("等法务")`);
		await expect.poll(async () => (await storedTask(page, task))?.note).toBe('等法务');
		expect((await storedTask(page, task))?.state).toBe(task === 'phone' ? 'done' : 'stuck');
	}
	await writeNote(page, 'decide-agent', '问过了');
	await page.evaluate(() => location.assign('/404.html'));
	await page.arrives('/404.html');
	expect((await storedTask(page, 'decide-agent'))?.note).toBe('问过了');
});

journey('a pause after a line’s end takes nothing from what is being written', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await writeNote(page, 'phone', '一行');
	await page.press('Enter');
	await expect.poll(async () => (await storedTask(page, 'phone'))?.note).toBe('一行');
	await page.sees('#task-phone .task-note:text("一行")');
	await page.press('x');
	await expect.poll(async () => (await storedTask(page, 'phone'))?.note).toBe('一行\nx');
});

journey('a note that was just written stays with its filing', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await doMore(page, 'add');
	await page.type('.filing-name input', '客户乙');
	await page.press('Enter');
	await page.sees('.case-switch:text("客户乙")');
	await chooseCase(page, 'first', 'personal');
	await writeNote(page, 'phone', '乙的号码');
	await page.evaluate(() => {
		(document.activeElement as HTMLElement).blur();
	});
	await switchFiling(page, 'main');
	await openTask(page, 'phone');
	expect(await page.count(`${card('phone')} textarea`)).toBe(0);
	await act(page, 'phone', 'note');
	await expect.poll(() => page.value(`${card('phone')} textarea`)).toBe('');
});

journey('two tabs merge, task by task', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	const other = await page.newTab();
	await openChecklist(other);
	await tick(other, 'decide-agent');
	await page.front();
	await tick(page, 'check-province');
	await page.until(
		'the other tab’s tick',
		(selector) => document.querySelector<HTMLInputElement>(selector)?.checked,
		box('decide-agent'),
	);
	await other.front();
	await other.until(
		'this tab’s tick',
		(selector) => document.querySelector<HTMLInputElement>(selector)?.checked,
		box('check-province'),
	);
	await page.front();
	await page.reload();
	await listIsThere(page);
	await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
	await expect.poll(() => page.checked(box('check-province'))).toBe(true);
});

journey('a reset asks, empties, and can be undone', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await tick(page, 'decide-agent');
	await doMore(page, 'reset');
	await page.click('dialog .ui-button:text("取消")');
	await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
	await doMore(page, 'reset');
	await page.click('.checklist-dialog-actions .ui-button:text("清空")');
	await page.sees('.ui-notice:text("已经清空")');
	await page.misses('#task-decide-agent');
	await page.click('.checklist-tools .ui-notice .ui-button');
	await page.sees('#task-decide-agent');
	await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
});

journey('several filings each keep their own; one alone is never spoken of', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await tick(page, 'decide-agent');
	await expect.poll(() => page.visible('.case-switch')).toBe(false);
	await doMore(page, 'add');
	await page.type('.filing-name input', '客户乙');
	await page.press('Enter');
	await page.sees('.case-switch:text("客户乙")');
	await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.case'))).toBe(true);
	await page.until('the questions below the header', () => {
		const bottom = document.querySelector('header')!.getBoundingClientRect().bottom;
		const { top } = document.querySelector('.case')!.getBoundingClientRect();
		return top >= bottom && top < innerHeight;
	});
	await chooseCase(page, 'change', 'company');
	await expect.poll(() => shownTasks(page)).toEqual(idsFor({ order: 'change', subject: 'company' }));
	await switchFiling(page, 'main');
	await page.sees('#task-check-domain-suffix');
	await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
});

journey('a filing is renamed, and one that was deleted comes back with its ticks', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await doMore(page, 'add');
	await page.type('.filing-name input', '客户乙');
	await page.press('Enter');
	await page.sees('.case-switch:text("客户乙")');
	await chooseCase(page, 'change', 'company');
	await tick(page, 'change-time');
	await doMore(page, 'rename');
	await page.fill('.filing-name input', '客户丙');
	await page.press('Enter');
	await page.sees('.case-switch:text("客户丙")');
	await page.misses('.case-switch:text("客户乙")');
	await doMore(page, 'delete');
	await page.sees('.ui-notice:text("已经删掉“客户丙”")');
	await page.misses('.case-switch:text("客户丙")');
	await page.sees('#task-check-domain-suffix');
	await page.click('.ui-notice .ui-button:text("撤销")');
	await page.sees('.case-switch:text("客户丙")');
	await page.sees('#task-change-time');
	await expect.poll(() => page.checked(box('change-time'))).toBe(true);
	await page.reload();
	await listIsThere(page);
	await page.sees('.case-switch:text("客户丙")');
	await expect.poll(() => page.checked(box('change-time'))).toBe(true);
});

journey('someone with a keyboard alone answers, ticks and writes', async (page) => {
	await openChecklist(page);
	// From the top of the page, past the menu by the link that is there for it.
	await page.press('Tab');
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
		.toBe('跳转到内容');
	await page.press('Enter');
	await tabTo(page, '.checklist input[value="first"]');
	// An answer that arrow keys may only pass through is meant once it is confirmed.
	for (const [question, value] of [
		['order', 'first'],
		['subject', 'personal'],
		['province', 'bj'],
	] as const) {
		await page.sees(`[data-question="${question}"]`);
		// The next question takes the focus once it is there, and would take it from the answer.
		if (question !== 'order')
			await page.until(
				`the focus in ${question}`,
				(selector) => document.activeElement?.closest(selector) !== null,
				`[data-question="${question}"]`,
			);
		await tabTo(page, `.checklist input[value="${value}"]`);
		await page.press('Space');
		await page.sees('.case-go [type="submit"]');
		await page.press('Enter');
	}
	await page.until('the focus on the result', () => document.activeElement?.id === 'checklist-today');
	await tabTo(page, box('decide-agent'));
	await page.press('Space');
	await page.until(
		'the tick',
		(selector) => document.querySelector<HTMLInputElement>(selector)?.checked,
		box('decide-agent'),
	);
	await tabTo(page, '#task-check-record .task-title');
	await page.press('Enter');
	// It opens beside the list, and the focus goes there.
	await page.until('the focus on it', () => document.activeElement?.id === 'checklist-today');
	await tabTo(page, `${card('check-record')} [data-act="note"]`);
	await page.press('Enter');
	await page.until('the focus in the note', () => document.activeElement?.localName === 'textarea');
	await page.press('x');
	await page.sees('#task-check-record .task-note:text("x")');
});

journey('the details of a task come when it is opened, or say that they did not', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await reach(page, 'sms-verify');
	await page.site.stop();
	await page.click('#task-sms-verify .task-title');
	await page.sees(page.locator(card('sms-verify')).byKey('checklist.details.missing'));
	await page.site.start();
	await page.evaluate(() => {
		document.body.dataset['before'] = '';
	});
	await page.click(`${card('sms-verify')} .ui-notice button`);
	// Firefox remembers that a script did not come: there the page is loaded anew, and the task is closed.
	const what = `${card('sms-verify')} .task-what`;
	await page.until(
		'the details, or the page anew',
		(selector) =>
			document.querySelector(selector)?.textContent.includes('beian.miit.gov.cn') === true ||
			(document.body.dataset['before'] === undefined &&
				document.querySelector('.checklist[data-opened]') !== null),
		what,
	);
	await openTask(page, 'sms-verify');
	await expect.poll(() => page.text(what)).toContain('beian.miit.gov.cn');
});

journey(
	'what a province asks comes when it is chosen, or the list says that it did not',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal');
		await page.sees('.checklist-focus');
		await page.click('.case-strip .case-quiet');
		await page.sees('[data-question="province"]');
		await page.site.stop();
		await page.click('[data-question="province"] .case-row:has(input[value="gd"])');
		await page.sees('.ui-notice:text("这个省的要求没有下载下来")');
		await page.site.start();
		// Firefox remembers that a script did not come: there the page is loaded anew.
		await page.click('.ui-notice button');
		await page.exists('[id^="task-gd-"]');
		await page.misses('.ui-notice:text("这个省的要求没有下载下来")');
	},
	// WebKitGTK never asks for them again.
	{ engines: ['chromium', 'firefox'] },
);

journey(
	'without JavaScript the whole list is there, and leads to its details',
	async (page) => {
		await page.open('/checklist/');
		await page.sees('#task-decide-agent');
		await expect.poll(() => shownTasks(page)).toEqual(national.map(({ id }) => id));
		await page.click('#task-sms-verify .task-title');
		await page.arrives('/checklist/tasks/');
		await page.sees('[data-details="sms-verify"] dd:text("24 小时")');
	},
	{ needs: ['no-javascript'], preferences: { javascript: false } },
);

journey(
	'a saved case comes back without anything jumping',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'company');
		await answer(page, 'province', 'gd');
		await page.exists('.task-province');
		await tick(page, 'decide-agent');
		for (const width of [375, 1280]) {
			await page.viewport(width);
			await page.reload();
			await listIsThere(page);
			const shift = await page.evaluate(
				() =>
					new Promise<number>((found) => {
						let sum = 0;
						new PerformanceObserver((list) => {
							for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
						}).observe({ type: 'layout-shift', buffered: true });
						requestAnimationFrame(() => requestAnimationFrame(() => found(sum)));
					}),
			);
			expect(shift, `at ${width} px`).toBe(0);
		}
	},
	{ engines: ['chromium'] },
);

/** The tasks on paper, in order. */
const printedTasks = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.paper tr[data-paper]')]
			.filter((row) => row.checkVisibility())
			.map((row) => row.dataset['paper']),
	);

journey(
	'paper has a table of what, how, who, when and notes, with the case above it, and nothing of the screen',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'company');
		await tick(page, 'decide-agent');
		await writeNote(page, 'phone', '张三的号码');
		await page.sees('#task-phone .task-note');
		await page.puppeteer.emulateMediaType('print');
		const ids = idsFor({ order: 'first', subject: 'company' });
		await expect.poll(() => printedTasks(page)).toEqual(ids);
		for (const part of [
			'.case',
			'.checklist-tools',
			'.checklist-phases',
			'.checklist-now',
			'#_top',
			'.ui-button',
		]) {
			await expect.poll(() => page.count(part), { message: part }).toBe(0);
		}
		await page.sees('.paper-head p:text("首次备案 · 企业 · ")');
		// Someone with one filing never hears that there could be more.
		expect(await page.count('.paper-filing')).toBe(0);
		await page.sees('.paper-head figure path');
		// What is done is told with its day, what is not with how to do it; each with whose it is.
		await expect.poll(() => page.text('[data-paper="decide-agent"] td:nth-child(4)')).toMatch(/^\d+月\d+日/);
		await expect.poll(() => page.text('[data-paper="phone"] .paper-how')).not.toBe('');
		await expect.poll(() => page.text('[data-paper="phone"] td:nth-child(3)')).not.toBe('');
		await expect.poll(() => page.text('[data-paper="phone"] td:nth-child(5)')).toBe('张三的号码');
		await page.puppeteer.emulateMediaType('screen');
		await expect.poll(() => page.count('.checklist-phases')).toBe(1);
	},
	{ needs: ['print-media'] },
);

/** How many sheets a case takes, and whether they are A4. */
journey(
	'sixty tasks are two sheets of A4',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'company', 'gd');
		const ids = idsFor({ order: 'first', subject: 'company', province: 'gd' });
		await expect.poll(() => shownTasks(page)).toEqual(ids);
		expect(ids.length).toBeGreaterThan(50);
		await page.puppeteer.emulateMediaType('print');
		await expect.poll(() => printedTasks(page)).toEqual(ids);
		const pdf = Buffer.from(await page.puppeteer.pdf({ preferCSSPageSize: true })).toString('latin1');
		// A4 in points.
		expect(pdf).toMatch(/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12]/);
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
	},
	{ engines: ['chromium'] },
);

journey(
	'paper has every task for someone who has answered nothing, and says for whom it is once they have',
	async (page) => {
		await openChecklist(page);
		await expect.poll(() => shownTasks(page)).toEqual([]);
		await page.puppeteer.emulateMediaType('print');
		await expect.poll(() => shownTasks(page)).toEqual(national.map(({ id }) => id));
		await expect.poll(() => page.count('.task-box')).toBe(national.length);
		await page.puppeteer.emulateMediaType('screen');
		await page.evaluate(() => {
			window.print = () => (document.body.dataset['printed'] = 'yes');
		});
		await page.click('.checklist-start .ui-button:text("打印空白清单")');
		await expect.poll(() => page.attribute('body', 'data-printed')).toBe('yes');
		await chooseCase(page, 'first', 'company');
		await expect.poll(() => page.count('.checklist-only-printed')).toBe(0);
		await page.puppeteer.emulateMediaType('print');
		await expect.poll(() => printedTasks(page)).toEqual(idsFor({ order: 'first', subject: 'company' }));
	},
	{ needs: ['print-media'] },
);

journey('the part of each person shows what is ready, stuck and due, and can be worked in', async (page) => {
	await page.open('/timeline/?v=1&start=2027-03-01&order=first&subject=company&province=gd');
	await adoptPlan(page);
	await openChecklist(page);
	await choose(page, '按谁来准备');
	await page.sees('.suppliers .task-due:text("3月")');
	await page.sees('.suppliers .task-province:text("广东")');
	await page.click('#supplied-document-company .task-tick');
	await page.sees('#supplied-document-company .task-state:text("我已备好，")');
	await page.misses('#supplied-document-company .task-due');
	await page.click('#supplied-phone .task-title');
	await page.click(`${card('phone')} [data-act="stuck"]`);
	await page.type(`${card('phone')} textarea`, '等王总');
	await page.sees('#supplied-phone .task-state:text("卡住了")');
	await page.sees('#supplied-phone .task-note:text("等王总")');
	await page.sees('.suppliers .checklist-count:text("1 件卡住了")');
	await choose(page, '按先后');
	await expect.poll(() => page.checked(box('document-company'))).toBe(true);
	await reach(page, 'phone');
	await page.sees('#task-phone .task-note:text("等王总")');
});

journey(
	'the part of one person is copied with what they must know',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'company');
		await choose(page, '按谁来准备');
		await page.click('#supplied-legal-rep-id .task-title');
		await page.click(`${card('legal-rep-id')} [data-act="stuck"]`);
		await page.type(`${card('legal-rep-id')} textarea`, '王总嫌麻烦');
		await page.sees('#supplied-legal-rep-id .task-note');
		await page.click('.suppliers .ui-button:text("发给法定代表人")');
		await page.sees('.suppliers .ui-button:text("已复制")');
		const text = await page.clipboard();
		expect(text).toContain('☐ 请法定代表人备好身份证件原件（卡住了）');
		expect(text).not.toContain('王总嫌麻烦');
		expect(text).toContain('四角完整');
		expect(text).not.toContain('域名');
	},
	{ needs: ['clipboard'] },
);

journey(
	'the whole list is copied as text and as Markdown, as far as it has come',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal');
		await tick(page, 'decide-agent');
		await page.click('.checklist-tools [data-act="more"]');
		for (const [button, ticked, open] of [
			['复制成文字', '☑ ', '☐ '],
			['复制成 Markdown', '- [x] ', '- [ ] '],
		] as const) {
			await page.click(`.checklist-tools .ui-button:text("${button}")`);
			await page.sees('.checklist-tools .ui-button:text("已复制")');
			const text = await page.clipboard();
			expect(text.split('\n').filter((line) => line.startsWith(ticked))).toHaveLength(1);
			expect(text.split('\n').filter((line) => line.startsWith(open))).toHaveLength(
				idsFor({ order: 'first', subject: 'personal' }).length - 1,
			);
			await page.click('.spine p');
		}
	},
	{ needs: ['clipboard'] },
);

journey('tasks say by when they are due, where the person has a plan', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await expect.poll(() => page.count('.task-meta:has(.task-due)')).toBe(0);
	await page.open('/timeline/?v=1&start=2027-03-01&order=first&subject=personal&province=zj');
	await adoptPlan(page);
	await openChecklist(page);
	await reach(page, 'account');
	await page.sees('#task-account .task-due:text("3月")');
	await tick(page, 'account');
	await page.misses('#task-account .task-due');
	// A plan whose days are over: what is still to do should have been done.
	await page.open('/timeline/?v=1&start=2026-03-02&order=first&subject=personal&province=zj');
	await adoptPlan(page);
	await openChecklist(page);
	await reach(page, 'open-order');
	await page.sees('#task-open-order .task-late');
});
