import type { Hosts } from '../messages/links.ts';
import type { ProvinceId } from '../profile.ts';
import { findAdvice } from './advice.ts';
import { weight, type FooterFinding } from './finding.ts';
import { findNumbers, findNumbersInLinks, type FoundNumber, type NumberKind } from './find-numbers.ts';
import { findLinkOver, judgeLinks } from './judge-link.ts';
import type { NumberProblemKind, ParsedNumber } from './numbers.ts';
import type { PageImage, PageText } from './page-text.ts';
import type { Abbreviations } from './provinces.ts';

/** What a footer is checked against. */
export interface FooterContext {
	readonly abbreviations: Abbreviations;
	readonly hosts: readonly Hosts[];
	/** The numbers that the person entered, to compare with; as they are written. */
	readonly icp?: string | undefined;
	readonly police?: string | undefined;
	readonly province?: ProvinceId | undefined;
}

/** What was found in a page, and the numbers that it shows. */
export interface FooterCheck {
	readonly findings: readonly FooterFinding[];
	/** Every number in the page, each once, as it should be written; those that are hidden too. */
	readonly icp: readonly string[];
	readonly police: readonly string[];
	/** What to hang there: the numbers found, in the form that is shown where the filing is. */
	readonly mended: { readonly icp: readonly string[]; readonly police: readonly string[] };
}

/** A page that has no numbers and fewer characters than this is made by scripts. */
const emptyPage = 20;
/** Longest line that is a footer's and no article's, in UTF-16 units. */
const footerLine = 160;
/** So many different numbers of a kind are judged: footers of real sites have one or two. */
const mostJudged = 8;
const licence = /\p{Script=Han}?ICP证\d{6}号|[AB]\d-\d{8}/u;

/** Checks the footer of a page: each number, how it is written and where it leads. */
export function checkFooter(page: PageText, context: FooterContext): FooterCheck {
	const written = findNumbers(page.text, context.abbreviations);
	const inLinks = findNumbersInLinks(page, written, context.abbreviations);
	const shown = [...written, ...inLinks.shown].sort((one, other) => one.start - other.start);
	const hidden = [...findNumbers(page.hidden, context.abbreviations), ...inLinks.hidden];
	const findings: FooterFinding[] = [];
	if (shown.length === 0 && hidden.length === 0 && page.text.trim().length < emptyPage) {
		findings.push({ kind: 'page-empty', severity: 'error' });
	}
	const icp = selectNumbers('icp', shown, page, context.icp);
	const police = selectNumbers('police', shown, page, context.police);
	findings.push(...judgeNumbers('icp', icp, hidden, page, context));
	if (icp.length === 0) findings.push(...findLicence(page.text));
	findings.push(...judgeNumbers('police', police, hidden, page, context));
	const own = icp.find(({ parsed }) => parsed?.province !== undefined)?.parsed?.province;
	for (const { parsed, said } of police) {
		if (own !== undefined && parsed?.province !== undefined && parsed.province !== own)
			findings.push({ kind: 'police-other-province', severity: 'warn', said });
	}
	findings.push(...findDistantIcon(police, page));

	const orHidden = (kind: NumberKind, judged: readonly FoundNumber[]) =>
		judged.some(({ text }) => text !== undefined)
			? judged
			: hidden.filter((one) => one.kind === kind).slice(-mostJudged);
	const icpNumbers = orHidden('icp', icp);
	const policeNumbers = dropRepeated(orHidden('police', police).map(({ text }) => text));
	return {
		findings,
		icp: dropRepeated(icpNumbers.map(({ text }) => text)),
		police: policeNumbers,
		mended: {
			icp: dropRepeated(icpNumbers.map(({ parsed }) => parsed && pickForm(parsed, context.province))),
			police: policeNumbers,
		},
	};
}

/** The form of a number that is hung where the filing is: in Guangdong the one without a suffix. */
function pickForm(parsed: ParsedNumber, province: ProvinceId | undefined): string | undefined {
	return findAdvice(parsed, province).find(({ better }) => better)?.better ?? parsed.text;
}

function dropRepeated(texts: readonly (string | undefined)[]): string[] {
	return [...new Set(texts)].filter((text) => text !== undefined);
}

/**
 * The numbers that a footer shows, each once: where one has a link, the linked one counts. What an article says of a
 * number is left out as long as the page has another one.
 */
function selectNumbers(
	kind: NumberKind,
	shown: readonly FoundNumber[],
	page: PageText,
	expected: string | undefined,
): FoundNumber[] {
	const all = shown.filter((one) => one.kind === kind);
	const lines = numberLines(shown, page.text);
	const lineOf = (one: FoundNumber) => lines.get(one);
	const isLinked = (one: FoundNumber) => findLinkOver(one, page.links) !== undefined;
	// What stands in one line with a linked number is of the footer too, however long the line is.
	const linkedLines = new Set(shown.filter(isLinked).map(lineOf));
	const isOfFooter = (one: FoundNumber) =>
		(expected !== undefined && one.text === expected) ||
		linkedLines.has(lineOf(one)) ||
		!isOfArticle(one, page.text);
	const ofFooter = all.filter(isOfFooter);
	const last = all.at(-1);
	const counted = ofFooter.length > 0 ? ofFooter : all.filter((one) => lineOf(one) === lineOf(last!));
	const byText = new Map<string, FoundNumber>();
	for (const one of counted) {
		const key = one.text ?? one.said;
		const earlier = byText.get(key);
		if (!earlier || (!isLinked(earlier) && isLinked(one))) byText.set(key, one);
	}
	return [...byText.values()].slice(-mostJudged);
}

/** The line in which each number stands, counted from the first number's; numbers in the order of the text. */
function numberLines(numbers: readonly FoundNumber[], text: string): ReadonlyMap<FoundNumber, number> {
	const lines = new Map<FoundNumber, number>();
	let line = 0;
	let last = numbers[0]?.start ?? 0;
	for (const number of numbers) {
		if (text.slice(last, number.start).includes('\n')) line++;
		last = number.start;
		lines.set(number, line);
	}
	return lines;
}

/** Whether a number stands in a sentence or a long line. */
function isOfArticle({ start, end }: FoundNumber, text: string): boolean {
	const around = text.slice(Math.max(0, start - footerLine), end + footerLine);
	const at = start - Math.max(0, start - footerLine);
	const from = around.lastIndexOf('\n', at) + 1;
	const until = around.indexOf('\n', at + end - start);
	const line = around.slice(from, until < 0 ? around.length : until);
	return line.length > footerLine || /[。？！]|[?!](?![\w=])/.test(line);
}

/** Judges how each number of a kind is written and where it leads, or says that there is none. */
function judgeNumbers(
	kind: NumberKind,
	numbers: readonly FoundNumber[],
	hidden: readonly FoundNumber[],
	page: PageText,
	context: FooterContext,
): FooterFinding[] {
	const expected = context[kind];
	if (numbers.length === 0) {
		const covered = hidden.find((one) => one.kind === kind);
		return [
			covered
				? { kind: `${kind}-hidden`, severity: weight[kind], said: covered.said, better: covered.text }
				: { kind: `${kind}-missing`, severity: weight[kind], better: expected },
		];
	}
	const isDifferent = expected !== undefined && !numbers.some(({ text }) => text === expected);
	return numbers.flatMap((number, index): FooterFinding[] => {
		const { said, text, writing, unusual, parsed } = number;
		const isLast = index === numbers.length - 1;
		const written = writing.map((problem): FooterFinding => ({
			kind: problem === 'abbreviation' ? 'icp-writing-abbreviation' : `${kind}-writing-${problem}`,
			severity:
				problem === 'letters' || problem === 'abbreviation' || (text !== undefined && kind === 'police')
					? 'warn'
					: weight[kind],
			said,
			better: text,
		}));
		const whole: FooterFinding[] =
			isDifferent && isLast
				? [{ kind: `${kind}-differs`, severity: weight[kind], said: text ?? said, better: expected }]
				: writing.length === 0
					? [{ kind: `${kind}-found`, severity: 'ok', said: text }]
					: [];
		const rest: FooterFinding[] = unusual
			.filter(isShownInPages)
			.map((problem) => ({ kind: problem, severity: 'warn', said }));
		const advice: FooterFinding[] =
			kind === 'icp' && parsed
				? findAdvice(parsed, context.province).map((one) => ({ ...one, severity: 'warn', said: text }))
				: [];
		const isEmpty = writing.includes('digits');
		// 萌ICP备 beside a number of the site's own: a joke that harms nobody, and leads where jokes are kept.
		const isJoke = kind === 'icp' && text === undefined && !isEmpty && numbers.some((one) => one.text);
		return [
			...whole,
			...written,
			...(isEmpty || isJoke ? [] : judgeLinks(number, page.links, context.hosts)),
			...rest,
			...advice,
		];
	});
}

function isShownInPages(kind: NumberProblemKind): kind is 'digit-count' | 'suffix-service' | 'division' {
	return kind === 'digit-count' || kind === 'suffix-service' || kind === 'division';
}

/** A licence that stands where the filing's number should. */
function findLicence(text: string): FooterFinding[] {
	const [said] = licence.exec(text) ?? [];
	return said === undefined ? [] : [{ kind: 'licence-only', severity: 'advice', said }];
}

/** Pictures beside the police's number that come from another server: they vanish or change when that one likes. */
function findDistantIcon(police: readonly FoundNumber[], page: PageText): FooterFinding[] {
	const spans = police.map((number) => findLinkOver(number, page.links) ?? number);
	const isBeside = ({ start, alt, src }: PageImage) =>
		/备案|公安|警徽/.test(alt) ||
		/beian|gongan|police|ghs|gaba/i.test(src) ||
		spans.some((span) => start >= span.start - 3 && start <= span.end + 1);
	const image =
		police.length > 0
			? page.images.find((one) => /^(?:https?:)?\/\//i.test(one.src.trim()) && isBeside(one))
			: undefined;
	return image ? [{ kind: 'icon-elsewhere', severity: 'advice', said: image.src.trim() }] : [];
}
