/** Shows what of the list at hand the page is about, and marks it as done. Loaded where a filing is stored. */
import { holds } from '../../domain/condition.ts';
import own from '#i18n/guide/done.json' with { type: 'json' };
import { translate } from '../../i18n/translate.ts';
import { peekFiling, readProfile } from '../../stores/profile.ts';
import { watchCase } from '../../stores/summary.ts';
import styles from './page-done.css?inline';
import tasks from './page-tasks.data.ts';

// Astro would write a stylesheet that is imported here into every page.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const section = document.querySelector<HTMLElement>('.page-done')!;
const t = translate(own);
const heading = document.createElement('p');
const list = document.createElement('ul');
heading.textContent = t('guide.done.heading');
section.ariaLabel = heading.textContent;
const status = document.createElement('p');
status.setAttribute('role', 'status');
section.append(heading, list, status);
const rows = tasks
	.filter(({ path }) => section.dataset['paths']!.split(' ').includes(path))
	.map((task) => {
		const row = document.createElement('li');
		const title = document.createElement('span');
		const button = document.createElement('button');
		title.textContent = task.title;
		button.type = 'button';
		button.textContent = t('guide.done');
		button.ariaLabel = t('guide.done.mark', { title: task.title });
		button.dataset['task'] = task.id;
		button.addEventListener('click', () => {
			const isDone = button.getAttribute('aria-pressed') !== 'true';
			status.textContent = '';
			void import('./mark-task.ts')
				.then(({ markTask }) => markTask(task.id, isDone))
				.then(
					(isMarked) => button.setAttribute('aria-pressed', String(isMarked)),
					() => tellFailure(),
				);
		});
		row.append(title, button);
		list.append(row);
		return { task, row, button };
	});

let hasFailed = false;

/** Says that nothing was stored. Some browsers remember a part that did not come until the page is loaded anew, so a second failure asks for that. */
function tellFailure(): void {
	status.textContent = t('guide.done.failed');
	if (hasFailed) document.dispatchEvent(new Event('beian:stuck'));
	hasFailed = true;
}

function show(): void {
	const { entries } = peekFiling();
	const profile = readProfile(entries);
	const hasList = profile.order !== undefined && profile.subject !== undefined;
	for (const { task, row, button } of rows) {
		row.hidden = !hasList || holds(task.when, profile) !== true;
		const stored = entries[`task.${task.id}`]?.value as { state?: string } | null | undefined;
		button.setAttribute('aria-pressed', String(stored?.state === 'done'));
	}
	section.hidden = rows.every(({ row }) => row.hidden);
}

show();
watchCase(show);
