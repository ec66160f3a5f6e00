import { createNormaliser, readPairs } from '../normalise.ts';

/** Makes the reading of a text that the index is written in: simplified, each stretch of space one space, none at the ends. */
export function createSearchNormaliser(pairs: string): (text: string) => string {
	const normalise = createNormaliser(readPairs(pairs));
	return (text) =>
		normalise(text)
			.text.replace(/[\p{C} ]+/gu, ' ')
			.trim();
}

/** The pieces of a normalised text between punctuation: runs of Chinese, of letters, or of digits with their points. */
export function splitRuns(normalised: string): string[] {
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

/** Whether a run is in Latin letters. */
export function isLatin(run: string): boolean {
	return /^[a-z]/.test(run);
}
