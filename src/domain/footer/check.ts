import { kindOfHost, type Hosts } from '../messages/links.ts';
import type { ProvinceId } from '../profile.ts';
import { adviceOn, type AdviceKind } from './advice.ts';
import { policeLink } from './items.ts';
import { parseIcp, parsePolice, type ParsedNumber } from './numbers.ts';
import type { PageLink, PageText } from './page-text.ts';
import type { Abbreviations } from './provinces.ts';

export type FindingKind =
	| 'page-empty'
	| `${'icp' | 'police'}-${'missing' | 'hidden' | 'found' | 'malformed' | 'differs'}`
	| `${'icp' | 'police'}-link-${'missing' | 'insecure' | 'old' | 'wrong' | 'long' | 'ok'}`
	| AdviceKind;

/** One thing that the check of a footer saw. */
export interface Finding {
	readonly kind: FindingKind;
	readonly severity: 'ok' | 'warn' | 'error';
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
	readonly findings: readonly Finding[];
	/** The numbers that stand in the page, well formed. */
	readonly icp?: string | undefined;
	readonly police?: string | undefined;
}

/** A number as pages write it, whole or not: up to two characters before the word, digits, 号 and suffix where they are. */
const icpShape =
	/[\p{Script=Han}]?\s?[iIｉＩ][cCｃＣ][pPｐＰ]\s?[备備]\s?[案]?\s?[:：]?\s?[\dxX*０-９]+\s?[号號]?(?:\s?[-－–—]\s?\d+[AXK]?)?/gu;
const policeShape = /[\p{Script=Han}]?\s?公[网網]安[备備]\s?[\d*０-９]+\s?[号號]?/gu;

/** Checks the footer of a page: the numbers, and where they lead. */
export function checkFooter(page: PageText, context: FooterContext): FooterCheck {
	const { abbreviations, hosts } = context;
	const icp = find(page, icpShape, (text) => parseIcp(text, abbreviations), context.icp);
	const police = find(page, policeShape, (text) => parsePolice(text, abbreviations), context.police);
	const findings: Finding[] = [];
	if (page.text.trim().length < 20) findings.push({ kind: 'page-empty', severity: 'error' });

	findings.push(...numberFindings('icp', icp, page, icpShape, context.icp));
	if (icp?.parsed.text !== undefined) {
		findings.push(linkFinding('icp', icp, page.links, hosts, 'beian.miit.gov.cn'));
		findings.push(
			...adviceOn(icp.parsed, context.province).map((one): Finding => ({
				...one,
				severity: 'warn',
				said: icp.parsed.text,
			})),
		);
	}
	findings.push(...numberFindings('police', police, page, policeShape, context.police));
	if (police?.parsed.text !== undefined) {
		findings.push(linkFinding('police', police, page.links, hosts, 'beian.mps.gov.cn'));
	}
	return { findings, icp: icp?.parsed.text, police: police?.parsed.text };
}

interface Found {
	readonly said: string;
	readonly start: number;
	readonly end: number;
	readonly parsed: ParsedNumber;
}

/** The number that counts: the one expected if it is there, else the last well formed, since footers come last, else the last. */
function find(
	page: PageText,
	shape: RegExp,
	parse: (text: string) => ParsedNumber,
	expected: string | undefined,
): Found | undefined {
	const all = [...page.text.matchAll(shape)].map((match): Found => {
		const said = match[0].trim();
		const start = match.index + match[0].indexOf(said);
		return { said, start, end: start + said.length, parsed: parse(said) };
	});
	const good = all.filter(({ parsed }) => parsed.text !== undefined);
	return good.find(({ parsed }) => parsed.text === expected) ?? good.at(-1) ?? all.at(-1);
}

function numberFindings(
	what: 'icp' | 'police',
	found: Found | undefined,
	page: PageText,
	shape: RegExp,
	expected: string | undefined,
): Finding[] {
	const [missing, wrong] = what === 'icp' ? (['error', 'error'] as const) : (['warn', 'warn'] as const);
	if (!found) {
		const isHidden = page.hidden.match(shape) !== null;
		return [{ kind: `${what}-${isHidden ? 'hidden' : 'missing'}`, severity: missing }];
	}
	const { said, parsed } = found;
	if (parsed.text === undefined) return [{ kind: `${what}-malformed`, severity: wrong, said }];
	if (expected !== undefined && expected !== parsed.text) {
		return [{ kind: `${what}-differs`, severity: wrong, said: parsed.text, better: expected }];
	}
	return [{ kind: `${what}-found`, severity: 'ok', said: parsed.text }];
}

function linkFinding(
	what: 'icp' | 'police',
	{ start, end, parsed }: Found,
	links: readonly PageLink[],
	hosts: readonly Hosts[],
	wanted: string,
): Finding {
	const better = what === 'icp' ? `https://${wanted}/` : policeLink(parsed.digits!);
	const link = links.find((one) => one.start < end && one.end > start);
	if (!link) return { kind: `${what}-link-missing`, severity: what === 'icp' ? 'error' : 'warn', better };
	const said = link.href.trim();
	const problem = (
		problem: 'insecure' | 'old' | 'wrong' | 'long',
		severity: 'warn' | 'error' = 'error',
	): Finding => ({
		kind: `${what}-link-${problem}`,
		severity,
		said,
		better,
	});
	const address = addressOf(said);
	if (!address) return problem('wrong');
	if (kindOfHost(address.hostname, hosts) === 'old') return problem('old');
	if (address.hostname !== wanted) return problem('wrong');
	if (address.protocol !== 'https:') return problem('insecure');
	const isLong =
		what === 'icp' && (address.pathname !== '/' || address.search !== '' || address.hash.length > 2);
	return isLong ? problem('long', 'warn') : { kind: `${what}-link-ok`, severity: 'ok', said };
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
