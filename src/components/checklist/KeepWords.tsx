import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import words from 'virtual:beian/checklist-keep';
import { WordsContext } from '../ui/words.tsx';

/** Adds the words of the parts that are loaded on demand. */
export function KeepWords({ children }: { children: ComponentChildren }) {
	const others = useContext(WordsContext);
	return <WordsContext.Provider value={{ ...others, ...words }}>{children}</WordsContext.Provider>;
}
