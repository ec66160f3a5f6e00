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
	await answer(page, 'order', order);
	await answer(page, 'subject', subject);
	if (province !== undefined) await answer(page, 'province', province);
	else if (order !== 'cancel') await leaveProvinceOpen(page);
	await page.sees('#checklist-today');
}

/** Passes over the question of the province, once it is asked. */
export const leaveProvinceOpen = (page: Page) => page.click('.case-asking .case-go .case-quiet');

export const box = (task: string) => `#task-${task} > label input`;

export async function tick(page: Page, task: string): Promise<void> {
	const before = await page.checked(box(task));
	await page.click(`#task-${task} .task-words`);
	await page.until(
		`the tick of ${task}`,
		(selector, wanted) => document.querySelector<HTMLInputElement>(selector)?.checked === wanted,
		box(task),
		!before,
	);
}

/** The tasks on the screen, in order. */
export async function shownTasks(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.checklist-phases .task')]
			.filter((task) => task.checkVisibility())
			.map((task) => task.id.replace('task-', '')),
	);
}

/** Opens the dialog with the second homes. */
export async function openKeep(page: Page): Promise<void> {
	await page.click('.ui-actions .ui-button:text("保存与搬家")');
	await page.sees('.keep');
}
