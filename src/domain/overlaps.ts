import type { Content } from '../content-model/collections.ts';
import type { PageFile } from '../content-model/pages.ts';

/** Two texts about the same matter, how alike they are (0 to 1), and where they stand. */
export interface Overlap {
	readonly first: Passage;
	readonly second: Passage;
	readonly alikeness: number;
}

/** A text with the file that a maintainer opens. */
export interface Passage {
	readonly file: string;
	readonly text: string;
	/** Texts of one kin are not compared with each other: the sections of one page. */
	readonly kin?: string;
}

/**
 * Pairs of texts that are more alike than `least`, the most alike first. Alike are texts that share rare pairs of
 * characters: a pair that half of all texts have (备案) counts little, one that two have counts much.
 */
export function findOverlaps(passages: readonly Passage[], least: number): Overlap[] {
	const pairs = passages.map(({ text }) => listPairs(text));
	const spread = new Map<string, number>();
	for (const all of pairs) for (const pair of all) spread.set(pair, (spread.get(pair) ?? 0) + 1);
	const weigh = (pair: string) => Math.log(passages.length / spread.get(pair)!) ** 2;
	const lengths = pairs.map((all) => Math.sqrt([...all].reduce((sum, pair) => sum + weigh(pair), 0)));

	const found: Overlap[] = [];
	passages.forEach((first, one) => {
		passages.slice(one + 1).forEach((second, offset) => {
			const other = one + 1 + offset;
			if (first.kin !== undefined && first.kin === second.kin) return;
			let shared = 0;
			for (const pair of pairs[one]!) if (pairs[other]!.has(pair)) shared += weigh(pair);
			const alikeness = shared / (lengths[one]! * lengths[other]! || 1);
			if (alikeness >= least) found.push({ first, second, alikeness });
		});
	});
	return found.sort((a, b) => b.alikeness - a.alikeness);
}

/** Headings that ask nothing. */
const asksNothing = /^(?:接下来|怎么办|备不了怎么办|.*信息)$/;

/**
 * What answers a question: the sections of the pages by their headings, but for those that only gather others; the
 * rejections by their titles. The page of frequent questions is a digest that leads to the others; the pages of the kinds
 * of subjects say the same of each.
 */
export function readQuestions(
	pages: readonly PageFile[],
	rejections: Content['rejections'],
): (Passage & { readonly body: string })[] {
	const sections = pages
		.filter(({ file }) => file !== 'faq.md')
		.flatMap(({ file, body }) => {
			const parts = body.split(/^#{2,4} /m).slice(1);
			return parts.map((part) => {
				const [text, ...rest] = part.split('\n');
				const kin = file.startsWith('subjects/') ? 'subjects/' : file;
				return { file: `docs/${file}`, text: text!.trim(), kin, body: rest.join('\n') };
			});
		})
		.filter(({ text, body }) => body.trim() !== '' && !asksNothing.test(text));
	const titles = [...rejections].map(([id, rejection]) => ({
		file: `rejections/${id}.yaml`,
		text: rejection.title,
		kin: 'rejections/',
		body: JSON.stringify(rejection),
	}));
	return [...sections, ...titles];
}

/** Neighbouring Chinese characters and whole words of other scripts, without signs and citations. */
function listPairs(text: string): Set<string> {
	const plain = text
		.replace(/:(?:cite|fact|provinces)\[[^\]]*\](?:\{only\})?/g, ' ')
		.replace(/\]\([^)]*\)/g, ' ');
	const found = new Set<string>();
	for (const [run] of plain.matchAll(/\p{Script=Han}+/gu)) {
		for (let at = 0; at + 1 < run.length; at++) found.add(run.slice(at, at + 2));
	}
	for (const [word] of plain.matchAll(/[A-Za-z][A-Za-z0-9.]+/g)) found.add(word.toLowerCase());
	return found;
}
