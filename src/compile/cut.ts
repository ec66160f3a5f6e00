const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a run of Chinese characters into its words, as the index has them. */
export function cutIntoWords(run: string): string[] {
	return Array.from(segmenter.segment(run), ({ segment }) => segment);
}
