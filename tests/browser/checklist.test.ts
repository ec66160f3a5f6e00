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
import { titleOf } from './harness/content.ts';
import { journey } from './harness/journey.ts';
import type { Page } from './harness/page.ts';
import { patternOf, t } from './harness/translate.ts';
import { typed } from './harness/typed.ts';
import { tabTo } from './keyboard-walk.ts';

/** What a person calls their second filing, and later. */
const second = typed('客户乙');
const renamed = typed('客户丙');

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
		.toMatch(
			patternOf('checklist.state.at', {
				state: t('checklist.state.done.action'),
			}),
		);
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
	const note = typed('<img src=x onerror=alert(1)>等法务回复');
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
	const note = typed('等法务');
	for (const [task, pressed] of [
		['phone', box('phone')],
		['document-company', `${card('document-company')} [data-act="stuck"]`],
	] as const) {
		await writeNote(page, task, note);
		// As a finger does it: the field loses the focus and the box is ticked in one go.
		await page.evaluate((selector) => {
			(document.activeElement as HTMLElement).blur();
			document.querySelector<HTMLElement>(selector)!.click();
		}, pressed);
		await page.sees(`#task-${task} .task-note:text("${note}")`);
		await expect.poll(async () => (await storedTask(page, task))?.note).toBe(note);
		expect((await storedTask(page, task))?.state).toBe(task === 'phone' ? 'done' : 'stuck');
	}
	const last = typed('问过了');
	await writeNote(page, 'decide-agent', last);
	await page.evaluate(() => location.assign('/404.html'));
	await page.arrives('/404.html');
	expect((await storedTask(page, 'decide-agent'))?.note).toBe(last);
});

journey('a pause after a line’s end takes nothing from what is being written', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	const line = typed('一行');
	await writeNote(page, 'phone', line);
	await page.press('Enter');
	await expect.poll(async () => (await storedTask(page, 'phone'))?.note).toBe(line);
	await page.sees(`#task-phone .task-note:text("${line}")`);
	await page.press('x');
	await expect.poll(async () => (await storedTask(page, 'phone'))?.note).toBe(`${line}\nx`);
});

journey('a note that was just written stays with its filing', async (page) => {
	await openChecklist(page);
	await chooseCase(page, 'first', 'personal');
	await doMore(page, 'add');
	await page.type('.filing-name input', second);
	await page.press('Enter');
	await page.sees(`.case-switch:text("${second}")`);
	await chooseCase(page, 'first', 'personal');
	await writeNote(page, 'phone', typed('乙的号码'));
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
	await page.click(`dialog .ui-button:text("${t('checklist.cancel')}")`);
	await expect.poll(() => page.checked(box('decide-agent'))).toBe(true);
	await doMore(page, 'reset');
	await page.click(`.checklist-dialog-actions .ui-button:text("${t('checklist.reset.yes')}")`);
	await page.sees(`.ui-notice:text("${t('checklist.reset.done')}")`);
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
	await page.type('.filing-name input', second);
	await page.press('Enter');
	await page.sees(`.case-switch:text("${second}")`);
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
	await page.type('.filing-name input', second);
	await page.press('Enter');
	await page.sees(`.case-switch:text("${second}")`);
	await chooseCase(page, 'change', 'company');
	await tick(page, 'change-time');
	await doMore(page, 'rename');
	await page.fill('.filing-name input', renamed);
	await page.press('Enter');
	await page.sees(`.case-switch:text("${renamed}")`);
	await page.misses(`.case-switch:text("${second}")`);
	await doMore(page, 'delete');
	await page.sees(`.ui-notice:text("${t('checklist.filings.deleted', { name: renamed })}")`);
	await page.misses(`.case-switch:text("${renamed}")`);
	await page.sees('#task-check-domain-suffix');
	await page.click(`.ui-notice .ui-button:text("${t('ui.undo')}")`);
	await page.sees(`.case-switch:text("${renamed}")`);
	await page.sees('#task-change-time');
	await expect.poll(() => page.checked(box('change-time'))).toBe(true);
	await page.reload();
	await listIsThere(page);
	await page.sees(`.case-switch:text("${renamed}")`);
	await expect.poll(() => page.checked(box('change-time'))).toBe(true);
});

journey('someone with a keyboard alone answers, ticks and writes', async (page) => {
	await openChecklist(page);
	// From the top of the page, past the menu by the link that is there for it.
	await page.press('Tab');
	await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#_top');
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
		await page.sees(`.ui-notice:text("${t('checklist.province.missing')}")`);
		await page.site.start();
		// Firefox remembers that a script did not come: there the page is loaded anew.
		await page.click('.ui-notice button');
		await page.exists('[id^="task-gd-"]');
		await page.misses(`.ui-notice:text("${t('checklist.province.missing')}")`);
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
		await page.sees('[data-details="sms-verify"] dd');
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
		const note = typed('张三的号码');
		await writeNote(page, 'phone', note);
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
		await page.sees(`.paper-head p:text("${t('profile.order.first')} · ${titleOf('subjects/company')} · ")`);
		// Someone with one filing never hears that there could be more.
		expect(await page.count('.paper-filing')).toBe(0);
		await page.sees('.paper-head figure path');
		// What is done is told with its day, what is not with how to do it; each with whose it is.
		await expect
			.poll(() => page.text('[data-paper="decide-agent"] td:nth-child(4)'))
			.toMatch(patternOf('date.short'));
		await expect.poll(() => page.text('[data-paper="phone"] .paper-how')).not.toBe('');
		await expect.poll(() => page.text('[data-paper="phone"] td:nth-child(3)')).not.toBe('');
		await expect.poll(() => page.text('[data-paper="phone"] td:nth-child(5)')).toBe(note);
		await page.puppeteer.emulateMediaType('screen');
		await expect.poll(() => page.count('.checklist-phases')).toBe(1);
	},
	{ needs: ['print-media'] },
);

/** A day of March, whichever. */
const inMarch = patternOf('date.short', { month: 3 });

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
		await page.click(`.checklist-start .ui-button:text("${t('checklist.print.empty')}")`);
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
	await choose(page, t('checklist.view.suppliers'));
	await page.sees(page.locator('.suppliers .task-due', { hasText: inMarch }).first());
	await page.sees(`.suppliers .task-province:text("${titleOf('provinces/gd')}")`);
	await page.click('#supplied-document-company .task-tick');
	await page.sees(
		page.locator('#supplied-document-company .task-state', {
			hasText: { key: 'checklist.state.at', values: { state: t('checklist.state.done.material') } },
		}),
	);
	await page.misses('#supplied-document-company .task-due');
	await page.click('#supplied-phone .task-title');
	await page.click(`${card('phone')} [data-act="stuck"]`);
	const note = typed('等王总');
	await page.type(`${card('phone')} textarea`, note);
	await page.sees(`#supplied-phone .task-state:text("${t('checklist.state.stuck')}")`);
	await page.sees(`#supplied-phone .task-note:text("${note}")`);
	await page.sees(
		page.locator('.suppliers .checklist-count', {
			hasText: { key: 'checklist.supplier.stuck', values: { count: 1 } },
		}),
	);
	await choose(page, t('checklist.view.phases'));
	await expect.poll(() => page.checked(box('document-company'))).toBe(true);
	await reach(page, 'phone');
	await page.sees(`#task-phone .task-note:text("${note}")`);
});

journey(
	'the part of one person is copied with what they must know',
	async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'company');
		await choose(page, t('checklist.view.suppliers'));
		await page.click('#supplied-legal-rep-id .task-title');
		await page.click(`${card('legal-rep-id')} [data-act="stuck"]`);
		const note = typed('王总嫌麻烦');
		await page.type(`${card('legal-rep-id')} textarea`, note);
		await page.sees('#supplied-legal-rep-id .task-note');
		await page.click(
			page.locator('.suppliers').getByRole('button', {
				key: 'checklist.supplier.copy',
				values: { who: t('checklist.who.legal-rep') },
			}),
		);
		await page.sees(`.suppliers .ui-button:text("${t('ui.copied')}")`);
		const text = await page.clipboard();
		expect(text).toContain(`☐ ${titleOf('tasks/legal-rep-id')}（${t('checklist.state.stuck')}）`);
		expect(text).not.toContain(note);
		// What makes the paper good, without the marks of its sources.
		expect(text).toContain(content.tasks.get('legal-rep-id')!.format!.split(':cite')[0]);
		expect(text).not.toContain(titleOf('tasks/domain-realname'));
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
			['checklist.copy.text', '☑ ', '☐ '],
			['checklist.copy.markdown', '- [x] ', '- [ ] '],
		] as const) {
			await page.click(`.checklist-tools .ui-button:text("${t(button)}")`);
			await page.sees(`.checklist-tools .ui-button:text("${t('ui.copied')}")`);
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
	await page.sees(page.locator('#task-account .task-due', { hasText: inMarch }));
	await tick(page, 'account');
	await page.misses('#task-account .task-due');
	// A plan whose days are over: what is still to do should have been done.
	await page.open('/timeline/?v=1&start=2026-03-02&order=first&subject=personal&province=zj');
	await adoptPlan(page);
	await openChecklist(page);
	await reach(page, 'open-order');
	await page.sees('#task-open-order .task-late');
});
