import { t } from '../i18n/all.ts';

/** A line that cannot be answered; its message is the `error` in its place. */
export class InputError extends Error {
	override name = 'InputError';
}

/** The JSON object of a line, its keys among `known`. Throws an `InputError`. */
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

/** The string under `key`; `undefined` where there is none. Throws an `InputError` on anything else. */
export function readString(object: Record<string, unknown>, key: string): string | undefined {
	const value = object[key];
	if (value === undefined || typeof value === 'string') return value;
	throw new InputError(t('cli.error.string', { key }));
}

/** The answer, or the error in its place. */
export function answerOrError<T>(answer: () => T): T | { error: string } {
	try {
		return answer();
	} catch (error) {
		if (error instanceof InputError) return { error: error.message };
		throw error;
	}
}
