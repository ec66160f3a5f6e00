import type { TaskState } from '../../content-model/vocabulary.ts';

/** A task as it is written down for someone else. */
export interface WrittenTask {
	readonly title: string;
	readonly state?: TaskState | undefined;
	/** Further lines below the title: format, seal, own note. */
	readonly lines?: readonly string[];
}

/** Tasks under one heading, in plain text. */
export interface WrittenGroup {
	readonly heading: string;
	readonly tasks: readonly WrittenTask[];
}

/** Words that stand behind a title. */
export interface StateWords {
	readonly skipped: string;
	readonly stuck: string;
}

const marks: Record<TaskState, string> = { open: '☐', done: '☑', skipped: '☐', stuck: '☐' };

/** Plain text for a chat: headings in 【】, a box before each task. */
export function writeAsText(title: string, groups: readonly WrittenGroup[], stateNames: StateWords): string {
	return writeGroups(title, groups, {
		heading: (text) => `【${text}】`,
		task: (task) => `${marks[task.state ?? 'open']} ${task.title}${sayRemark(task, stateNames)}`,
		line: (text) => `  ${text}`,
	});
}

/** Markdown with task boxes. What a person wrote is escaped. */
export function writeAsMarkdown(
	title: string,
	groups: readonly WrittenGroup[],
	stateNames: StateWords,
): string {
	return writeGroups(`# ${escape(title)}`, groups, {
		heading: (text) => `## ${escape(text)}\n`,
		task: (task) =>
			`- [${task.state === 'done' ? 'x' : ' '}] ${escape(task.title)}${sayRemark(task, stateNames)}`,
		line: (text) => `  - ${escape(text)}`,
	});
}

interface Form {
	readonly heading: (text: string) => string;
	readonly task: (task: WrittenTask) => string;
	readonly line: (text: string) => string;
}

function writeGroups(title: string, groups: readonly WrittenGroup[], form: Form): string {
	const parts = groups.map(({ heading, tasks }) =>
		[
			form.heading(heading),
			...tasks.flatMap((task) => [
				form.task(task),
				...(task.lines ?? []).map((line) => form.line(joinLines(line))),
			]),
		].join('\n'),
	);
	return `${[title, ...parts].join('\n\n')}\n`;
}

function sayRemark({ state }: WrittenTask, stateNames: StateWords): string {
	return state === 'skipped' || state === 'stuck' ? `（${stateNames[state]}）` : '';
}

function joinLines(text: string): string {
	return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}

function escape(text: string): string {
	return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, (mark) => `\\${mark}`);
}
