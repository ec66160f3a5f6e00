/** The situation strip and what it carries from tool to tool; a first visit measured in taps and heights. */
import { describe, expect } from 'vitest';
import {
	answer,
	card,
	chooseCase,
	listIsThere,
	openChecklist,
	openTask,
	switchFiling,
	tick,
} from './checklist-steps.ts';
import { journey } from './harness/journey.ts';
import { t } from './harness/translate.ts';
import type { Page } from './harness/page.ts';

/** The upper and lower edge of an element in the window, in CSS pixels. */
const edges = (page: Page, selector: string) =>
	page.evaluate((css) => {
		const { top, bottom } = document.querySelector(css)!.getBoundingClientRect();
		return { top, bottom };
	}, selector);

const parts = (page: Page) =>
	page.evaluate(() => [...document.querySelectorAll('.case-parts > b')].map((part) => part.textContent));

const state = (page: Page, wanted: string) => page.sees(`.case[data-case="${wanted}"]`);

describe('a first visit on a phone', () => {
	journey(
		'takes three taps and no scrolling, and ends with the result in sight, focused and told',
		async (page) => {
			await page.viewport(375, 812);
			await openChecklist(page);
			for (const [question, value] of [
				['order', 'first'],
				['subject', 'personal'],
				['province', 'zj'],
			] as const) {
				const row = `[data-question="${question}"] .case-row:has(input[value="${value}"])`;
				await page.sees(row);
				const { top, bottom } = await edges(page, row);
				expect(top, question).toBeGreaterThanOrEqual(0);
				expect(bottom, question).toBeLessThanOrEqual(812);
				await page.click(row);
			}
			await state(page, 'folded');
			await page.sees('#checklist-today');
			await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('checklist-today');
			const strip = await edges(page, '.case-strip');
			const next = await edges(page, '#checklist-today');
			await page.sees('.checklist-focus .task-what p');
			const acts = await edges(page, '.checklist-focus .task-acts');
			const bar = await edges(page, 'nav.tabs');
			expect(strip.top).toBeGreaterThanOrEqual(0);
			expect(strip.top).toBeLessThan(next.top);
			// What to do, and the button that does it, above the tabs at the lower edge.
			expect(acts.bottom).toBeLessThanOrEqual(bar.top);
			await expect.poll(() => page.text('.case > [role="status"].sr-only')).not.toBe('');
			await expect.poll(() => page.count('.checklist-phase:not([data-folded])')).toBe(1);
			expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2000);
		},
	);

	journey('is over: whoever comes back is neither told of an answer nor moved', async (page) => {
		await page.viewport(375, 812);
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		await page.open('/about/');
		await page.open('/checklist/');
		await listIsThere(page);
		await page.sees('#checklist-today');
		await state(page, 'folded');
		expect(await page.text('.case > [role="status"].sr-only')).toBe('');
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});

	journey('in a wide window shows the list and the open task side by side', async (page) => {
		await page.viewport(1280, 800);
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		const sides = () =>
			page.evaluate(() => {
				const [list, task] = ['.checklist-phases', '.checklist-focus'].map((css) =>
					document.querySelector(css)!.getBoundingClientRect(),
				);
				return list!.right < task!.left && Math.max(list!.top, task!.top) < 400;
			});
		await expect.poll(sides).toBe(true);
		await page.click('#task-check-record .task-title');
		await page.sees('[data-card="check-record"]');
		await expect.poll(sides).toBe(true);
	});

	journey('explains each answer before it is chosen', async (page) => {
		await openChecklist(page);
		for (const value of ['first', 'add', 'access', 'change', 'cancel']) {
			const sentence = `.case-row:has(input[value="${value}"]) small`;
			await expect.poll(() => page.visible(sentence), { message: value }).toBe(true);
			expect((await page.text(sentence)).length).toBeGreaterThan(5);
		}
	});

	journey('passes over answers by arrow keys until one is confirmed', async (page) => {
		await openChecklist(page);
		await page.evaluate(() => document.querySelector<HTMLElement>('[data-question="order"] input')!.focus());
		await page.press('ArrowDown', 'ArrowDown');
		await page.sees('.case-asking button[type="submit"]');
		expect(await page.evaluate(() => document.querySelector('.case-place')!.textContent)).toContain('1');
		await page.press('Enter');
		await page.sees('[data-question="subject"]');
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-question')))
			.toBe('subject');
		expect(await parts(page)).toHaveLength(1);
	});
});

describe('the strip', () => {
	journey('sends the list from the first screen in two taps', async (page) => {
		await page.viewport(375, 812);
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		await page.click('.case-strip [data-act="send"]');
		await page.sees('dialog[open] .keep button');
		const first = await edges(page, 'dialog[open] .keep button');
		expect(first.top).toBeGreaterThanOrEqual(0);
		expect(first.bottom).toBeLessThanOrEqual(812);
		await page.press('Escape');
		await page.misses('.keep');
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-act')))
			.toBe('send');
	});

	journey('says the same in every tool, and changes in one what all know', async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		const said = await parts(page);
		expect(said).toHaveLength(3);
		for (const path of ['/timeline/', '/site-name/']) {
			await page.open(path);
			await page.sees('.case-strip');
			await expect.poll(() => parts(page), { message: path }).toEqual(said);
		}
		await answer(page, 'subject', 'company');
		await expect.poll(() => parts(page)).not.toEqual(said);
		const changed = await parts(page);
		await openChecklist(page);
		await expect.poll(() => parts(page)).toEqual(changed);
	});

	journey('lets a change be undone once something is done, also on the next page', async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		const said = await parts(page);
		await answer(page, 'subject', 'company');
		// Nothing was done yet: there is nothing to lose.
		expect(await page.visible('.case-undo .ui-notice')).toBe(false);
		await answer(page, 'subject', 'personal');
		await tick(page, 'decide-agent');
		await answer(page, 'province', 'gd');
		await page.sees('.case-undo .ui-notice');
		await page.open('/timeline/');
		await page.click('.case-undo .ui-button:first-child');
		await expect.poll(() => parts(page)).toEqual(said);
		await page.misses('.case-undo .ui-notice');
	});

	journey('does not ask again for a province that was left open', async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal');
		await page.reload();
		await listIsThere(page);
		await state(page, 'folded');
		await page.sees('.case-open');
	});

	journey(
		'has no sideways scroll where it is unfolded, from 320 px',
		async (page) => {
			await page.viewport(320, 640);
			await openChecklist(page);
			await chooseCase(page, 'first', 'company', 'gd');
			await page.click('.case-strip .case-quiet');
			await state(page, 'unfolded');
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		},
		{ engines: ['chromium'] },
	);
});

describe('answers from elsewhere', () => {
	const handOver = async (page: Page) => {
		// A company with a website of its own, not filed yet, on a server in the mainland.
		await page.open('/decide/?v=1&a=website.mainland.domain.unfiled.company.free.plain');
		await page.sees('.decision-next a');
		await page.click('.decision-next a');
	};

	journey('make the case where there is none', async (page) => {
		await handOver(page);
		await page.arrives('/checklist/');
		await listIsThere(page);
		await expect.poll(async () => (await parts(page)).length).toBeGreaterThan(0);
	});

	journey('never change a case without asking', async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		await tick(page, 'decide-agent');
		const said = await parts(page);
		await handOver(page);
		await page.sees('dialog .case-offer');
		// What would change is said in the words of the answers, also where the answer is: none.
		expect(await page.text('dialog .case-offer ul')).toContain(t('profile.preapproval.none'));
		await page.click('dialog .case-offer-acts button:nth-child(2)');
		await page.arrives('/checklist/');
		await listIsThere(page);
		expect(await parts(page)).toEqual(said);

		await handOver(page);
		await page.sees('dialog .case-offer');
		await page.click('dialog .case-offer-acts button:nth-child(1)');
		await page.arrives('/checklist/');
		await page.sees('.case-switch');
		await page.sees('.case-undo .ui-notice');
		await switchFiling(page, 'main');
		await expect.poll(() => parts(page)).toEqual(said);
	});
});

describe('waiting', () => {
	journey('is shown once the papers are handed in, and ends with one tap', async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		await tick(page, 'submit-review');
		await page.open('/timeline/');
		await page.sees('[data-wait="first-review"]');
		await page.click('[data-wait="first-review"] [data-news="passed"]');
		await page.sees('[data-wait="submit"]');
		await page.click('[data-wait="submit"] [data-news="sms"]');
		await page.sees('[data-sms="running"]');
		await page.click('[data-sms] .case-card-acts button');
		await page.sees('[data-wait="sms-sync"]');
		await openChecklist(page);
		await page.until('the tick in the list', () =>
			Boolean(document.querySelector<HTMLInputElement>('#task-sms-verify input')?.checked),
		);
	});

	journey(
		'stands with what ends it in the first screen of the list on a phone, and so does the clock of the SMS',
		async (page) => {
			await page.viewport(375, 812);
			await openChecklist(page);
			await chooseCase(page, 'first', 'personal', 'zj');
			await tick(page, 'submit-review');
			await page.open('/checklist/');
			await listIsThere(page);
			const isInFirstScreen = async (selector: string) => {
				await page.sees(selector);
				expect(await page.evaluate(() => scrollY), selector).toBe(0);
				const { top } = await edges(page, 'nav.tabs');
				expect((await edges(page, selector)).bottom, selector).toBeLessThanOrEqual(top);
			};
			for (const news of ['passed', 'sms', 'returned'])
				await isInFirstScreen(`[data-wait="first-review"] [data-news="${news}"]`);
			await page.click('[data-wait="first-review"] [data-news="passed"]');
			await isInFirstScreen('[data-wait="submit"] [data-news="sms"]');
			await page.click('[data-wait="submit"] [data-news="sms"]');
			await page.sees('[data-sms="running"]');
			await isInFirstScreen('[data-sms] .case-left');
			await isInFirstScreen('[data-sms] .case-card-acts a');
			// What runs out in hours is what comes next, and the clock has the one primary action.
			await page.sees('.checklist-focus[data-task="sms-verify"]');
			expect(await page.count('.checklist .ui-button-next')).toBe(1);
			await page.click('[data-sms] .case-card-acts button');
			await page.sees('[data-wait="sms-sync"]');
			await page.misses('[data-sms]');
		},
	);

	journey('begins for the SMS with one tap in its task, which brings the clock into sight', async (page) => {
		await page.viewport(375, 812);
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		await openTask(page, 'sms-verify');
		await page.click(`${card('sms-verify')} [data-act="sms"]`);
		await page.sees('[data-sms="running"]');
		await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-sms'))).toBe(true);
		const clock = await edges(page, '[data-sms]');
		expect(clock.top).toBeGreaterThanOrEqual(0);
		expect(clock.top).toBeLessThan(400);
	});

	journey('ends with a return where its reason is looked up, and can be undone', async (page) => {
		await openChecklist(page);
		await chooseCase(page, 'first', 'personal', 'zj');
		await tick(page, 'submit-review');
		await page.open('/timeline/');
		await page.click('[data-wait="first-review"] [data-news="returned"]');
		await page.arrives('/messages/');
		await page.open('/timeline/');
		await page.sees('.case-undo .ui-notice');
		expect(await page.visible('[data-wait="first-review"]')).toBe(false);
		await page.click('.case-undo .ui-button:first-child');
		await page.sees('[data-wait="first-review"]');
	});
});
