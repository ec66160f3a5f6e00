import { parseDay, type Day } from '../day.ts';

/** A deadline that a message sets its reader. */
export interface Deadline {
	/** The words that set it. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** One of these lengths, counted from the day of the message, or the last day itself. */
	readonly days?: number;
	readonly workingDays?: number;
	readonly hours?: number;
	readonly date?: Day;
}

const count = String.raw`(?<count>[\d０-９]{1,3}|[一二两三四五六七八九十]{1,3}|半)`;
const unit = String.raw`(?<unit>个?工作日|工作天|个?自然日|天|日|个?小时|小時|周|个?星期|个?月)`;
const length = new RegExp(String.raw`${count}\s*${unit}(?<within>之?[内內]|以内|之前|前|有效)`, 'g');
/** 有效期24小时, 限期三天, 时限 7 日: the word before it makes it a deadline. */
const named = new RegExp(
	String.raw`(?:有效期|限期|时限|期限|期限为|有效时间)[为是：:]?\s*${count}\s*${unit}`,
	'g',
);
const date =
	/(?:(?<year>20\d{2})\s*[年\-/.])?\s*(?<month>\d{1,2})\s*[月\-/.]\s*(?<day>\d{1,2})\s*(?:日|号)?\s*(?<time>\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d{1,2}[时点])?\s*(?:之?前|以前|截止|止)/g;
/** What tells how long the other side takes, or speaks of the past, sets no deadline. */
const isOthers =
	/(?:预计|一般|通常|大约|约|需要|需|审核|等待|最快|最长|耐心|不超过|近|最近|过去|连续|满|不足|未满|超过|已过|少于|大于|小于)[^。；;\n，,]{0,6}$/;
/** Behind the length: what the other side does within it. */
const isAnswered = /^[^。；;\n，,]{0,4}(?:完成审核|给您|与您联系|通知您|反馈|回复您|会收到|将收到|下发)/;

/**
 * The deadline in a message, the first one that its reader has to keep; nothing where there is none.
 *
 * @param sentOn the day of the message: a date without a year is the first such day from then on
 */
export function findDeadline(text: string, sentOn: Day): Deadline | undefined {
	const found = [...findLengths(text), ...findDates(text, sentOn)];
	return found.sort((one, other) => one.start - other.start)[0];
}

function findLengths(text: string): Deadline[] {
	return [length, named].flatMap((pattern) =>
		[...text.matchAll(pattern)].flatMap((match): Deadline[] => {
			const start = match.index;
			const end = start + match[0].length;
			if (isOthers.test(text.slice(Math.max(0, start - 12), start)) || isAnswered.test(text.slice(end)))
				return [];
			const amount = readNumber(match.groups!['count']!);
			const value = readLength(amount, match.groups!['unit']!);
			return value ? [{ text: match[0], start, end, ...value }] : [];
		}),
	);
}

function readLength(
	amount: number,
	unitName: string,
): Pick<Deadline, 'days' | 'workingDays' | 'hours'> | undefined {
	if (amount <= 0) return undefined;
	if (/工作/.test(unitName)) return { workingDays: amount };
	if (/小[时時]/.test(unitName)) return { hours: amount };
	if (/周|星期/.test(unitName)) return { days: amount * 7 };
	if (/月/.test(unitName)) return { days: Math.round(amount * 30) };
	return Number.isInteger(amount) ? { days: amount } : undefined;
}

function readNumber(said: string): number {
	if (said === '半') return 0.5;
	const digits = said.normalize('NFKC');
	if (/^\d+$/.test(digits)) return Number(digits);
	const values: Readonly<Record<string, number>> = { 两: 2 };
	const one = (letter: string) => values[letter] ?? '一二三四五六七八九'.indexOf(letter) + 1;
	const [tens = '', ones = ''] = said.includes('十') ? said.split('十') : ['', said];
	const ten = said.includes('十') ? (tens === '' ? 1 : one(tens)) * 10 : 0;
	return ten + (ones === '' ? 0 : one(ones));
}

function findDates(text: string, sentOn: Day): Deadline[] {
	return [...text.matchAll(date)].flatMap((match): Deadline[] => {
		const { year, month = '', day = '' } = match.groups!;
		const pad = (part: string) => part.padStart(2, '0');
		const inYear = (one: number) => parseDay(`${one}-${pad(month)}-${pad(day)}`);
		const thisYear = 1970 + Math.floor(sentOn / 365.2425);
		const value = year
			? inYear(Number(year))
			: [thisYear - 1, thisYear, thisYear + 1].map(inYear).find((one) => one !== undefined && one >= sentOn);
		if (value === undefined) return [];
		return [{ text: match[0].trim(), start: match.index, end: match.index + match[0].length, date: value }];
	});
}
