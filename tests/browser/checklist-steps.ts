import type { Page } from './harness/page.ts';

/** What a person does with the checklist, in their words. */
export async function openChecklist(page: Page): Promise<void> {
	await page.open('/checklist/');
	await listIsThere(page);
}

/** The saved case is on the screen. */
export async function listIsThere(page: Page): Promise<void> {
	await page.until('the opened list', () => document.querySelector('.checklist[data-opened]') !== null);
}

/** Answers a choice of a tool whose answers are in sight. */
export async function choose(page: Page, answer: string): Promise<void> {
	await page.click(`.ui-choice:text("${answer}")`);
}

/** Answers a question of the situation: where it is asked, or in the strip, which is folded again. */
export async function answer(page: Page, question: string, value: string): Promise<void> {
	const row = `[data-question="${question}"] .case-row:has(input[value="${value}"])`;
	await page.until('a situation', () => document.querySelector('.case') !== null);
	const isFolded = await page.evaluate(() => document.querySelector('.case[data-case="folded"]') !== null);
	if (isFolded) await page.click('.case-strip .case-quiet');
	await page.sees(`[data-question="${question}"]`);
	const others = '.case-row:has(input[value="others"])';
	if (question === 'subject' && !(await page.visible(row))) await page.click(others);
	await page.sees(row);
	await page.click(row);
	if (isFolded) await page.click('.case-head .case-quiet');
}

/** Answers what the list needs; without a province that is left open. */
export async function chooseCase(
	page: Page,
	order: string,
	subject: string,
	province?: string,
): Promise<void> {
	await page.sees('.case-asking [data-question="order"]');
	await answer(page, 'order', order);
	await answer(page, 'subject', subject);
	if (province !== undefined) {
		await answer(page, 'province', province);
		// The list stands below this question while it is asked: it says nothing of the answer.
		await page.sees('.case[data-case="folded"]');
	} else if (order !== 'cancel') await leaveProvinceOpen(page);
	await page.sees('#checklist-today');
}

/** Passes over the question of the province, once it is asked. */
export const leaveProvinceOpen = (page: Page) => page.click('.case-asking .case-go .case-quiet');

/** Takes the plan of the shared link that is open over, also where it changes one's own. */
export async function adoptPlan(page: Page): Promise<void> {
	await page.click(page.getByRole('button', { key: 'timeline.shared.adopt' }));
	await page.until(
		'the own plan, or what it would change',
		() => document.querySelector('dialog[open] .case-offer, [data-fold="inputs"]') !== null,
	);
	if (await page.visible('dialog .case-offer')) await page.click('dialog .case-offer-acts > :last-child');
	await page.sees('[data-fold="inputs"]');
}

export const box = (task: string) => `#task-${task} .task-tick input`;

/** What an open task shows, below its row or beside the list. */
export const card = (task: string) => `[data-card="${task}"]`;

/** Unfolds the phase of a task, unless it is. */
export async function reach(page: Page, task: string): Promise<void> {
	const row = `#task-${task}`;
	await page.exists(row);
	const phase = await page.until(
		`the phase of ${task}`,
		(selector) =>
			document.querySelector(selector)?.closest<HTMLElement>('.checklist-phase')?.dataset['phase'],
		row,
	);
	const folded = `.checklist-phase[data-phase="${phase}"][data-folded]`;
	if ((await page.visible('.checklist-phases')) && (await page.count(folded)) > 0)
		await page.click(`${folded} h2 button`);
	await page.sees(row);
}

/** Opens a task; one that is open stays so. */
export async function openTask(page: Page, task: string): Promise<void> {
	await reach(page, task);
	if (!(await page.visible(card(task)))) await page.click(`#task-${task} .task-title`);
	await page.sees(card(task));
}

/** Turns to another filing by its id, and waits until it is the one that the whole tool shows. */
export async function switchFiling(page: Page, id: string): Promise<void> {
	await page.select('.case-switch', id);
	await page.sees(`.case[data-filing="${id}"]`);
}

/** Does something with a task that stands open: `stuck`, `skip`, `note`, `done`. */
export async function act(page: Page, task: string, what: 'stuck' | 'skip' | 'note' | 'done'): Promise<void> {
	await openTask(page, task);
	await page.click(`${card(task)} [data-act="${what}"]`);
}

/** Writes a note on a task. */
export async function writeNote(page: Page, task: string, text: string): Promise<void> {
	await openTask(page, task);
	if (!(await page.visible(`${card(task)} textarea`))) await page.click(`${card(task)} [data-act="note"]`);
	await page.type(`${card(task)} textarea`, text);
}

export async function tick(page: Page, task: string): Promise<void> {
	await reach(page, task);
	const before = await page.checked(box(task));
	await page.click(`#task-${task} .task-tick`);
	await page.until(
		`the tick of ${task}`,
		(selector, wanted) => document.querySelector<HTMLInputElement>(selector)?.checked === wanted,
		box(task),
		!before,
	);
}

/** The tasks of the list, in order, in folded phases too. */
export async function shownTasks(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.checklist-phases .task')]
			.filter((task) => !task.hidden && task.closest('.checklist-phases')!.checkVisibility())
			.map((task) => task.id.replace('task-', '')),
	);
}

/** Opens the dialog with the second homes. */
export async function openKeep(page: Page): Promise<void> {
	await page.click('.checklist-tools [data-act="keep"]');
	await page.sees('.keep');
}

/** Unfolds what is rarely done with a list, and does it. */
export async function doMore(page: Page, what: 'add' | 'rename' | 'delete' | 'reset'): Promise<void> {
	if (!(await page.visible('.checklist-more'))) await page.click('.checklist-tools [data-act="more"]');
	await page.click(`.checklist-more [data-act="${what}"]`);
}
