import type { Entry } from '../../content-model/collections.ts';

/** Hosts that have to do with filing, as the tools need them. */
export type Hosts = Pick<Entry<'hosts'>, 'kind' | 'hosts' | 'instead'>;

export type HostKind = 'official' | 'provider' | 'old' | 'government' | 'look-alike' | 'foreign';

/** A host that a text leads to, with its place in the text. */
export interface FoundLink {
	readonly host: string;
	readonly start: number;
	readonly end: number;
}

/** Letters of any script but Chinese, whose words run into addresses without a space. */
const label = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}_-])+`;
const address = new RegExp(
	String.raw`(?<scheme>(?:https?|hxxps?)\s?[:：]\s?[/／]{2}\s?)?(?<host>${label}(?:[.．。]${label})+)(?<rest>[/／?？#:][!-~]*)?`,
	'giu',
);
/** Words before an address that tell to go there. */
const invitation = /(?:点击|点开|打开|登录|登陆|进入|访问|链接|网址|戳)[^\n。；]{0,6}$/u;
const topLevel = /\.(?:[a-z]{2,24}|xn--[a-z0-9-]+)$/;

/**
 * Addresses that a text wants to be opened: with `http://` before them, or a path behind them, or "点击" and the like before them.
 * A domain that is only spoken of (您的网站 example.com) is none.
 */
export function linksIn(text: string): FoundLink[] {
	const links: FoundLink[] = [];
	// Full-width letters become plain ones, each in its place.
	const plain = text.replace(/[\uff01-\uff5e]/g, (letter) =>
		String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
	);
	for (const match of plain.matchAll(address)) {
		const { scheme, host, rest } = match.groups as { scheme?: string; host: string; rest?: string };
		const name = host.normalize('NFKC').replaceAll('。', '.').toLowerCase();
		if (!topLevel.test(name)) continue;
		const isAsked =
			scheme !== undefined ||
			(rest !== undefined && rest.length > 1) ||
			invitation.test(plain.slice(Math.max(0, match.index - 20), match.index));
		if (isAsked) links.push({ host: name, start: match.index, end: match.index + match[0].length });
	}
	return links;
}

/** Whose a host is. Deceivers put official names into theirs: as a label, with hyphens, or in letters that look the same. */
export function kindOfHost(host: string, known: readonly Hosts[]): HostKind {
	if (/[^a-z0-9._-]/.test(host) || /(?:^|\.)xn--/.test(host)) return 'look-alike';
	const entry = known.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`)));
	if (entry) return entry.kind;
	if (/\.gov\.cn$/.test(host)) return 'government';
	return /(?:beian|miit|mii[bt]|mps|aliyun|alibaba|gov[.-]?cn|gongxin|icp)/.test(host)
		? 'look-alike'
		: 'foreign';
}
