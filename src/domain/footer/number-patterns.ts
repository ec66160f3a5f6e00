import { provincesInWords } from './letters.ts';

const gap = String.raw`\s{0,12}`;
const digit = String.raw`[\d０-９]`;
/** The ways to write a province that look like this, for a pattern. */
function listWords(form: RegExp): string {
	return Object.keys(provincesInWords)
		.filter((word) => form.test(word))
		.join('|');
}

/** Letters that look like 0 or 1, Cyrillic and Greek ones too, where no word begins with them. */
const lookAlike = String.raw`[oilоο](?=[\doilоο]{0,24}(?![a-z]))`;
const placeholder = String.raw`(?:[\d０-９xｘ*＊•□○?？_]|${lookAlike})`;
/** A year that is set apart from the other digits: (2021)000123, 2021-000123. */
const yearApart = String.raw`[（(〔[]?20\d\d[)）〕\]-]\d{4,6}(?=${gap}[号號])`;
/** Digits, in groups too (4301 0402 0000 01) where 号 follows: without it, what follows may be a year. */
const digitRun = String.raw`(?<digits>${yearApart}|${placeholder}(?:\s?${placeholder}){1,23}(?=${gap}[号號])|${placeholder}{2,24})`;
const dash = String.raw`[-－‐-―−─ー_]`;
/** A character before the word, or in brackets: 萌ICP备 and the like are jokes, not filings. */
const before =
	String.raw`(?:[（(]${gap}(?<bracketed>\p{Script=Han})${gap}[）)]|(?<province>(?:names)[省市]?|\p{Script=Han}|(?<![a-z])(?:pinyin)))?`
		.replace('names', listWords(/^\p{Script=Han}/u))
		.replace('pinyin', listWords(/^[a-z]/));
/** 京ICP备: in English too (Hu ICP Bei No. 18012345-2). */
const icpWord = String.raw`[iｉіΙι1l|]\s?[cｃс]\s?[pｐрρ]${gap}(?:[备備]?${gap}案?|bei|(?:bei|filing|licen[cs]e|record|registration)?${gap}(?:number|no\b\.?))`;
/** How English pages call it: PSB Filing No., Public Network Security No., Gong Wang An Bei. */
const policeInEnglish =
	String.raw`(?<![a-z])(?:gong${gap}wang${gap}an${gap}bei|(?:psb|police|public${gap}(?:network${gap}|internet${gap})?security)(?:${gap}(?:bureau|beian|filing|record|registration|network))?)` +
	String.raw`(?:${gap}(?:number|no\b\.?|code|id))?`;
const policeWord =
	String.raw`公[网網]安[备備]案?|[网網]安[备備]案?|公安(?:机关|联网|聯網|网)?${gap}[备備]案?|policeInEnglish`.replace(
		'policeInEnglish',
		policeInEnglish,
	);
/** ICP备京…: the character of a province behind the word, or any other. */
const behind = String.raw`(?<behind>(?![证證])\p{Script=Han})?`;
/** `-1`, but no year of a copyright behind a dash; or a figure right behind 号 that lacks its dash. */
const suffix =
	String.raw`${gap}${dash}{1,2}${gap}(?!(?:19|20)\d\d(?!\d))(?<suffix>(?:${digit}|${lookAlike}){1,4}[aａxｘkｋ]?)(?!${digit})` +
	String.raw`|(?<=[号號])(?:[.·~]?|${gap}[（(])(?<bare>\d{1,2})(?![\d年月])[）)]?`;
/** An ICP number, however it is written. */
const icp = new RegExp(
	`${before}${gap}(?<word>${icpWord})(?<middle>${gap}(?:[号號]|编号|編號)?${gap}(?:[:：]|${dash})?)${gap}${behind}` +
		`${digitRun}${gap}(?:(?<ending>[号號])[号號]?)?(?:${suffix})?`,
	'giu',
);
/** A number of the police, however it is written. */
const police = new RegExp(
	`${before}${gap}(?<word>${policeWord})` +
		`(?<middle>${gap}(?:[号號](?!${gap}[-－])|编号|編號)?${gap}[:：]?)${gap}${behind}` +
		`(?:${digitRun}${gap}(?:(?<ending>[号號])[号號]?(?:${gap}${dash}${gap}(?<suffix>${digit}{1,2}[axk]?)(?!${digit}))?)?|(?<empty>[号號]))`,
	'giu',
);

/**
 * What finds numbers in a text. The groups of a match: `province` or `bracketed` before the word, `word`, `middle` between it and the
 * digits, `behind` (a character there), `digits` (letters and places to be filled in too), `ending` (号), `suffix` behind a dash or
 * `bare` without one, `empty` (号 without digits).
 */
export const numberPatterns = { icp, police } as const;
