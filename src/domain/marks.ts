import type { Entry } from '../content-model/collections.ts';
import { fill, type Words } from './words.ts';

type Sources = ReadonlyMap<string, Entry<'sources'>>;
/** What of a claim decides how it is marked. */
type Claim = Pick<Entry<'facts'>, 'confidence' | 'saidBy' | 'disputes'>;

/** The provider whose rules the guide is about: its own words need no mark. */
const ours = /阿里云/;

/** The years of the persons' reports among a claim's sources, oldest first. */
function reportYears({ saidBy }: Pick<Claim, 'saidBy'>, sources: Sources): string[] {
	const years = saidBy.flatMap(({ source }) => {
		const { kind, date } = sources.get(source) ?? {};
		return kind === 'report' && date ? [date.slice(0, 4)] : [];
	});
	return [...new Set(years)].sort();
}

/**
 * What a reader must hear beside a claim, in words, so that no sentence sounds surer than its source: that it is our
 * conclusion; second-hand, and of which year; another provider's word alone; that sources disagree. Nothing for the
 * law and for Alibaba's own documents.
 */
export function claimMarks(claim: Claim, sources: Sources, words: Words): string[] {
	const marks: string[] = [];
	const { confidence, saidBy, disputes = [] } = claim;
	if (confidence === 'inferred') marks.push(words['mark.inferred']!);
	if (confidence === 'reported') {
		const isUsers = saidBy.every(({ source }) => sources.get(source)?.kind === 'report');
		const years = reportYears(claim, sources);
		const what = words[isUsers ? 'mark.users' : 'mark.reported']!;
		marks.push(years.length > 0 ? fill(words['mark.ofYear']!, { what, years: years.join('、') }) : what);
	}
	if (confidence === 'provider') {
		const publishers = [...new Set(saidBy.map(({ source }) => sources.get(source)?.publisher ?? source))];
		const isElsewhere = saidBy.every(({ source }) => sources.get(source)?.kind === 'provider');
		if (isElsewhere && !publishers.some((name) => ours.test(name))) {
			marks.push(fill(words['mark.elsewhere']!, { who: publishers.map(shortName).join('、') }));
		}
	}
	if (disputes.length > 0) marks.push(words['mark.disputed']!);
	return marks;
}

/** 腾讯（微信开放文档） is 腾讯 in a sentence. */
const shortName = (publisher: string) => publisher.replace(/（.*）$/, '');

/** What in a sentence already says what a mark would. */
const said: readonly (readonly [mark: RegExp, sentence: RegExp])[] = [
	[/^推断/, /推断|是推的|推出来|我们(?:的)?(?:建议|认为|推)/],
	[/^(?:用户|转述)/, /用户|转述|有人|有开发者|据说/],
	[/^说法不一/, /说法不一|不一致|各家|各写各的/],
];

function isSaid(mark: string, sentence: string): boolean {
	const provider = /^据(.+)$/.exec(mark)?.[1];
	if (provider) return provider.split('、').some((name) => sentence.includes(name));
	return said.some(([kind, words]) => kind.test(mark) && words.test(sentence));
}

const cites = /([。；，]?)((?::(?:cite|fact)\[[a-z0-9-]+\])+)/g;

/**
 * Writes the marks of the facts that a Markdown text cites into it, before the stop that the citation follows; a
 * value is followed by its own. A mark that the text says itself, or has said before, is left out.
 *
 * @param marksOf gives the marks of a fact by its id
 */
export function sayMarks(markdown: string, marksOf: (id: string) => readonly string[], words: Words): string {
	const told = new Set<string>();
	return markdown.replace(cites, (written, stop: string, directives: string) => {
		const ids = [...directives.matchAll(/\[([a-z0-9-]+)\]/g)].map(([, id]) => id!);
		const marks = [...new Set(ids.flatMap(marksOf))].filter(
			(mark) => !told.has(mark) && !isSaid(mark, markdown),
		);
		if (marks.length === 0) return written;
		for (const mark of marks) told.add(mark);
		const aside = fill(words['mark.aside']!, { marks: marks.join('；') });
		// A printed value stands before its mark; a bare citation, and the stop before it, after it.
		return directives.startsWith(':fact') ? `${stop}${directives}${aside}` : `${aside}${stop}${directives}`;
	});
}
