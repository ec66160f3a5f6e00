import type { NamedSource } from './provincial-task.ts';

/** Something that cannot be undone: for whom it is not, and what to try before. */
interface NoWayBack {
	readonly notFor: string;
	readonly tryFirst: string;
}

/** The texts of a task's help, in the order in which they are read. */
export const helpParts = [
	'what',
	'goodEnough',
	'mistakes',
	'format',
	'seal',
	'template',
	'duration',
	'why',
] as const;

type HelpPart = (typeof helpParts)[number];

/** How a task is done, in plain text; what is not known of it is missing. */
export interface TaskHelp extends Readonly<Partial<Record<HelpPart, string>>> {
	readonly what: string;
	readonly noWayBack?: NoWayBack;
	/** The page that leads on, from the site's root. */
	readonly page?: string;
	readonly sources: readonly HelpSource[];
}

/** A source with its place in the lists of sources, from the site's root. */
export interface HelpSource extends NamedSource {
	readonly page?: string;
}

/** A message that people get who are stuck at a task. */
export interface Cause {
	/** Its id among the messages: its page is `/rejections/<id>/`. */
	readonly id: string;
	readonly title: string;
	/** What to do first. */
	readonly first: string;
}

/** What to do in one line, for paper: the first sentence, without its last stop. */
export function shortenToLine(text: string): string {
	const [first = text] = text.split(/(?<=。)/);
	return first.replace(/。$/, '');
}
