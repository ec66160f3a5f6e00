import { lookalikes } from '../lookalikes.ts';
import { readPairs, type Fold } from '../normalise.ts';

/** How two names differ that are the same name otherwise, in the order in which it is looked for. */
const differenceKinds = [
	'space',
	'hidden',
	'brackets',
	'dot',
	'width',
	'lookalike',
	'script',
	'case',
	'symbol',
] as const;

/** What two spellings of one name differ in: `width` for full-width letters, `script` for traditional characters. */
export type DifferenceKind = (typeof differenceKinds)[number];

/** What differs at one place: a run of characters of the one name and of the other, either may be empty. */
export interface Difference {
	readonly first: string;
	readonly second: string;
}

/** A stretch of two names side by side; `isSame` where they have the same characters. */
export interface Stretch extends Difference {
	readonly isSame: boolean;
}

/** What cannot be seen: control, zero-width, direction and filler characters; white space is not among it. */
export const hidden = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;

const dots = '·•・‧∙⋅･ᐧ●．.。｡';
const fullWidth = /[\uFF01-\uFF5E\uFFE0-\uFFE6]/gu;

const alike = readPairs(lookalikes);

/**
 * How two names differ, if they are one name but for such things; `undefined` where they are two names. The empty list
 * says that they have the same code points.
 */
export function compareNames(
	first: string,
	second: string,
	traditional: Fold,
): readonly DifferenceKind[] | undefined {
	if (first === second) return [];
	const folds = createFolds(traditional);
	const fold = (text: string, left?: DifferenceKind) =>
		differenceKinds.reduce((folded, kind) => (kind === left ? folded : folds[kind](folded)), text);
	const one = fold(first);
	if (one !== fold(second) || one === '') return undefined;
	const kinds = differenceKinds.filter((kind) => fold(first, kind) !== fold(second, kind));
	if (kinds.length > 0) return kinds;
	// Two kinds that fold the same character hide each other.
	return differenceKinds
		.filter((kind) => folds[kind](first) !== first || folds[kind](second) !== second)
		.slice(0, 1);
}

/** The name without what can differ: for telling whether one is part of the other. */
function foldName(text: string, traditional: Fold): string {
	const folds = createFolds(traditional);
	return differenceKinds.reduce((folded, kind) => folds[kind](folded), text);
}

function createFolds(traditional: Fold): Readonly<Record<DifferenceKind, (text: string) => string>> {
	return {
		space: (text) => text.replace(/[\s\u3000]/gu, ''),
		hidden: (text) => text.replace(hidden, ''),
		brackets: (text) => text.replace(/[（(〔［[【]/gu, '(').replace(/[）)〕］\]】]/gu, ')'),
		dot: (text) => text.replace(new RegExp(`(?<=\\p{L})[${dots.replace('.', '\\.')}](?=\\p{L})`, 'gu'), '·'),
		width: (text) => text.replace(fullWidth, (char) => char.normalize('NFKC')),
		lookalike: (text) =>
			[...text]
				.map((char) => (/[\uFF00-\uFFEF]/u.test(char) ? char : char.normalize('NFKC')))
				.join('')
				.replace(/./gu, (char) => alike.get(char) ?? alike.get(char.toLowerCase())?.toUpperCase() ?? char),
		script: (text) => text.replace(/./gu, (char) => traditional.get(char) ?? char),
		case: (text) => text.toLowerCase(),
		symbol: (text) => text.replace(/[\p{P}\p{S}]/gu, ''),
	};
}

/** Longest text that is aligned character by character; of longer ones only the ends are. In code points. */
const longestAligned = 200;

/** Two names side by side: what they share and where they differ. Joined, the stretches are the names again. */
export function alignNames(first: string, second: string): Stretch[] {
	const [a, b] = [[...first], [...second]];
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
		end++;
	const stretches: Stretch[] = [];
	const add = (one: string, other: string) => {
		if (one === '' && other === '') return;
		const last = stretches.at(-1);
		const isSame = one === other;
		if (last?.isSame === isSame)
			stretches[stretches.length - 1] = { first: last.first + one, second: last.second + other, isSame };
		else stretches.push({ first: one, second: other, isSame });
	};
	const head = a.slice(0, start).join('');
	add(head, head);
	const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	if (middleA.length > longestAligned || middleB.length > longestAligned)
		add(middleA.join(''), middleB.join(''));
	else for (const [one, other] of alignShort(middleA, middleB)) add(one, other);
	const tail = a.slice(a.length - end).join('');
	add(tail, tail);
	return stretches;
}

function alignShort(a: readonly string[], b: readonly string[]): [string, string][] {
	const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			common[i]![j] =
				a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
		}
	}
	const pairs: [string, string][] = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && a[i] === b[j]) pairs.push([a[i++]!, b[j++]!]);
		else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!))
			pairs.push([a[i++]!, '']);
		else pairs.push(['', b[j++]!]);
	}
	return pairs;
}

/** The places at which two names differ. */
export function findDifferences(first: string, second: string): Difference[] {
	return alignNames(first, second).filter(({ isSame }) => !isSame);
}

/** Code points of a text, for what cannot be told apart by looking: `U+200B U+3000`. */
export function writeCodePoints(text: string): string {
	return [...text]
		.map((char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
		.join(' ');
}

const organisationEnd =
	/(公司|企业|合伙|大学|学院|中学|小学|学校|医院|工厂|银行|协会|学会|商会|基金会|委员会|中心|集团|政府|法院|检察院|报社|出版社|合作社|商店|商行|经营部|工作室|事务所|研究所|研究院|俱乐部|幼儿园|办事处|代表处|总站|总局)$/u;

/** Whether a name reads as a person's: two to four characters of Han, or parts joined by dots. */
export function isPersonName(name: string): boolean {
	const plain = name.replace(hidden, '').replace(/[\s\u3000]/gu, '');
	if (organisationEnd.test(plain)) return false;
	return (
		/^\p{Script=Han}{2,4}$/u.test(plain) ||
		(plain.length <= 50 && new RegExp(`^\\p{Script=Han}+([${dots}]\\p{Script=Han}+)+$`, 'u').test(plain))
	);
}

/** Whether a name is written as no document writes one. */
export function isOddName(name: string, isPersons: boolean): boolean {
	const hasHan = /\p{Script=Han}/u.test(name);
	if (!/\p{L}/u.test(name) || /^(.{4,})\1$/su.test(name)) return true;
	const countOf = (brackets: RegExp) => name.match(brackets)?.length ?? 0;
	if (countOf(/[（(]/gu) !== countOf(/[）)]/gu)) return true;
	// Organisations of the mainland are registered in characters.
	if (!isPersons) return !hasHan;
	if (!hasHan) return !/\p{Lu}/u.test(name);
	return (
		/[\p{N}\p{Script=Latin}]/u.test(name) ||
		/^.$/su.test(name) ||
		new RegExp(`^[${dots}]|[${dots}]$|\\p{Script=Han}[-－–—_]\\p{Script=Han}`, 'u').test(name)
	);
}

/** Whether a name ends as a registered organisation's does. */
export function isOrganisationName(name: string): boolean {
	return organisationEnd.test(
		name
			.replace(hidden, '')
			.trim()
			.replace(/[（(][^）)]*[）)]$/u, ''),
	);
}

/** Whether one of two names is a branch of the other. */
export function isBranchOf(first: string, second: string, traditional: Fold): boolean {
	const [short, long] = [foldName(first, traditional), foldName(second, traditional)].sort(
		(a, b) => a.length - b.length,
	);
	if (short === '' || !long!.startsWith(short!.replace(/(有限责任公司|股份有限公司|有限公司)$/u, '')))
		return false;
	const branch = /(分公司|分店|分行|分部|分厂|分校|分院|分所|分社|支行|营业部|办事处|分支机构)$/u;
	return branch.test(long!) && !branch.test(short!);
}

const syllable =
	'(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:iang|iong|uang|iao|ian|ing|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u|v)';

/** Whether Latin letters can be read as pinyin. */
export function isPinyin(text: string): boolean {
	return new RegExp(`^(?:${syllable})+$`, 'iu').test(text.normalize('NFKD').replace(/[^a-z]/giu, ''));
}

/** The wrong dots between the parts of a person's name. */
export function findWrongDots(name: string): string {
	return [
		...name.matchAll(new RegExp(`(?<=\\p{Script=Han})[${dots.replace('·', '')}](?=\\p{Script=Han})`, 'gu')),
	]
		.map(([dot]) => dot)
		.join('');
}

/** Characters of a name that systems may store in another form: private use, compatibility forms, the rarest. */
export function findRareCharacters(name: string): string {
	return [...name]
		.filter((char) => /[\uE000-\uF8FF\uF900-\uFAFF\u{20000}-\u{3FFFF}\u{F0000}-\u{10FFFF}]/u.test(char))
		.join('');
}
