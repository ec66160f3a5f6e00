import type { Piece } from '../marked-pieces.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { isTelling, isWeak } from './question-words.ts';

/** What the full-text search uses of Pagefind's script. */
export interface Pagefind {
	/** Finds the sections that have every word, best first. */
	search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A section that Pagefind found; what it says is loaded when it is asked for. */
export interface PagefindResult {
	data(): Promise<PagefindData>;
}

/** What Pagefind says of a section. */
interface PagefindData {
	/** The section's path as it was indexed, with its fragment. */
	readonly raw_url: string;
	/** A part of its text as HTML, in which the only elements are `<mark>`. */
	readonly excerpt: string;
}

/**
 * Writes a text with spaces between its words, which is how Pagefind's index holds it: Pagefind cuts Chinese in other places than
 * a browser does, and would not find half of what is asked. What asks it has to be written by the same function.
 *
 * @param segmentFinely cuts normalised Chinese into words of two characters at most
 */
export function separateWords(
	text: string,
	{ normalise, segmentFinely }: Pick<PreparedIndex, 'normalise' | 'segmentFinely'>,
): string {
	const pieces = text.match(/\p{Script=Han}+|[\w.:/@-]+|\S/gu) ?? [];
	return pieces
		.flatMap((piece) => {
			const words = segmentFinely(normalise(piece));
			if (words.join('').length !== piece.length) return [piece];
			let end = 0;
			return words.map((word) => piece.slice(end, (end += word.length)));
		})
		.join(' ');
}

/** Picks the words of a query that a section must have to be listed: what only asks is left out, and what says little too, where there is more. */
export function pickWordsToFind(words: readonly string[]): readonly string[] {
	const telling = words.filter(isTelling);
	const strong = telling.filter((word) => !isWeak(word));
	return [strong, telling, words].find((some) => some.length > 0) ?? [];
}

const punctuation = '\\u3000-\\u303f\\uff00-\\uffef“”‘’…—';
const chinese = `[\\p{Script=Han}${punctuation}]`;
const edge = '(?:</?mark>)?';
/** A space that stands between Chinese characters, or beside Chinese punctuation; the edge of a mark may stand there too. */
const joint = new RegExp(
	`(?<=${chinese}${edge}) (?=${edge}${chinese})|(?<=[${punctuation}]${edge}) | (?=${edge}[${punctuation}])`,
	'gu',
);

/** Reads an excerpt of Pagefind's, whose words stand apart, as pieces without the spaces between Chinese. */
export function readExcerpt(excerpt: string): Piece[] {
	return excerpt
		.replace(joint, '')
		.split(/<\/?mark>/)
		.map((text, at) => ({
			text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
			...(at % 2 === 1 && { mark: true as const }),
		}))
		.filter(({ text }) => text !== '');
}
