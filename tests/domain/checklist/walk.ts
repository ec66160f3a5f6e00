import type { Condition } from '../../../src/content-model/schemas/common.ts';
import { holds, listQuestions } from '../../../src/domain/condition.ts';
import { profileChoices } from '../../../src/content-model/vocabulary.ts';
import { profileKeys, type Profile, type ProfileKey } from '../../../src/domain/profile.ts';
import type { Task } from '../../../src/domain/checklist/task.ts';

type Answer = Profile[ProfileKey];

/**
 * Answers to a question that `tasks` can tell apart, one of each kind, and "not said". Of a question with
 * several answers: none, each alone, and all, since a condition only asks whether one of some is among them.
 */
export function kinds(key: ProfileKey, tasks: readonly Task[]): Answer[] {
	const choices = profileChoices[key];
	if (key === 'preapproval') return [undefined, [], ...choices.map((one) => [one]), choices] as Answer[];
	const wanted = tasks.flatMap(({ when }) => mentions(when, key));
	const bySignature = new Map(
		choices.map((choice) => [wanted.map((list) => list.includes(choice)).join(), choice]),
	);
	return [undefined, ...bySignature.values()] as Answer[];
}

function mentions(condition: Condition, key: ProfileKey): (readonly string[])[] {
	const direct = condition[key];
	const nested = [...(condition.any ?? []), ...(condition.not ? [condition.not] : [])];
	return [
		...(direct === undefined ? [] : [typeof direct === 'string' ? [direct] : direct]),
		...nested.flatMap((part) => mentions(part, key)),
	];
}

/** All combinations of answers to `keys`. */
export function* product(
	keys: readonly ProfileKey[],
	tasks: readonly Task[],
	base: Profile = {},
): Generator<Profile> {
	const [key, ...rest] = keys;
	if (key === undefined) return yield base;
	for (const answer of kinds(key, tasks)) {
		yield* product(rest, tasks, answer === undefined ? base : { ...base, [key]: answer });
	}
}

/**
 * Groups of questions that are independent of each other once `base` is said: no condition that is still
 * open asks questions of two groups. Each group with the tasks that hang on it.
 */
export function groups(tasks: readonly Task[], base: Profile): { keys: ProfileKey[]; tasks: Task[] }[] {
	const found: { keys: Set<ProfileKey>; tasks: Task[] }[] = [];
	for (const task of tasks) {
		if (holds(task.when, base) !== undefined) continue;
		const keys = new Set(listQuestions(task.when).filter((key) => base[key] === undefined));
		const joined = found.filter((group) => [...keys].some((key) => group.keys.has(key)));
		for (const group of joined) {
			for (const key of group.keys) keys.add(key);
			found.splice(found.indexOf(group), 1);
		}
		found.push({ keys, tasks: [...joined.flatMap((group) => group.tasks), task] });
	}
	return found.map((group) => ({
		keys: profileKeys.filter((key) => group.keys.has(key)),
		tasks: group.tasks,
	}));
}

/** Every profile that has said the basic things, one of each kind that `tasks` can tell apart. */
export function basics(tasks: readonly Task[]): Profile[] {
	return [...product(['order', 'cancelKind', 'subject'], tasks)].filter(
		({ order, cancelKind, subject }) =>
			order !== undefined && subject !== undefined && (order === 'cancel') === (cancelKind !== undefined),
	);
}
