import { judgeHost, type Hosts } from '../messages/links.ts';
import type { ProvinceId } from '../profile.ts';
import { findAdvice, type AdviceKind } from './advice.ts';
import { findNumbers, type FoundNumber, type NumberKind, type WritingProblem } from './find-numbers.ts';
import { makePoliceLink } from './items.ts';
import type { NumberProblemKind, ParsedNumber } from './numbers.ts';
import type { PageImage, PageLink, PageText } from './page-text.ts';
import type { Abbreviations } from './provinces.ts';

type LinkProblem = 'missing' | 'insecure' | 'old' | 'wrong' | 'ok';

type FindingKind =
	| 'page-empty'
	| `${NumberKind}-${'missing' | 'hidden' | 'found' | 'differs'}`
	| `${NumberKind}-writing-${WritingProblem}`
	| `${NumberKind}-link-${LinkProblem}`
	| 'icp-link-long'
	| `police-link-${'no-code' | 'other-code'}`
	| 'digit-count'
	| 'suffix-service'
	| 'division'
	| 'licence-only'
	| 'police-other-province'
	| 'icon-elsewhere'
	| AdviceKind;

/** One thing that the check of a footer saw. */
export interface FooterFinding {
	readonly kind: FindingKind;
	/** `error` has to be mended, `warn` looked at, `advice` is a matter of care, `ok` is right. */
	readonly severity: 'ok' | 'advice' | 'warn' | 'error';
	/** What it is about, as it stands in the page. */
	readonly said?: string | undefined;
	/** What should stand there instead. */
	readonly better?: string | undefined;
}

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

const wantedHost = { icp: 'beian.miit.gov.cn', police: 'beian.mps.gov.cn' } as const;
/** How much the lack of a number or a link weighs: the ICP number is a duty everywhere. */
const weight = { icp: 'error', police: 'warn' } as const;
/** A page that has no numbers and fewer characters than this is made by scripts. */
const emptyPage = 20;
/** How far beside a number a link may end or begin that belongs to it, in UTF-16 units. */
const besideNumber = 2;
/** Longest line that is a footer's and no article's, in UTF-16 units. */
const footerLine = 160;
/** So many different numbers of a kind are judged: footers of real sites have one or two. */
const mostJudged = 8;
const licence = /\p{Script=Han}?ICP证\d{6}号|[AB]\d-\d{8}/u;

/** Checks the footer of a page: each number, how it is written and where it leads. */
export function checkFooter(page: PageText, context: FooterContext): FooterCheck {
	const shown = findNumbers(page.text, context.abbreviations);
	const hidden = findNumbers(page.hidden, context.abbreviations);
	const findings: FooterFinding[] = [];
	if (shown.length === 0 && hidden.length === 0 && page.text.trim().length < emptyPage) {
		findings.push({ kind: 'page-empty', severity: 'error' });
	}
	const icp = judgedNumbers('icp', shown, page, context.icp);
	const police = judgedNumbers('police', shown, page, context.police);
	findings.push(...findingsOf('icp', icp, hidden, page, context));
	if (icp.length === 0) findings.push(...licenceFinding(page.text));
	findings.push(...findingsOf('police', police, hidden, page, context));
	const own = icp.find(({ parsed }) => parsed?.province !== undefined)?.parsed?.province;
	for (const { parsed, said } of police) {
		if (own !== undefined && parsed?.province !== undefined && parsed.province !== own)
			findings.push({ kind: 'police-other-province', severity: 'warn', said });
	}
	findings.push(...iconFindings(police, page));

	const orHidden = (kind: NumberKind, judged: readonly FoundNumber[]) =>
		judged.length > 0 ? judged : hidden.filter((one) => one.kind === kind).slice(-mostJudged);
	const icpNumbers = orHidden('icp', icp);
	const policeNumbers = unique(orHidden('police', police).map(({ text }) => text));
	return {
		findings,
		icp: unique(icpNumbers.map(({ text }) => text)),
		police: policeNumbers,
		mended: {
			icp: unique(icpNumbers.map(({ parsed }) => parsed && formToShow(parsed, context.province))),
			police: policeNumbers,
		},
	};
}

/** The form of a number that is hung where the filing is: in Guangdong the one without a suffix. */
function formToShow(parsed: ParsedNumber, province: ProvinceId | undefined): string | undefined {
	return findAdvice(parsed, province).find(({ better }) => better)?.better ?? parsed.text;
}

function unique(texts: readonly (string | undefined)[]): string[] {
	return [...new Set(texts)].filter((text) => text !== undefined);
}

/**
 * The numbers that a footer shows, each once: where one has a link, the linked one counts. What an article says of a
 * number is left out as long as the page has another one.
 */
function judgedNumbers(
	kind: NumberKind,
	shown: readonly FoundNumber[],
	page: PageText,
	expected: string | undefined,
): FoundNumber[] {
	const all = shown.filter((one) => one.kind === kind);
	const isOfFooter = (one: FoundNumber) =>
		one.text === expected || linkOver(one, page.links) !== undefined || !isOfArticle(one, page.text);
	const ofFooter = all.filter(isOfFooter);
	const counted = ofFooter.length > 0 ? ofFooter : all.slice(-1);
	const byText = new Map<string, FoundNumber>();
	for (const one of counted) {
		const key = one.text ?? one.said;
		const earlier = byText.get(key);
		if (!earlier || (!linkOver(earlier, page.links) && linkOver(one, page.links))) byText.set(key, one);
	}
	return [...byText.values()].slice(-mostJudged);
}

/** Whether a number stands in a sentence or a long line. */
function isOfArticle({ start, end }: FoundNumber, text: string): boolean {
	const around = text.slice(Math.max(0, start - footerLine), end + footerLine);
	const at = start - Math.max(0, start - footerLine);
	const from = around.lastIndexOf('\n', at) + 1;
	const until = around.indexOf('\n', at + end - start);
	const line = around.slice(from, until < 0 ? around.length : until);
	return line.length > footerLine || /[。？！?!]/.test(line);
}

function findingsOf(
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
			kind: `${kind}-writing-${problem}`,
			severity: problem === 'letters' || (text !== undefined && kind === 'police') ? 'warn' : weight[kind],
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
		return [
			...whole,
			...written,
			...(isEmpty ? [] : linkFindings(number, page.links, context.hosts)),
			...rest,
			...advice,
		];
	});
}

function isShownInPages(kind: NumberProblemKind): kind is 'digit-count' | 'suffix-service' | 'division' {
	return kind === 'digit-count' || kind === 'suffix-service' || kind === 'division';
}

/** A licence that stands where the filing's number should. */
function licenceFinding(text: string): FooterFinding[] {
	const [said] = licence.exec(text) ?? [];
	return said === undefined ? [] : [{ kind: 'licence-only', severity: 'advice', said }];
}

/** The first link over a number; links are in the order in which they begin. */
function linkOver(
	{ start, end }: Pick<FoundNumber, 'start' | 'end'>,
	links: readonly PageLink[],
): PageLink | undefined {
	// The last link that begins before the number's end; nested or empty ones may lie between.
	let low = 0;
	let high = links.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (links[middle]!.start < end) low = middle + 1;
		else high = middle;
	}
	return links.slice(Math.max(0, low - 3), low).findLast((link) => link.end > start);
}

function linkFindings(
	number: FoundNumber,
	links: readonly PageLink[],
	hosts: readonly Hosts[],
): FooterFinding[] {
	const link = linkOver(number, links);
	if (link) return [judgedLink(number, link, hosts)];
	const { kind, said, start, end } = number;
	const missing: FooterFinding = {
		kind: `${kind}-link-missing`,
		severity: weight[kind],
		said,
		better: rightLink(number),
	};
	// A link round the icon alone: what it leads to is worth a word too.
	const beside = linkOver({ start: start - besideNumber, end: end + besideNumber }, links);
	const old = beside && judgedLink(number, beside, hosts);
	return old?.kind === `${kind}-link-old` ? [missing, old] : [missing];
}

function rightLink({ kind, parsed }: FoundNumber): string | undefined {
	if (kind === 'icp') return `https://${wantedHost.icp}/`;
	return parsed?.digits && makePoliceLink(parsed.digits);
}

function judgedLink(number: FoundNumber, link: PageLink, hosts: readonly Hosts[]): FooterFinding {
	const { kind, parsed } = number;
	const wanted = wantedHost[kind];
	const digits = parsed?.digits;
	const better = rightLink(number);
	const said = link.href.trim();
	const problem = (problem: Extract<LinkProblem, 'insecure' | 'old' | 'wrong'>): FooterFinding => ({
		kind: `${kind}-link-${problem}`,
		severity: 'error',
		said,
		better,
	});
	const address = addressOf(said);
	if (!address) return problem('wrong');
	if (judgeHost(address.hostname, hosts) === 'old') return problem('old');
	if (address.hostname !== wanted) return problem('wrong');
	if (address.protocol !== 'https:') return problem('insecure');
	if (kind === 'icp') {
		const isLong = address.pathname !== '/' || address.search !== '' || address.hash.length > 2;
		return isLong
			? { kind: 'icp-link-long', severity: 'warn', said, better }
			: { kind: 'icp-link-ok', severity: 'ok', said };
	}
	const code = /[?&](?:code|recordcode)=([^&#]*)/i.exec(said)?.[1] ?? '';
	if (code === '') return { kind: 'police-link-no-code', severity: 'warn', said, better };
	if (digits !== undefined && code !== digits)
		return { kind: 'police-link-other-code', severity: 'error', said, better };
	return { kind: 'police-link-ok', severity: 'ok', said };
}

/** Pictures beside the police's number that come from another server: they vanish or change when that one likes. */
function iconFindings(police: readonly FoundNumber[], page: PageText): FooterFinding[] {
	const spans = police.map((number) => linkOver(number, page.links) ?? number);
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

/** An address as a browser would follow it from an https page; nothing for what is none. */
function addressOf(href: string): URL | undefined {
	try {
		const address = new URL(href, 'https://page.invalid/');
		return /^https?:$/.test(address.protocol) ? address : undefined;
	} catch {
		return undefined;
	}
}
