import type { Condition } from '../../content-model/schemas/common.ts';
import { holds, listQuestions } from '../condition.ts';
import { profileKeys, type Profile, type ProfileKey } from '../profile.ts';
import type { Task } from './task.ts';

/**
 * The questions that decide next: of several that must all be answered in a certain way only the first,
 * since its answer may make the rest needless.
 */
export function findNextQuestions(condition: Condition, profile: Profile): ProfileKey[] {
	if (holds(condition, profile) !== undefined) return [];
	const direct = profileKeys.find((key) => condition[key] !== undefined && profile[key] === undefined);
	if (direct) return [direct];
	if (condition.any && holds({ any: condition.any }, profile) === undefined) {
		const asked = condition.any.flatMap((part) => findNextQuestions(part, profile));
		return profileKeys.filter((key) => asked.includes(key));
	}
	return condition.not ? findNextQuestions(condition.not, profile) : [];
}

/** What comes before all else; until it is said, nothing further is asked. */
const basic = ['order', 'cancelKind', 'subject'] as const satisfies readonly ProfileKey[];

/**
 * The questions to show for a profile, in their order: those whose answer still decides about a task, and
 * those already answered that decide, so that an answer can be changed. `province` decides about tasks that
 * are loaded only when it is said, and is asked of everyone who does not cancel.
 */
export function findRelevantQuestions(tasks: readonly Task[], profile: Profile): ProfileKey[] {
	const isComplete = basic.every(
		(key) => profile[key] !== undefined || (key === 'cancelKind' && profile.order !== 'cancel'),
	);
	return profileKeys.filter((key) => {
		if (key === 'order' || key === 'subject') return true;
		if (key === 'cancelKind') return profile.order === 'cancel';
		if (!isComplete) return false;
		if (key === 'province') return profile.order !== 'cancel';
		const others = without(profile, key);
		return tasks.some((task) => findNextQuestions(task.when, others).includes(key));
	});
}

/** The answers that put a task on the list, in the order of the questions. The order and what merely does not exclude are no reasons. */
export function findReasons(condition: Condition, profile: Profile): ProfileKey[] {
	return profileKeys.filter(
		(key) =>
			key !== 'order' &&
			profile[key] !== undefined &&
			(condition[key] !== undefined || condition.any?.some((part) => listQuestions(part).includes(key))),
	);
}

function without(profile: Profile, key: ProfileKey): Profile {
	return Object.fromEntries(Object.entries(profile).filter(([name]) => name !== key));
}
