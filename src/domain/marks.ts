import type { Entry } from '../content-model/collections.ts';
import type markTexts from '#i18n/mark.json';
import type { Translate } from '../i18n/translate.ts';

type Sources = ReadonlyMap<string, Entry<'sources'>>;
/** What of a claim decides how it is marked. */
type Claim = Pick<Entry<'facts'>, 'confidence' | 'saidBy' | 'disputes'>;

/** What a reader must hear beside a claim, so that no sentence sounds surer than its source. */
export type Mark =
	| { readonly kind: 'inferred' | 'disputed' }
	/** Second-hand, or what persons report: the years of their reports, oldest first. */
	| { readonly kind: 'reported' | 'users'; readonly years: readonly string[] }
	/** Another provider's word alone, and whose. */
	| { readonly kind: 'elsewhere'; readonly who: readonly string[] };

/** The provider whose rules the guide is about: its own words need no mark. */
const ours = /阿里云/;

/** 腾讯（微信开放文档） is 腾讯 in a sentence. */
const shortenPublisher = (publisher: string) => publisher.replace(/（.*）$/, '');

/** The years of the persons' reports among a claim's sources, oldest first. */
function listReportYears({ saidBy }: Pick<Claim, 'saidBy'>, sources: Sources): string[] {
	const years = saidBy.flatMap(({ source }) => {
		const { kind, date } = sources.get(source) ?? {};
		return kind === 'report' && date ? [date.slice(0, 4)] : [];
	});
	return [...new Set(years)].sort();
}

/**
 * The marks of a claim: that it is our conclusion; second-hand, and of which year; another provider's word alone; that
 * documents disagree (what persons merely repeat wrongly is no disagreement). None for the law and for Alibaba's own
 * documents.
 */
export function findMarks(claim: Claim, sources: Sources): Mark[] {
	const marks: Mark[] = [];
	const { confidence, saidBy, disputes = [] } = claim;
	if (confidence === 'inferred') marks.push({ kind: 'inferred' });
	if (confidence === 'reported') {
		const isUsers = saidBy.every(({ source }) => sources.get(source)?.kind === 'report');
		marks.push({ kind: isUsers ? 'users' : 'reported', years: listReportYears(claim, sources) });
	}
	if (confidence === 'provider') {
		const publishers = [...new Set(saidBy.map(({ source }) => sources.get(source)?.publisher ?? source))];
		const isProviders = saidBy.every(({ source }) => sources.get(source)?.kind === 'provider');
		if (isProviders && !publishers.some((name) => ours.test(name))) {
			marks.push({ kind: 'elsewhere', who: publishers.map(shortenPublisher) });
		}
	}
	const isDocument = (source?: string) => !['report', undefined].includes(sources.get(source ?? '')?.kind);
	if (disputes.some(({ source }) => isDocument(source))) marks.push({ kind: 'disputed' });
	return marks;
}

/** What in a text already says what a mark would. */
const said: Readonly<Record<Exclude<Mark['kind'], 'elsewhere'>, RegExp>> = {
	inferred: /推断|是推的|推出来|我们(?:的)?(?:建议|认为|推)/,
	reported: /用户|转述|据说/,
	users: /用户|有人|有开发者|据说/,
	disputed: /说法不一|不一致|各家|各写各的/,
};

/** One mark in words. */
function sayMark(mark: Mark, t: Translate<typeof markTexts>): string {
	switch (mark.kind) {
		case 'elsewhere':
			return t('mark.elsewhere', { who: mark.who.join('、') });
		case 'reported':
		case 'users': {
			const what = t(mark.kind === 'users' ? 'mark.users' : 'mark.reported');
			if (mark.years.length > 0) return t('mark.ofYear', { what, years: mark.years.join('、') });
			return mark.kind === 'users' ? t('mark.yearUnknown', { what }) : what;
		}
		case 'inferred':
			return t('mark.inferred');
		case 'disputed':
			return t('mark.disputed');
	}
}

/** The providers that marks name, each once, in the order of their names. */
function listProviders(marks: readonly Mark[]): string[] {
	return [...new Set(marks.flatMap((mark) => (mark.kind === 'elsewhere' ? mark.who : [])))].sort();
}

/** Marks in words, each once; providers are named together, first. */
function listMarkTexts(marks: readonly Mark[], t: Translate<typeof markTexts>): string[] {
	const who = listProviders(marks);
	const others = marks.filter(({ kind }) => kind !== 'elsewhere').map((mark) => sayMark(mark, t));
	return [...new Set(who.length > 0 ? [sayMark({ kind: 'elsewhere', who }, t), ...others] : others)];
}

/** Several marks in words, each once, providers named together: 据华为云、腾讯云；推断. Empty without any. */
export function joinMarks(marks: readonly Mark[], t: Translate<typeof markTexts>): string {
	return listMarkTexts(marks, t).join('；');
}

/** The marks that a text does not say itself; of providers, those that it does not name and that were not told of before. */
function leaveUnsaid(marks: readonly Mark[], text: string, told?: ReadonlySet<string>): Mark[] {
	return marks.flatMap((mark): Mark[] => {
		if (mark.kind !== 'elsewhere') return said[mark.kind].test(text) ? [] : [mark];
		const who = mark.who.filter((name) => !text.includes(name) && !told?.has(name));
		return who.length > 0 ? [{ ...mark, who }] : [];
	});
}

/**
 * How sure the claims are that one sentence of a guide cites, in a few words: 据华为云, 推断, 转述，2024 年; 部分据华为云 where
 * others of them are the law’s or Alibaba’s. Empty where all are, and where the text says it itself.
 *
 * @param claims the marks of each claim
 */
export function sayDoubt(
	claims: readonly (readonly Mark[])[],
	text: string,
	t: Translate<typeof markTexts>,
): string {
	const marks = joinMarks(leaveUnsaid(claims.flat(), text), t);
	const isPart = marks !== '' && claims.some((one) => one.length === 0);
	return isPart ? t('mark.partly', { marks }) : marks;
}

const cites = /([。；，]?)((?::(?:cite|fact)\[[a-z0-9-]+\])+)/g;

/**
 * Writes the marks of the facts that a Markdown text cites into it, before the stop that the citation follows; a
 * value is followed by its own. A mark that the text says itself, or has said before, is left out.
 *
 * @param marksOf gives the marks of a fact by its id
 */
export function writeMarks(
	markdown: string,
	marksOf: (id: string) => readonly Mark[],
	t: Translate<typeof markTexts>,
): string {
	const told = new Set<string>();
	return markdown.replace(cites, (written, stop: string, directives: string) => {
		const ids = [...directives.matchAll(/\[([a-z0-9-]+)\]/g)].map(([, id]) => id!);
		const unsaid = leaveUnsaid(ids.flatMap(marksOf), markdown, told);
		const fresh = listMarkTexts(unsaid, t).filter((text) => !told.has(text));
		for (const one of [...fresh, ...listProviders(unsaid)]) told.add(one);
		if (fresh.length === 0) return written;
		const aside = t('mark.aside', { marks: fresh.join('；') });
		// A printed value stands before its mark; a bare citation, and the stop before it, after it.
		return directives.startsWith(':fact') ? `${stop}${directives}${aside}` : `${aside}${stop}${directives}`;
	});
}
