import type { Span } from '../marked-pieces.ts';
import { createNormaliser } from '../normalise.ts';
import { concepts } from './concepts.ts';

/** A piece of a text that is compared: two neighbouring Chinese characters, or a Latin word. */
export interface Token {
	readonly text: string;
	/** Where it stands in the text as given: UTF-16 offsets. */
	readonly start: number;
	readonly end: number;
}

interface Letter {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const han = /^\p{Script=Han}$/u;
const latin = /^[a-z]$/;
const skipped = /^[ *·•_-]$/u;

/**
 * Reads the tokens of a text. Full-width letters, capitals and line breaks make no difference; numbers and punctuation
 * part what stands on either side of them, as do the `…` of a template.
 */
export function readTokens(text: string): Token[] {
	const tokens: Token[] = [];
	let run: Letter[] = [];
	const close = () => {
		if (run[0] && latin.test(run[0].text)) tokens.push(...makeWord(run));
		else
			for (let index = 1; index < run.length; index++) tokens.push(joinLetters(run[index - 1]!, run[index]!));
		run = [];
	};
	for (const letter of replaceConcepts(readLetters(text))) {
		const before = run[0];
		if (before && latin.test(before.text) !== latin.test(letter.text)) close();
		if (han.test(letter.text) || latin.test(letter.text)) run.push(letter);
		// A line that was broken, a word that was spaced: Chinese goes on, Latin does not.
		else if (!skipped.test(letter.text) || (before && latin.test(before.text))) close();
	}
	close();
	return tokens;
}

const normalise = createNormaliser();

/** Each character in its simplest form, with where it stands in the text as given. */
function readLetters(text: string): Letter[] {
	const { text: plain, starts, ends } = normalise(text);
	let at = 0;
	return Array.from(plain, (letter) => {
		const [start, end] = [starts[at]!, ends[at]!];
		at += letter.length;
		return { text: letter, start, end };
	});
}

/** Each other word of a concept by its first letter, the longest first, with the word that stands for it. */
const conceptsByLetter = new Map<
	string,
	{ readonly word: readonly string[]; readonly standsFor: readonly string[] }[]
>();
for (const [standsFor = '', ...others] of concepts) {
	for (const word of [standsFor, ...others]) {
		const letter = word[0]!;
		conceptsByLetter.set(letter, [
			...(conceptsByLetter.get(letter) ?? []),
			{ word: [...word], standsFor: [...standsFor] },
		]);
	}
}
for (const words of conceptsByLetter.values())
	words.sort((one, other) => other.word.length - one.word.length);

/** The letters with each word of a concept replaced by the one that stands for all of its row; the places are kept. */
function replaceConcepts(letters: readonly Letter[]): Letter[] {
	const replaced: Letter[] = [];
	for (let index = 0; index < letters.length; index++) {
		const letter = letters[index]!;
		const found = conceptsByLetter
			.get(letter.text)
			?.find(({ word }) => word.every((one, offset) => letters[index + offset]?.text === one));
		if (!found) {
			replaced.push(letter);
			continue;
		}
		const { start } = letter;
		const { end } = letters[index + found.word.length - 1]!;
		replaced.push(...found.standsFor.map((text) => ({ text, start, end })));
		index += found.word.length - 1;
	}
	return replaced;
}

function makeWord(run: readonly Letter[]): Token[] {
	if (run.length < 2) return [];
	return [
		{
			text: run.map((letter) => letter.text).join(''),
			start: run[0]!.start,
			end: run.at(-1)!.end,
		},
	];
}

function joinLetters(one: Letter, other: Letter): Token {
	return { text: one.text + other.text, start: one.start, end: other.end };
}

/** Collects the texts of tokens, each once. */
export function collectTexts(tokens: readonly Token[]): Set<string> {
	return new Set(tokens.map(({ text }) => text));
}

/**
 * Finds where the fitting tokens stand, those that touch as one.
 *
 * @param least how many must touch; a single pair of characters is often chance
 */
export function findSpans(tokens: readonly Token[], fitting: ReadonlySet<string>, least = 2): Span[] {
	const spans: { start: number; end: number; count: number }[] = [];
	for (const { text, start, end } of tokens) {
		if (!fitting.has(text)) continue;
		const last = spans.at(-1);
		if (last && start < last.end) {
			last.end = end;
			last.count++;
		} else spans.push({ start, end, count: /^[a-z]/.test(text) ? least : 1 });
	}
	return spans.filter(({ count }) => count >= least).map(({ start, end }) => ({ start, end }));
}

/** Writes a text in the form in which words are looked for in it. */
export function simplifyText(text: string): string {
	return normalise(text).text;
}
