import { isChoice, type ProfileKey, type ProfileValue } from '../domain/profile.ts';
import { t } from '../i18n/all.ts';

/** A line that cannot be answered; its message is the `error` in its place. */
export class InputError extends Error {
	override name = 'InputError';
}

/**
 * Reads the JSON object of a line, whose keys are all among `known`.
 *
 * @throws an `InputError` where it is no object, or has another key
 */
export function readObject(line: string, known: readonly string[]): Record<string, unknown> {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new InputError(t('cli.error.json'));
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new InputError(t('cli.error.json'));
	}
	const unknown = Object.keys(value).find((key) => !known.includes(key));
	if (unknown !== undefined) throw new InputError(t('cli.error.key', { key: unknown }));
	return value as Record<string, unknown>;
}

/**
 * Reads the string under a key; `undefined` where there is none.
 *
 * @throws an `InputError` where it is anything else than a string
 */
export function readString(object: Record<string, unknown>, key: string): string | undefined {
	const value = object[key];
	if (value === undefined || typeof value === 'string') return value;
	throw new InputError(t('cli.error.string', { key }));
}

/**
 * Reads the string under a key that every line needs.
 *
 * @throws an `InputError` where there is none
 */
export function requireString(object: Record<string, unknown>, key: string): string {
	const value = readString(object, key);
	if (value === undefined) throw new InputError(t('cli.error.missing', { key }));
	return value;
}

/**
 * Reads an answer to a question of the profile; `undefined` where there is none.
 *
 * @throws an `InputError` where it is no answer to that question
 */
export function readChoice<K extends ProfileKey>(
	object: Record<string, unknown>,
	key: K,
): ProfileValue<K> | undefined {
	const value = readString(object, key);
	if (value === undefined || isChoice(key, value)) return value;
	throw new InputError(t('cli.error.choice', { key, value }));
}

/** Gives an answer, or the message of the `InputError` that it throws in its place. */
export function answerOrError<T>(answer: () => T): T | { error: string } {
	try {
		return answer();
	} catch (error) {
		if (error instanceof InputError) return { error: error.message };
		throw error;
	}
}
