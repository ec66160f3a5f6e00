/**
 * The law of one place for a number: prose says durations, sums, limits and ages by `:fact[id]`, never itself.
 *
 * What counts: an Arabic or Chinese numeral, or a range of them, right before a unit of time, money, count or size.
 * What does not, because it is no claim:
 * - what is quoted (`:quote[…]`), code, addresses and the targets of links;
 * - dates, years, numbered articles of laws and ordinals (第十二条, 第一天, 最后一天);
 * - 一 before a thing that is counted (一个网站, 再打一次): Chinese has no other article. Before a unit of time it
 *   is a duration (一周, 一年) and counts;
 * - 两位, the two principals of every filing;
 * - a pointing word before it (这两个字, 同一天, 哪一天), which refers and does not limit;
 * - 一天一天, one after the other.
 */

const chinese = '[一二两三四五六七八九十百千万半]';
const arabic = String.raw`\d[\d,.]*\s?[百千万亿]?`;
const numeral = `(?:${arabic}|${chinese}+)`;
const range = String.raw`${numeral}(?:\s?(?:[-–—~～]|到|至|或|、)\s?${numeral})?`;

const time =
	'秒|分钟|个?小时|天|日|个?工作日|个?自然日|周(?![一二三四五六日末期年围])|个?星期|个[多半]?月|年|个?季度';
const money = '元|块钱';
const age = '周?岁';
const size = 'KB|MB|GB|%|倍';
const counted = '次|位|名|个(?:域名|网站|站点|App|应用|号码|手机号|汉字|字符|字母|字|服务码|订单)|[MK]?像素';

/** Letters before a numeral that make it part of a word (统一, 唯一), an ordinal (第) or a pointing word (这, 同一). */
const before = '(?<![第统万唯之任同单专每这那哪某周期\\d.A-Za-z])';
const measured = new RegExp(`${before}${range}多?\\s?(?:${time}|${money}|${age}|${size})`, 'gu');
const limited = new RegExp(`${before}${range}多?\\s?(?:${counted})`, 'gu');
/** 一 as an article, 二次 as "again", 两位 as "the two of them". */
const article = new RegExp(`^(?:一\\s?(?:${counted})|二次|两位)$`, 'u');

const exempt: readonly RegExp[] = [
	/^\s*\d+\.\s/gm,
	/```[\s\S]*?```/g,
	/`[^`\n]*`/g,
	/:(?:quote|fact|cite)\[[^\]]*\]/g,
	/\]\([^)]*\)/g,
	/https?:\/\/\S+/g,
	/\{[^{}\n]*\}/g,
	/一天一天/g,
	/\b(?:19|20)\d{2}-\d{2}(?:-\d{2})?\b/g,
	/(?<!\d)(?:19|20)\d{2}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?/g,
	/(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?日/g,
	/最后一[天周年]/g,
	/第\s?(?:\d+|[一二三四五六七八九十百]+)\s?[条款项章号期次年届部步]?/g,
];

/** The bare numbers in a text, in order; none when it obeys. Pages may be given whole, frontmatter included. */
export function bareNumbers(markdown: string): string[] {
	const prose = exempt.reduce((text, pattern) => text.replace(pattern, '\u0000'), markdown);
	const found = [...prose.matchAll(measured), ...prose.matchAll(limited)]
		.sort((a, b) => a.index - b.index)
		.map(([text]) => text);
	return found.filter((text) => !article.test(text));
}
