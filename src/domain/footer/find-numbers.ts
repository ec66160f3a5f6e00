import { plainLetters, provincesInWords, replaceLookAlikes } from './letters.ts';
import { numberPatterns } from './number-patterns.ts';
import { parseIcp, parsePolice, type NumberProblemKind, type ParsedNumber } from './numbers.ts';
import type { PageText } from './page-text.ts';
import { findAbbreviation, findProvinceByLetter, type Abbreviations } from './provinces.ts';

export type NumberKind = 'icp' | 'police';

/**
 * How a number in a page differs from the way in which it has to be written. `letters`: traditional or full-width
 * characters, small letters, other dashes, brackets; `look-alike`: a letter O, I or l where a digit belongs; `ending`: 号 is
 * missing or stands elsewhere; `word`: other words than ICP备 or 公网安备; `province`: no province before it; `order`: the
 * province stands behind the word; `abbreviation`: the character of the province that the other kind of number begins with;
 * `suffix`: something else than `-1` behind 号, or anything at all behind a number of the police; `digits`: no digits, or places
 * to be filled in.
 */
export type WritingProblem =
	'letters' | 'look-alike' | 'ending' | 'word' | 'province' | 'order' | 'abbreviation' | 'suffix' | 'digits';

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
/** The same in English, where an ICP number is a licence's too, which has six, and where `police` is any word. */
const shortestInEnglish = { icp: 8, police: 11 } as const;

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
	const matches = [...text.slice(from).matchAll(numberPatterns[kind])];
	return matches.slice(-mostRead).flatMap((match) => {
		const groups = match.groups as Record<string, string | undefined>;
		const { word = '', digits, ending } = groups;
		// "ICP备案号：" and then a number of its own: the number is found where it begins.
		const isLabel = digits === undefined && (groups['middle'] ?? '').trim() !== '';
		if (isLabel && kind === 'police' && groups['empty'] === undefined) return [];
		const isEnglish = kind === 'police' ? /[a-z]/i.test(word) : /bei|no|number/i.test(word);
		const isBare = kind === 'icp' && !isEnglish && !/[备備]/.test(word);
		if (isBare && ending === undefined) return [];
		// 公安备案 30 天内, ICP备案 20 个工作日: a short figure without 号 belongs to the sentence.
		const least = isEnglish ? shortestInEnglish[kind] : shortestBare;
		if (isEnglish && kind === 'police' && (digits ?? '').length < least) return [];
		if (digits !== undefined && ending === undefined && digits.length < least) return [];
		// ICP备案期20260101: any other character belongs to the sentence too.
		const isOther = groups['behind'] !== undefined && !readProvince(groups['behind'], abbreviations);
		if (isOther && ending === undefined) return [];
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
	const letter = groups['province'] ?? groups['bracketed'];
	const province = readProvince(letter, abbreviations);
	const following = readProvince(groups['behind'], abbreviations);
	// What stands before the word without a space may be any word of the page: only a province belongs to the number.
	const isForeign = letter !== undefined && province === undefined;
	const lead = isForeign && kind === 'police' ? matched.search(/[公网網]/) : 0;
	const raw = matched.slice(lead);
	const said = raw.trim();
	const start = index + lead + raw.indexOf(said);
	const end = start + said.length;
	const digits = replaceLookAlikes((groups['digits'] ?? '').replace(/[（()）〔〕[\]-]/g, ''));
	const suffix = readSuffix(groups);
	const isEmpty =
		!/^\d+$/.test(digits.text) || digits.replaced * 2 > digits.text.length || isSample(digits.text);
	const writing: WritingProblem[] = [];
	if (isEmpty) writing.push('digits');
	else if (digits.replaced > 0 || suffix.isLookAlike) writing.push('look-alike');

	const own = kind === 'icp' ? 'ICP备' : '公网安备';
	const isOtherWord =
		plainLetters(groups['word'] ?? '').text.replace(/^[1L|]CP/, 'ICP') !== own ||
		/[:：\p{Pd}_]|[号號]|[编編]/u.test(groups['middle'] ?? '');
	if (isOtherWord || (groups['behind'] !== undefined && following === undefined)) writing.push('word');
	const opening =
		province ?? following ?? (kind === 'police' ? findAbbreviation(digits.text, abbreviations) : undefined);
	if (letter !== undefined && province !== undefined && /\p{Script=Han}{2}/u.test(letter))
		writing.push('province');
	if (province === undefined) writing.push(following === undefined ? 'province' : 'order');
	if (groups['ending'] === undefined && groups['empty'] === undefined) writing.push('ending');
	if (suffix.isOdd || (kind === 'police' && suffix.text !== '')) writing.push('suffix');

	const isTold =
		opening !== undefined && !isEmpty && (kind === 'police' || !isForeign || following !== undefined);
	if (!isTold) return { kind, said, start, end, writing, unusual: [] };
	const canonical = `${opening}${own}${digits.text}号${kind === 'icp' ? suffix.text : ''}`;
	const parsed = (kind === 'icp' ? parseIcp : parsePolice)(canonical, abbreviations);
	if (parsed.text === undefined) return { kind, said, start, end, writing, unusual: [] };
	const unusual = parsed.problems.map((problem) => problem.kind);
	if (unusual.includes('abbreviation')) writing.push('abbreviation');
	if (writing.length === 0 && said.replace(/\s/g, '') !== parsed.text) writing.push('letters');
	return { kind, said, start, end, text: parsed.text, writing, unusual, parsed };
}

/** Whether digits are those of an example: all the same, or counted up from one. */
function isSample(digits: string): boolean {
	return /^(\d)\1{5,}$/.test(digits) || (digits.length >= 8 && '12345678901234'.startsWith(digits));
}

/** Addresses of the police's platform, this one and the old one, with the digits of a number. */
const policeAddress = /beian\.(?:mps\.)?gov\.cn[^\s"'<>]{0,60}?[?&](?:code|recordcode)=(\d{11,16})(?!\d)/gi;

/**
 * The numbers of the police that only an address tells: behind an icon, or round the digits alone. Digits that stand in the link's text
 * are shown, without a word that says what they are.
 *
 * @param found the numbers that stand in the same text, whose links tell nothing more
 */
export function findNumbersInLinks(
	{ text, links, hidden }: PageText,
	found: readonly FoundNumber[],
	abbreviations: Abbreviations,
): { readonly shown: FoundNumber[]; readonly hidden: FoundNumber[] } {
	const numbers = found.filter(({ kind }) => kind === 'police');
	const make = (digits: string, said: string, start: number, end: number): FoundNumber[] => {
		const letter = findAbbreviation(digits, abbreviations);
		const parsed =
			letter === undefined ? undefined : parsePolice(`${letter}公网安备${digits}号`, abbreviations);
		if (parsed?.text === undefined || isSample(digits)) return [];
		const unusual = parsed.problems.map((problem) => problem.kind);
		return [{ kind: 'police', said, start, end, text: parsed.text, writing: ['word'], unusual, parsed }];
	};
	const shown: FoundNumber[] = [];
	const covered: FoundNumber[] = [];
	for (const { href, start, end } of links.slice(-mostRead)) {
		const [, digits] = [...href.matchAll(policeAddress)][0] ?? [];
		if (digits === undefined) continue;
		// A number that stands over the link, or ends right before it, has a link of its own to be judged.
		if (numbers.some((one) => one.text !== undefined && one.start <= end && one.end >= start)) continue;
		const at = text.slice(start, end).replace(/\s/g, '').includes(digits);
		if (at) shown.push(...make(digits, text.slice(start, end).trim(), start, end));
		else covered.push(...make(digits, href, start, end));
	}
	for (const part of [hidden, text]) {
		for (const [said, digits] of part.slice(-longestText).matchAll(policeAddress)) {
			if (covered.length < mostRead) covered.push(...make(digits!, said, 0, 0));
		}
	}
	return { shown, hidden: covered };
}

/** The character of a province that stands before or behind the word, simplified, or written in pinyin. */
function readProvince(letter: string | undefined, abbreviations: Abbreviations): string | undefined {
	if (letter === undefined) return undefined;
	const word = letter.toLowerCase().replace(/(?<=\p{Script=Han}{2,})[省市]$/u, '');
	const character = provincesInWords[word] ?? plainLetters(letter).text;
	return findProvinceByLetter(character, abbreviations) === undefined ? undefined : character;
}

interface Suffix {
	/** `-1`, `-2A`; empty where there is none. */
	readonly text: string;
	readonly isLookAlike: boolean;
	/** Without its dash, or with a 0 before it. */
	readonly isOdd: boolean;
}

function readSuffix({ suffix, bare }: Record<string, string | undefined>): Suffix {
	const { text, replaced } = replaceLookAlikes(suffix ?? bare ?? '');
	const figure = text.replace(/^0+/, '');
	return {
		text: figure === '' ? '' : `-${figure}`,
		isLookAlike: replaced > 0,
		isOdd: bare !== undefined || figure !== text,
	};
}
