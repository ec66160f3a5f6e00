/** Shows what of the list at hand the page is about, and marks it as done. The stores are loaded when that is pressed. */
import type { Condition } from '../../content-model/schemas/common.ts';
import { holds } from '../../domain/condition.ts';
import { peekFiling, profileFrom } from '../../stores/profile.ts';
import { watchCase } from '../../stores/summary.ts';

const section = document.querySelector<HTMLElement>('.page-done')!;
const rows = [...section.querySelectorAll<HTMLElement>('[data-task]')];
const buttonOf = (row: HTMLElement) => row.querySelector('button')!;

function show(): void {
	const { entries } = peekFiling();
	const profile = profileFrom(entries);
	const hasList = profile.order !== undefined && profile.subject !== undefined;
	for (const row of rows) {
		row.hidden = !hasList || holds(JSON.parse(row.dataset['when']!) as Condition, profile) !== true;
		const task = entries[`task.${row.dataset['task']}`]?.value as { state?: string } | null | undefined;
		buttonOf(row).setAttribute('aria-pressed', String(task?.state === 'done'));
	}
	section.hidden = rows.every(({ hidden }) => hidden);
}

for (const row of rows) {
	buttonOf(row).addEventListener('click', () => {
		const isDone = buttonOf(row).getAttribute('aria-pressed') !== 'true';
		void import('./mark-task.ts').then(async ({ markTask }) => {
			await markTask(row.dataset['task']!, isDone);
			// The change is stored a moment later.
			buttonOf(row).setAttribute('aria-pressed', String(isDone));
		});
	});
}

show();
watchCase(show);
