import type { ProvinceId } from '../profile.ts';
import type { Normalised } from '../normalise.ts';
import { plainLetters } from './letters.ts';
import { findDivision, findIcpLetter, findProvinceByLetter, type Abbreviations } from './provinces.ts';

export type NumberProblemKind =
	| 'is-police'
	| 'is-icp'
	| 'is-licence'
	| 'province'
	| 'abbreviation'
	| 'word'
	| 'digits'
	| 'digit-count'
	| 'ending'
	| 'tail'
	| 'suffix'
	| 'suffix-service'
	| 'division';

/** What is wrong with a number, or unusual, and where: UTF-16 offsets into the input. */
interface NumberProblem {
	readonly kind: NumberProblemKind;
	/** An `error` leaves no number to use; a `warn` only asks to look again. */
	readonly severity: 'error' | 'warn';
	readonly start: number;
	readonly end: number;
}

/** A number as it was entered, read part by part. */
export interface ParsedNumber {
	/** As it should be written; only letters, digits and hyphens, so that it can stand anywhere. Missing after an error. */
	readonly text?: string | undefined;
	readonly province?: ProvinceId | undefined;
	/** Without the suffix: the number of the subject. Only of ICP numbers. */
	readonly main?: string | undefined;
	/** `-1`, `-2A`; missing where there is none. */
	readonly suffix?: string | undefined;
	/** The digits, which the police's address wants. */
	readonly digits?: string | undefined;
	readonly problems: readonly NumberProblem[];
}

/** Reads an ICP number (京ICP备2024012345号-1). Nothing throws. The shape is a habit, not a published rule: lengths only warn. */
export function parseIcp(input: string, abbreviations: Abbreviations): ParsedNumber {
	const plain = plainLetters(input);
	const { text } = plain;
	if (text.includes('公网安备')) return fail(plain, 'is-police', 0, text.length);
	if (/^.?(?:ICP证|[AB]\d-)/.test(text)) return fail(plain, 'is-licence', 0, text.length);
	const head = readHead(plain, 'ICP备', abbreviations);
	if ('problems' in head) return head;

	const suffix = text.slice(head.end);
	const problems = [...head.problem];
	if (suffix !== '' && !/^-[1-9]\d{0,3}[AXK]?$/.test(suffix)) {
		return fail(plain, 'suffix', head.end, text.length);
	}
	if (/[AXK]$/.test(suffix))
		problems.push(makeProblem(plain, 'suffix-service', 'warn', head.end, text.length));
	if (head.digits.length !== 8 && head.digits.length !== 10) {
		problems.push(makeProblem(plain, 'digit-count', 'warn', head.from, head.from + head.digits.length));
	}
	const { province, digits } = head;
	const letter = findIcpLetter(province, abbreviations);
	if (letter !== text[0]) problems.push(makeProblem(plain, 'abbreviation', 'warn', 0, 1));
	const main = `${letter}ICP备${digits}号`;
	return { text: main + suffix, main, suffix: suffix || undefined, province, digits, problems };
}

/** Reads a number of the police (京公网安备11010502030123号). Nothing throws; lengths only warn. */
export function parsePolice(input: string, abbreviations: Abbreviations): ParsedNumber {
	const plain = plainLetters(input);
	const { text } = plain;
	if (/ICP/.test(text)) return fail(plain, 'is-icp', 0, text.length);
	const head = readHead(plain, '公网安备', abbreviations);
	if ('problems' in head) return head;
	if (head.end < text.length) return fail(plain, 'tail', head.end, text.length);
	const { province, digits, from } = head;
	const problems = [...head.problem];
	if (digits.length !== 14)
		problems.push(makeProblem(plain, 'digit-count', 'warn', from, from + digits.length));
	else if (findDivision(digits) !== province)
		problems.push(makeProblem(plain, 'division', 'warn', from, from + 2));
	return { text: `${text[0]}公网安备${digits}号`, province, digits, problems };
}

interface Head {
	province: ProvinceId;
	digits: string;
	/** Where the digits begin, and where what comes after 号 begins. */
	from: number;
	end: number;
	problem: NumberProblem[];
}

/** Province, word, digits and 号, which both kinds have. */
function readHead(plain: Normalised, word: string, abbreviations: Abbreviations): Head | ParsedNumber {
	const { text } = plain;
	const province = findProvinceByLetter(text[0] ?? '', abbreviations);
	if (province === undefined) return fail(plain, 'province', 0, 1);
	if (!text.startsWith(word, 1)) return fail(plain, 'word', 1, Math.max(2, findDigits(text, 1)));
	const from = 1 + word.length;
	const digits = /^\d+/.exec(text.slice(from))?.[0] ?? '';
	const stop = from + digits.length;
	if (digits === '') return fail(plain, 'digits', from, Math.max(from + 1, text.indexOf('号', from)));
	if (text[stop] !== '号') {
		const next = text.indexOf('号', stop);
		return next < 0 ? fail(plain, 'ending', stop, text.length) : fail(plain, 'digits', stop, next);
	}
	return { province, digits, from, end: stop + 1, problem: [] };
}

function findDigits(text: string, from: number): number {
	const at = text.slice(from).search(/\d/);
	return at < 0 ? text.length : from + at;
}

function fail(plain: Normalised, kind: NumberProblemKind, start: number, end: number): ParsedNumber {
	return { problems: [makeProblem(plain, kind, 'error', start, end)] };
}

/** A problem at places of the plain text, told in places of the input; at the very end it is empty. */
function makeProblem(
	{ given, text, starts, ends }: Normalised,
	kind: NumberProblemKind,
	severity: NumberProblem['severity'],
	start: number,
	end: number,
): NumberProblem {
	const from = starts[start] ?? given.length;
	return { kind, severity, start: from, end: Math.max(from, ends[Math.min(end, text.length) - 1] ?? from) };
}
