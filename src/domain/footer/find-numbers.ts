import { plainLetters } from './letters.ts';
import { parseIcp, parsePolice, type NumberProblemKind, type ParsedNumber } from './numbers.ts';
import { findAbbreviation, findProvinceByLetter, type Abbreviations } from './provinces.ts';

export type NumberKind = 'icp' | 'police';

/**
 * How a number in a page differs from the way in which it has to be written. `letters`: traditional or full-width
 * characters, small letters, other dashes; `ending`: 号 is missing or stands elsewhere; `word`: other words than ICP备 or
 * 公网安备; `province`: no province before it; `digits`: no digits, or places to be filled in.
 */
export type WritingProblem = 'letters' | 'ending' | 'word' | 'province' | 'digits';

/** A filing number that stands in a text, however it is written. */
export interface FoundNumber {
	readonly kind: NumberKind;
	/** As it stands in the text. */
	readonly said: string;
	/** UTF-16 offsets into the text; `end` is not included. */
	readonly start: number;
	readonly end: number;
	/** As it should be written; missing where that cannot be told from what stands there. */
	readonly text?: string | undefined;
	readonly writing: readonly WritingProblem[];
	/** What else is unusual about it: the number of digits, the letter of an App, an unknown division. */
	readonly unusual: readonly NumberProblemKind[];
	/** The number read part by part; missing without `text`. */
	readonly parsed?: ParsedNumber | undefined;
}

/** The end of a page's text that is read, in UTF-16 units; the text of a long article has a tenth of it. */
const longestText = 100_000;
/** So many numbers of a kind are read, those nearest to the end of the page: a footer comes last. */
const mostRead = 200;

/** Fewest digits of a number that lacks its 号. */
const shortestBare = 6;

/** A character before the word that is no province: 萌ICP备 and the like are jokes, not filings. */
const before = String.raw`(?<province>\p{Script=Han})?`;
const gap = String.raw`[\s\u200b\ufeff]{0,12}`;
const digit = String.raw`[\d０-９]`;
const placeholder = '[\\d０-９xXｘＸ*＊•□○?？_]';
/** Digits, in groups too (4301 0402 0000 01) where 号 follows: without it, what follows may be a year. */
const digitRun = `(?<digits>${placeholder}(?:\\s?${placeholder}){1,23}(?=${gap}[号號])|${placeholder}{2,24})`;
const dash = String.raw`[-－‐-―−─ー_]`;
const icp = new RegExp(
	`${before}${gap}(?<word>[iｉ][cｃ][pｐ]${gap}[备備]?${gap}案?)(?<middle>${gap}(?:[号號]|编号|編號)?${gap}[:：]?)${gap}` +
		`${digitRun}${gap}(?<ending>[号號])?(?:${gap}${dash}${gap}(?<suffix>${digit}{1,4}[AXKａｘｋaxk]?)(?![\\d０-９]))?`,
	'giu',
);
const police = new RegExp(
	`${before}${gap}(?<word>公[网網]安[备備]案?|[网網]安[备備]案?|公安(?:机关|联网|聯網|网)?${gap}[备備]案?)` +
		`(?<middle>${gap}(?:[号號](?!${gap}[-－])|编号|編號)?${gap}[:：]?)${gap}(?:${digitRun}${gap}(?<ending>[号號])?|(?<empty>[号號]))`,
	'giu',
);

/**
 * Every ICP number and number of the police in a text, in its order, written well or not. Words without digits
 * (ICP备案查询) are none; a place that waits for its digits (公网安备 号) is one without `text`.
 */
export function findNumbers(text: string, abbreviations: Abbreviations): FoundNumber[] {
	return [...findKind('icp', text, abbreviations), ...findKind('police', text, abbreviations)].sort(
		(one, other) => one.start - other.start,
	);
}

function findKind(kind: NumberKind, text: string, abbreviations: Abbreviations): FoundNumber[] {
	const from = Math.max(0, text.length - longestText);
	const matches = [...text.slice(from).matchAll(kind === 'icp' ? icp : police)];
	return matches.slice(-mostRead).flatMap((match) => {
		const groups = match.groups as Record<string, string | undefined>;
		const { word = '', digits } = groups;
		// "ICP备案号：" and then a number of its own: the number is found where it begins.
		const isLabel = digits === undefined && (groups['middle'] ?? '').trim() !== '';
		if (isLabel && kind === 'police' && groups['empty'] === undefined) return [];
		if (kind === 'icp' && !/[备備]/.test(word) && groups['ending'] === undefined) return [];
		// 公安备案 30 天内, ICP备案 20 个工作日: a short figure without 号 belongs to the sentence.
		if (digits !== undefined && groups['ending'] === undefined && digits.length < shortestBare) return [];
		return [readNumber(kind, match[0], from + match.index, groups, abbreviations)];
	});
}

function readNumber(
	kind: NumberKind,
	matched: string,
	index: number,
	groups: Record<string, string | undefined>,
	abbreviations: Abbreviations,
): FoundNumber {
	const letter = groups['province'];
	const province = letter && isProvince(letter, abbreviations) ? letter : undefined;
	// What stands before the word without a space may be any word of the page: only a province belongs to the number.
	const isForeign = letter !== undefined && province === undefined;
	const lead = isForeign && kind === 'police' ? matched.search(/[公网網]/) : 0;
	const raw = matched.slice(lead);
	const said = raw.trim();
	const start = index + lead + raw.indexOf(said);
	const end = start + said.length;
	const digits = plainLetters(groups['digits'] ?? '').text.replace(/\s/g, '');
	const suffix = groups['suffix'] === undefined ? '' : `-${plainLetters(groups['suffix']).text}`;
	const writing: WritingProblem[] = [];
	if (!/^\d+$/.test(digits)) writing.push('digits');

	const own = kind === 'icp' ? 'ICP备' : '公网安备';
	if (plainLetters(groups['word'] ?? '').text !== own || /[:：]|[号號]|[编編]/.test(groups['middle'] ?? ''))
		writing.push('word');
	const opening = province ?? (kind === 'police' ? findAbbreviation(digits, abbreviations) : undefined);
	if (province === undefined) writing.push('province');
	if (groups['ending'] === undefined && groups['empty'] === undefined) writing.push('ending');

	const isTold = opening !== undefined && !writing.includes('digits') && (kind === 'police' || !isForeign);
	if (!isTold) return { kind, said, start, end, writing, unusual: [] };
	const canonical = `${plainLetters(opening).text}${own}${digits}号${kind === 'icp' ? suffix : ''}`;
	const parsed = (kind === 'icp' ? parseIcp : parsePolice)(canonical, abbreviations);
	if (parsed.text === undefined) return { kind, said, start, end, writing, unusual: [] };
	if (writing.length === 0 && said.replace(/\s/g, '') !== parsed.text) writing.push('letters');
	return {
		kind,
		said,
		start,
		end,
		text: parsed.text,
		writing,
		unusual: parsed.problems.map((problem) => problem.kind),
		parsed,
	};
}

function isProvince(letter: string, abbreviations: Abbreviations): boolean {
	return findProvinceByLetter(plainLetters(letter).text, abbreviations) !== undefined;
}
