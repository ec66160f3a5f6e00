/** Pairs of a traditional character and its simplified form, side by side in one string. */
export type CharacterPairs = string;

/** Makes the reading of a text that the index is written in: NFKC, lower case, simplified, one space at most. */
export function normaliser(pairs: CharacterPairs): (text: string) => string {
	const simplified = new Map<string, string>();
	const characters = [...pairs];
	for (let at = 0; at + 1 < characters.length; at += 2) simplified.set(characters[at]!, characters[at + 1]!);
	return (text) =>
		[...text.normalize('NFKC').toLowerCase()]
			.map((character) => simplified.get(character) ?? character)
			.join('')
			.replace(/[\p{C}\s]+/gu, ' ')
			.trim();
}

/** The pieces of a normalised text between punctuation: runs of Chinese, of letters, or of digits with their points. */
export function runs(normalised: string): string[] {
	return normalised.match(/\p{Script=Han}+|[a-z]+|\d+(?:\.\d+)*/gu) ?? [];
}

/** Whether a text has anything Chinese. */
export function hasHan(text: string): boolean {
	return /\p{Script=Han}/u.test(text);
}

/** Whether a run is Chinese. */
export function isHan(run: string): boolean {
	return /^\p{Script=Han}/u.test(run);
}
