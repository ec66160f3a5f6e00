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

/** Answers a question whose answers are in sight. */
export async function choose(page: Page, answer: string): Promise<void> {
	await page.click(`.ui-choice:text("${answer}")`);
}

export async function chooseCase(page: Page, order: string, subject: string): Promise<void> {
	await choose(page, order);
	await choose(page, subject);
	await page.sees('#checklist-today');
}

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
