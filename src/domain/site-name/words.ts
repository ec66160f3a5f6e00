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

/** Packs many words of two characters and few longer ones: each first character with all that follow it, then the longer words as `packWords` does. */
export function packByFirst(words: Iterable<string>): string {
	const followers = new Map<string, string>();
	const longer: string[] = [];
	for (const word of [...new Set(words)].sort()) {
		if (word.length === 2) followers.set(word[0]!, (followers.get(word[0]!) ?? '') + word[1]!);
		else longer.push(word);
	}
	return `${[...followers].map(([first, all]) => first + all).join(' ')}|${packWords(longer)}`;
}

/** The words of `packByFirst`. */
export function unpackByFirst(packed: string): string[] {
	const [pairs = '', longer] = packed.split('|');
	const short = pairs.split(' ').flatMap((run) => [...run.slice(1)].map((second) => run[0]! + second));
	return [...short, ...unpackWords(longer)];
}
