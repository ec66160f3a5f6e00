import type { Content, Entry } from '../content-model/collections.ts';
import { phaseIds } from '../content-model/vocabulary.ts';
import { toPlainText } from '../domain/plain-text.ts';
import { helpParts, type Cause, type TaskHelp } from '../domain/checklist/task-help.ts';
import type { Phase } from '../domain/checklist/task.ts';
import { createTextCompleter } from '../domain/whole-text.ts';
import { translate } from '../i18n/translate.ts';
import type { Translations } from '../i18n/all.ts';
import { citeSource } from './checklist.ts';

type ByPhase<T> = Record<Phase, Record<string, T>>;

/** How each national task is done, by its phase and id. */
export function compileTaskHelp(content: Content, translations: Translations): ByPhase<TaskHelp> {
	const say = createPlainTexts(content, translations);
	return compileByPhase(content, (task): TaskHelp => {
		const { what, irreversible, page, facts } = task;
		const sources = facts.flatMap((id) => content.facts.get(id)?.saidBy ?? []).map(({ source }) => source);
		return {
			...Object.fromEntries(
				helpParts.flatMap((part) => {
					const text = task[part];
					return text === undefined ? [] : [[part, say(text)]];
				}),
			),
			what: say(what),
			...(irreversible && {
				noWayBack: { notFor: say(irreversible.notFor), tryFirst: say(irreversible.tryFirst) },
			}),
			...(page !== undefined && { page }),
			sources: [...new Set(sources)].map((id) => ({
				...citeSource(id, undefined, content),
				page: findSourcePage(id, content),
			})),
		};
	});
}

/** So many likely causes are named. */
const mostCauses = 4;

/** What often goes wrong at each national task: the messages that rest on the same claims, those with the rarest ones first. */
export function compileCauses(content: Content, translations: Translations): ByPhase<readonly Cause[]> {
	const say = createPlainTexts(content, translations);
	const messages = [...content.rejections].filter(([, { from }]) => from !== 'fraud');
	const uses = new Map<string, number>();
	for (const [, { facts }] of messages) for (const id of facts) uses.set(id, (uses.get(id) ?? 0) + 1);
	return compileByPhase(content, (task) =>
		messages
			.map(([id, message]) => ({ id, message, weight: computeKinship(task, message, uses) }))
			.filter(({ weight }) => weight > 0)
			.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
			.slice(0, mostCauses)
			.map(({ id, message }) => ({ id, title: message.title, first: say(message.fix[0]!) })),
	);
}

/** How much a message has to do with a task: by the claims that both cite, each the more the fewer messages cite it. */
function computeKinship(
	task: Entry<'tasks'>,
	message: Entry<'rejections'>,
	uses: ReadonlyMap<string, number>,
): number {
	const shared = message.facts.filter((id) => task.facts.includes(id));
	const weight = shared.reduce((sum, id) => sum + 1 / uses.get(id)!, 0);
	return weight > 0 && message.phase === task.phase ? weight + 0.25 : weight;
}

/** Where a source stands in the lists of sources: providers' documents have a page of their own. */
function findSourcePage(id: string, { sources }: Content): string {
	return `/sources/${sources.get(id)?.kind === 'provider' ? 'providers/' : ''}#${id}`;
}

function createPlainTexts(content: Content, translations: Translations): (markdown: string) => string {
	const t = translate(translations);
	const whole = createTextCompleter(content, t);
	return (markdown) => toPlainText(whole(markdown), content.facts, t);
}

function compileByPhase<T>(content: Content, compile: (task: Entry<'tasks'>) => T): ByPhase<T> {
	return Object.fromEntries(
		phaseIds.map((phase) => [
			phase,
			Object.fromEntries(
				[...content.tasks]
					.filter(([, task]) => task.phase === phase)
					.map(([id, task]) => [id, compile(task)]),
			),
		]),
	) as ByPhase<T>;
}
