import { judgeHost, type Hosts } from '../messages/links.ts';
import { weight, type FooterFinding, type LinkProblem } from './finding.ts';
import type { FoundNumber, NumberKind } from './find-numbers.ts';
import { makePoliceLink } from './items.ts';
import type { PageLink } from './page-links.ts';

const wantedHost = { icp: 'beian.miit.gov.cn', police: 'beian.mps.gov.cn' } as const;
/** How far beside a number a link may end or begin that belongs to it, in UTF-16 units. */
const besideNumber = 2;

/** The first link over a number; links are in the order in which they begin. */
export function findLinkOver(
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

/** Judges where a number leads: its own link, or that it has none. */
export function judgeLinks(
	number: FoundNumber,
	links: readonly PageLink[],
	hosts: readonly Hosts[],
): FooterFinding[] {
	const link = findLinkOver(number, links);
	if (link) return judgeLink(number, link, hosts);
	const { kind, said, start, end } = number;
	const missing: FooterFinding = {
		kind: `${kind}-link-missing`,
		severity: weight[kind],
		said,
		better: makeRightLink(number),
	};
	// A link round the icon alone: what it leads to is worth a word too.
	const beside = findLinkOver({ start: start - besideNumber, end: end + besideNumber }, links);
	const judged = beside ? judgeLink(number, beside, hosts) : [];
	return judged[0]?.kind === `${kind}-link-old` ? [missing, ...judged] : [missing];
}

function makeRightLink({ kind, parsed }: FoundNumber): string | undefined {
	if (kind === 'icp') return `https://${wantedHost.icp}/`;
	return parsed?.digits && makePoliceLink(parsed.digits);
}

function judgeLink(number: FoundNumber, link: PageLink, hosts: readonly Hosts[]): FooterFinding[] {
	const { kind, parsed } = number;
	const wanted = wantedHost[kind];
	const digits = parsed?.digits;
	const better = makeRightLink(number);
	const said = link.href.trim();
	const problem = (problem: Extract<LinkProblem, 'insecure' | 'old' | 'wrong'>): FooterFinding => ({
		kind: `${kind}-link-${problem}`,
		severity: 'error',
		said,
		better,
	});
	const address = readAddress(said);
	if (!address) return [problem('wrong')];
	const isOld = judgeHost(address.hostname, hosts) === 'old' && systemOf(address.hostname) === kind;
	if (!isOld && address.hostname !== wanted) return [problem('wrong')];
	const isInsecure = !isOld && address.protocol !== 'https:';
	const first = isOld ? [problem('old')] : isInsecure ? [problem('insecure')] : [];
	if (kind === 'icp') {
		if (first.length > 0) return first;
		const isLong = address.pathname !== '/' || address.search !== '' || address.hash.length > 2;
		return isLong
			? [{ kind: 'icp-link-long', severity: 'warn', said, better }]
			: [{ kind: 'icp-link-ok', severity: 'ok', said }];
	}
	const code = readCode(said);
	if (code === '')
		return first.length > 0 ? first : [{ kind: 'police-link-no-code', severity: 'warn', said, better }];
	// A theme puts the code in later: what it will be is not to be seen here.
	const isLeftOpen = /[$<{%]/.test(code) && !/^%[0-9a-f]{2}/i.test(code);
	if (digits !== undefined && code !== digits && !isLeftOpen)
		return [...first, { kind: 'police-link-other-code', severity: 'error', said, better }];
	return first.length > 0 ? first : [{ kind: 'police-link-ok', severity: 'ok', said }];
}

/** The code of a number in an address of the police's platform, without what people paste with it (號, spaces); empty where there is none. */
function readCode(href: string): string {
	const [, code = ''] = /[?&](?:code|recordcode)=([^&#]*)/i.exec(href) ?? [];
	return code.replace(/\s|%20|\+/g, '');
}

/** Which of the two systems an old address was of. */
function systemOf(hostname: string): NumberKind {
	return hostname.includes('miit') || hostname.includes('miib') ? 'icp' : 'police';
}

/** An address as a browser would follow it from an https page; nothing for what is none. */
function readAddress(href: string): URL | undefined {
	try {
		const address = new URL(href, 'https://page.invalid/');
		return /^https?:$/.test(address.protocol) ? address : undefined;
	} catch {
		return undefined;
	}
}
