/**
 * Words in the smallest form: sorted, those of one length one after another without anything between, each
 * length's run led by the length in base 36, runs parted by a space: `2北京天津 3黑龙江`.
 */

/** Packs words; their order is not kept, each is kept once. */
export function packWords(words: Iterable<string>): string {
	const runs = new Map<number, string>();
	for (const word of [...new Set(words)].sort()) runs.set(word.length, (runs.get(word.length) ?? '') + word);
	return [...runs].map(([length, run]) => length.toString(36) + run).join(' ');
}

/** The words of a packed list. */
export function unpackWords(packed: string | undefined): string[] {
	if (!packed) return [];
	return packed.split(' ').flatMap((run) => {
		const length = parseInt(run[0]!, 36);
		const words: string[] = [];
		for (let at = 1; at < run.length; at += length) words.push(run.slice(at, at + length));
		return words;
	});
}
