import type { Words } from '../content-model/vocabulary.ts';

export type { Words };

/** Puts values into a word's `{places}`; a place without a value stays as it is. */
export function fill(word: string, values: Readonly<Record<string, string | number>>): string {
	return word.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Says an interface word, with values in its `{places}`. A missing word says its key, which a test looks for. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Says words out of those that are given. */
export function sayFrom(words: Words): Say {
	return (key, values = {}) => fill(words[key] ?? key, values);
}
