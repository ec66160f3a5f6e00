/**
 * The law of one place for what provinces ask: no sentence lists provinces, since a list in prose and a province's own
 * page disagree sooner or later. A list is printed from `provinces/` by `:provinces[…]`.
 *
 * One province may be named in a sentence where the text cites a claim about that province, or links to its page.
 * What does not count: what is quoted, code, addresses of pages, and an address that goes on with a city (浙江省杭州市).
 */

const names =
	'北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆';
const province = new RegExp(names, 'gu');

const exempt: readonly RegExp[] = [
	/```[\s\S]*?```/g,
	/`[^`\n]*`/g,
	/^#+ .*$/gm,
	/:quote\[[^\]]*\]/g,
	/“[^”]*”/g,
	/北京时间/g,
	new RegExp(String.raw`(?:${names})(?:省|自治区)?[\p{Script=Han}]{2,3}市[^。；，\n]*`, 'gu'),
];

const linked = new RegExp(String.raw`\[(?:${names})\]\(/provinces/[a-z]{2}/[^)]*\)`, 'gu');
const sentences = /[。；！？\n|]/u;

/**
 * The sentences of a text that list provinces, or name one about which the text cites no claim.
 *
 * @param isCited tells whether the text cites a claim whose statement names the province
 */
export function provinceLists(markdown: string, isCited: (name: string) => boolean): string[] {
	const prose = exempt.reduce((text, pattern) => text.replace(pattern, ''), markdown);
	return prose.split(sentences).filter((sentence) => {
		const all = new Set(sentence.match(province));
		if (all.size === 0) return false;
		const bare = new Set(sentence.replace(linked, '').match(province));
		return all.size > 2 || bare.size > 1 || [...bare].some((name) => !isCited(name));
	});
}
