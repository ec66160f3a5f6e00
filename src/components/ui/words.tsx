import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fill, type Words } from '../../domain/words.ts';

/** The interface words of the island; each tool provides those that it was compiled with. */
export const WordsContext = createContext<Words>({});

/** Looks up a word and puts values into its `{places}`. A missing word shows its key, which a test looks for. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export const sayFrom =
	(words: Words): Say =>
	(key, values = {}) =>
		fill(words[key] ?? key, values);

export function useWords(): Say {
	return sayFrom(useContext(WordsContext));
}
