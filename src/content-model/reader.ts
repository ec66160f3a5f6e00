import type { Content } from './collections.ts';
import { readContent } from './read.ts';
import type { Words } from './vocabulary.ts';
import { readWords } from './words.ts';

/** Gives the whole content and the interface words. */
export type ContentReader = () => Promise<{ readonly content: Content; readonly words: Words }>;

/**
 * Reads once, when it is first asked, whoever asks: all that a build makes is made from the same content. A dev
 * server that is restarted by a change has a new reader.
 */
export function contentReader(): ContentReader {
	let read: ReturnType<ContentReader> | undefined;
	return () =>
		(read ??= Promise.all([readContent(), readWords()]).then(([content, words]) => ({ content, words })));
}
