import type { Condition } from '../content-model/schemas/common.ts';
import { profileKeys, type Profile, type ProfileKey } from './profile.ts';

/** `undefined` is "cannot be told yet": the profile has not answered a question that decides. */
export type Truth = boolean | undefined;

/** Does `condition` hold for `profile`? Kleene's three-valued logic over what has been said. */
export function holds(condition: Condition, profile: Profile): Truth {
	const { any, not, ...answers } = condition;
	const parts = Object.entries(answers).map(([key, wanted]) => matches(wanted, profile[key as ProfileKey]));
	if (any) parts.push(some(any.map((part) => holds(part, profile))));
	if (not) parts.push(negate(holds(not, profile)));
	return every(parts);
}

/** Every question that the condition asks, in the order in which profiles ask them. */
export function listQuestions(condition: Condition): ProfileKey[] {
	const nested = [...(condition.any ?? []), ...(condition.not ? [condition.not] : [])].flatMap(listQuestions);
	return profileKeys.filter((key) => condition[key] !== undefined || nested.includes(key));
}

function matches(wanted: string | readonly string[], said: string | readonly string[] | undefined): Truth {
	if (said === undefined) return undefined;
	return asList(said).some((value) => asList(wanted).includes(value));
}

function asList<T extends string>(value: T | readonly T[]): readonly T[] {
	return typeof value === 'string' ? [value] : value;
}

function every(parts: readonly Truth[]): Truth {
	if (parts.includes(false)) return false;
	return parts.includes(undefined) ? undefined : true;
}

function some(parts: readonly Truth[]): Truth {
	if (parts.includes(true)) return true;
	return parts.includes(undefined) ? undefined : false;
}

function negate(truth: Truth): Truth {
	return truth === undefined ? undefined : !truth;
}
