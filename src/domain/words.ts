export type { Words } from '../content/vocabulary.ts';

/** Puts values into a word's `{places}`; a place without a value stays as it is. */
export function fill(word: string, values: Readonly<Record<string, string | number>>): string {
	return word.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
