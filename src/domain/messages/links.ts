import type { Entry } from '../../content-model/collections.ts';

/** Hosts that have to do with filing, as the tools need them. */
export type Hosts = Pick<Entry<'hosts'>, 'kind' | 'hosts' | 'instead'>;

export type HostKind = 'official' | 'provider' | 'old' | 'government' | 'look-alike' | 'foreign';

/** A host that a text leads to, with its place in the text. */
export interface FoundLink {
	readonly host: string;
	readonly start: number;
	readonly end: number;
	/** Whether the text speaks of it as the reader's own site, or quotes it from a log, instead of asking to go there. */
	readonly isOwnSite: boolean;
}

/** Letters of any script but Chinese, whose words run into addresses without a space. */
const label = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}_-])+`;
const address = new RegExp(
	String.raw`(?<scheme>(?:https?|hxxps?)\s?[:：]\s?[/／]{2}\s?)?(?<host>${label}(?:[.．。]${label})+)(?<rest>[/／?？#:][!-~]*)?`,
	'giu',
);
/** Words before an address that tell to go there. */
const invitation = /(?:点击|点开|打开|登录|登陆|进入|访问|链接|网址|戳)[^\n。；]{0,6}$/u;
/** Words right before an address that tell whose it is: 您的网站, 备案的域名, 微信里打开. */
const ownBefore =
	/(?:(?:您|你|贵|我|咱|本)[^，。；;\n]{0,10}(?:网站|站点|域名|主页|首页|博客|网址|小程序)|(?:关闭|关停|检查|恢复|打开|访问)(?:您的|你的)?(?:网站|域名|站点)|(?:备案的?|名下|主体下|旗下)的?(?:网站|域名)|微信[里中]?(?:打开|访问)|浏览器(?:打开|访问|输入)|(?:网站|域名|站点|主页)(?:地址|网址|链接)?)\s*[（(【「“"'`：:为是]*\s*$/u;
/** Words before an address that send the reader there to do something. */
const errandBefore = /(?:点击|点开|登录|登陆|进入|戳|扫码|前往|链接)[^，。；;\n]{0,8}$/u;
/** Words behind an address that say what is wrong with the site there. */
const faultBehind =
	/^[`'"”」】）)]*[^。；;\n]{0,8}(?:打不开|无法(?:访问|打开)|不能(?:访问|打开)|未备案|未悬挂|未接入|未解析|未在|返回|提示|报错|被拦截|解析)/u;
/** A line of a log, or of a report of an error. */
const logLine =
	/(?:\b(?:GET|POST|HEAD|curl|wget|nginx|upstream|HTTP\/\d|ERR_[A-Z_]+|host:|localhost)|(?<!\d)(?:40[0-9]|50[0-9]|30[12])(?!\d)|Forbidden|refused|reset by peer|timed? ?out|favicon|well-known|日志|报错|抓包)/i;
const topLevel = /\.(?:[a-z]{2,24}|xn--[a-z0-9-]+)$/;

/**
 * Addresses that a text wants to be opened: with `http://` before them, or a path behind them, or "点击" and the like before them.
 * A domain that is only spoken of (您的网站 example.com) is none.
 */
export function findLinks(text: string): FoundLink[] {
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
		const start = match.index;
		const end = start + match[0].length;
		if (isAsked) links.push({ host: name, start, end, isOwnSite: isOwnSite(plain, start, end) });
	}
	return links;
}

function isOwnSite(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 24), start);
	const line = text.slice(text.lastIndexOf('\n', start) + 1).split('\n', 1)[0]!;
	if (logLine.test(line)) return true;
	if (errandBefore.test(before)) return false;
	return ownBefore.test(before) || faultBehind.test(text.slice(end, end + 24));
}

/** Whose a host is. Deceivers put official names into theirs: as a label, with hyphens, or in letters that look the same. */
export function judgeHost(host: string, known: readonly Hosts[]): HostKind {
	if (/[^a-z0-9._-]/.test(host) || /(?:^|\.)xn--/.test(host)) return 'look-alike';
	const entry = known.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`)));
	if (entry) return entry.kind;
	if (/\.gov\.cn$/.test(host)) return 'government';
	return /(?:beian|miit|mii[bt]|mps|aliyun|alibaba|gov[.-]?cn|gongxin|icp)/.test(host)
		? 'look-alike'
		: 'foreign';
}
