/** How telling a word is that `having` of `all` documents have: high for one that few have. */
export function computeRarity(all: number, having: number): number {
	return Math.log(1 + all / Math.max(1, having));
}

/** How telling each word is among some documents; one that none has is as rare as can be. */
export function createRarity<T>(documents: readonly ReadonlySet<T>[]): (word: T) => number {
	const counts = new Map<T, number>();
	for (const words of documents) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return (word) => computeRarity(documents.length, counts.get(word) ?? 0);
}
