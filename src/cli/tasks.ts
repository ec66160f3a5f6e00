import type { Content, Entry } from '../content-model/collections.ts';
import { compileProvince, citeSource, listNationalTasks } from '../compile/checklist.ts';
import type { ProvincialTask } from '../domain/checklist/provincial-task.ts';
import { makeChecklist } from '../domain/checklist/list.ts';
import type { Task } from '../domain/checklist/task.ts';
import { toPlainText } from '../domain/plain-text.ts';
import { createTextCompleter } from '../domain/whole-text.ts';
import { isChoice, profileKeys, type Profile, type ProfileKey, type ProvinceId } from '../domain/profile.ts';
import { t } from '../i18n/all.ts';
import { InputError, answerOrError, readObject } from './input.ts';

/** What `tasks` answers from. */
export interface TasksData {
	readonly content: Content;
	readonly national: readonly Task[];
}

/** What `tasks` answers from. */
export function readTasksData(content: Content): TasksData {
	return { content, national: listNationalTasks(content) };
}

/** Answers one line of `tasks`: the list of a profile, and what hangs on questions that it has not answered. */
export function answerTasks(line: string, data: TasksData): unknown {
	return answerOrError(() => {
		const profile = readProfile(line);
		const provincial = profile.province ? compileProvince(profile.province, data.content) : [];
		const list = makeChecklist([...data.national, ...provincial.map(({ task }) => task)], profile);
		return {
			tasks: list.tasks.map((task) => describeTask(task, provincial, data)),
			undecided: list.undecided.map(({ task, questions }) => ({
				id: task.id,
				phase: task.phase,
				title: task.title,
				questions,
			})),
		};
	});
}

function describeTask(task: Task, provincial: readonly ProvincialTask[], data: TasksData) {
	const { id, phase, title, kind, who, needs, stage, province } = task;
	return {
		id,
		phase,
		title,
		kind,
		who,
		...(needs && { needs }),
		...(stage && { stage }),
		...(province
			? describeProvincial(
					province,
					provincial.find((one) => one.task.id === id)!,
				)
			: describeNational(data.content.tasks.get(id)!, data)),
	};
}

const texts = ['what', 'why', 'duration', 'format', 'seal', 'goodEnough', 'template', 'mistakes'] as const;

function describeNational(entry: Entry<'tasks'>, { content }: TasksData) {
	const whole = createTextCompleter(content, t);
	const said = texts.flatMap((field) => {
		const text = entry[field];
		return text === undefined ? [] : [[field, toPlainText(whole(text), content.facts, t)]];
	});
	const sources = entry.facts.flatMap((fact) =>
		content.facts.get(fact)!.saidBy.map(({ source, where }) => citeSource(source, where, content)),
	);
	const seen = new Set<string>();
	return {
		...Object.fromEntries(said),
		facts: entry.facts,
		sources: sources.filter(({ id }) => !seen.has(id) && seen.add(id)),
	};
}

function describeProvincial(province: ProvinceId, claim: ProvincialTask) {
	const { statement, confidence, checked, sources, disputes, unknown } = claim;
	return { province, what: statement, confidence, checked, sources, disputes, ...(unknown && { unknown }) };
}

/** The profile of a line. Throws an `InputError` on a key or an answer that is not known, and where the basic ones are missing. */
function readProfile(line: string): Profile {
	const object = readObject(line, profileKeys);
	const entries = Object.entries(object).map(([key, value]) => [key, readAnswer(key as ProfileKey, value)]);
	const profile = Object.fromEntries(entries) as Profile;
	const required = [
		'order',
		'subject',
		...(profile.order === 'cancel' ? ['cancelKind'] : []),
	] as ProfileKey[];
	const missing = required.find((key) => profile[key] === undefined);
	if (missing) throw new InputError(t('cli.error.missing', { key: missing }));
	return profile;
}

function readAnswer(key: ProfileKey, value: unknown): unknown {
	const isKnown =
		key === 'preapproval'
			? Array.isArray(value) && value.every((one) => isChoice(key, one))
			: isChoice(key, value);
	if (!isKnown) throw new InputError(t('cli.error.choice', { key, value: JSON.stringify(value) }));
	return value;
}
