import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sayFrom, type Say, type Words } from '../../domain/words.ts';

/** The interface words of the island; each tool provides those that it was compiled with. */
export const WordsContext = createContext<Words>({});

/** Says the words of the island that a part stands in. */
export function useWords(): Say {
	return sayFrom(useContext(WordsContext));
}
