import type date from '#i18n/date.json';
import { fill, type Translate, type Values } from '../../i18n/translate.ts';
import { phoneBoxes } from '../../content-model/vocabulary-of-checks.ts';
import { addWorkingDays, type Calendar } from '../calendar.ts';
import { holds } from '../condition.ts';
import { formatDay, type Day } from '../day.ts';
import { sayDay } from '../day-text.ts';
import { readPairs } from '../normalise.ts';
import type { Profile } from '../profile.ts';
import { hasHouse, lacksRoom, findProvince, findRepeatedStart, findSymbols } from './addresses.ts';
import { codeCharacters, isCreditCode, isResidentNumber, mistakenFor } from './credit-code.ts';
import { readDomain } from './domain-names.ts';
import {
	writeCodePoints,
	compareNames,
	findDifferences,
	hidden,
	isBranchOf,
	isOddName,
	isOrganisationName,
	isPersonName,
	isPinyin,
	findRareCharacters,
	findWrongDots,
} from './names.ts';
import { findDoubtfulSegment, isMobile, readLandline, readMobile } from './phones.ts';
import {
	checkKeys,
	type CheckField,
	type CheckFinding,
	type CheckInput,
	type CheckSeverity,
	type Demand,
	type Expiry,
	type PhoneBox,
	type PrecheckData,
} from './types.ts';

/** What a finding may say otherwise than its rule. */
interface Otherwise {
	readonly box?: PhoneBox;
	readonly demand?: Demand;
	/** Never stricter than this. */
	readonly atMost?: CheckSeverity;
}

/** A check under way: what is looked at, by which rules, and what was found. */
interface Run {
	readonly input: CheckInput;
	readonly data: PrecheckData;
	readonly calendar: Calendar;
	readonly today: Day;
	/** The day on which it will be submitted. */
	readonly submits: Day;
	/** The last day of the review. */
	readonly reviewEnds: Day;
	readonly demands: readonly Demand[];
	/** Says a day as people do, `12月8日（周二）`, with its year where that is another. */
	readonly sayDate: (day: Day) => string;
	readonly report: (rule: string, values?: Values, otherwise?: Otherwise) => void;
}

/**
 * Looks for slips in what somebody is about to submit. The site's name is not among it: the name checker does that.
 *
 * @param calendar for waits that are counted in working days
 */
export function findSlips(
	input: CheckInput,
	data: PrecheckData,
	today: Day,
	calendar: Calendar,
	t: Translate<typeof date>,
): CheckFinding[] {
	const findings: CheckFinding[] = [];
	const submits = Math.max(today, input.submits ?? today);
	const reviewEnds = Math.max(submits, input.reviewEnds ?? submits + data.reviewDays);
	const age = input.born === undefined ? undefined : computeAge(input.born, submits);
	const profile = {
		order: 'first',
		subject: input.subject,
		...(input.province && { province: input.province }),
		...(age !== undefined && { age: age < 16 ? 'under-16' : age < 18 ? '16-17' : 'adult' }),
	} as Profile;
	const demands = data.demands.filter(
		({ province, when }) => province === input.province && holds(when, profile) !== false,
	);
	const report: Run['report'] = (rule, values = {}, { box, demand, atMost = 'error' } = {}) => {
		const { field, severity, reason, source } = data.rules[rule]!;
		const allowed = demand && !demand.isFirm ? pickMildest('warn', atMost) : atMost;
		findings.push({
			field: box === undefined ? field : `phones.${box}`,
			rule,
			severity: pickMildest(severity, allowed),
			reason: fill(reason, { ...values, ...(demand && { statement: demand.statement }) }),
			source: demand?.source ?? source,
		});
	};
	const sayDate = (day: Day) => sayDay(day, t, today);
	const run: Run = { input, data, calendar, today, submits, reviewEnds, demands, sayDate, report };
	checkSubjectName(run);
	checkNumber(run);
	checkExpiry(run, 'licence', input.licenceExpires);
	checkExpiry(run, 'id', input.idExpires);
	if (age !== undefined) checkAge(run, age);
	checkWaits(run);
	checkPapers(run);
	checkDomain(run);
	checkHolder(run);
	checkDomainExpiry(run);
	checkPhones(run);
	checkAddress(run);
	return findings;
}

const order: readonly CheckSeverity[] = ['error', 'warn', 'advice'];

function pickMildest(one: CheckSeverity, other: CheckSeverity): CheckSeverity {
	return order[Math.max(order.indexOf(one), order.indexOf(other))]!;
}

/** What was not looked at, since it was not said: the fields of the input by name, boxes as `phones.site`. */
export function listNotChecked(input: CheckInput): string[] {
	const { phones } = input;
	return checkKeys.flatMap((key) => {
		if (key === 'phones' && phones !== undefined) {
			return phoneBoxes.filter((box) => phones[box] === undefined).map((box) => `phones.${box}`);
		}
		const isLeft = input[key] === undefined || (key === 'subjectNumber' && input.subject === 'personal');
		return isLeft ? [key] : [];
	});
}

function checkSubjectName({ input: { subject, subjectName: name }, data: { texts }, report }: Run) {
	if (name === undefined) return;
	const unseen = [...name.matchAll(hidden)].map(([char]) => char);
	if (unseen.length > 0) {
		report('name-hidden', { count: unseen.length, codes: writeCodePoints(unseen.slice(0, 5).join('')) });
	}
	if (name !== name.trim() || /(?<![A-Za-z.,&])\s|\s(?![A-Za-z&])|\s\s/u.test(name)) report('name-space');
	const dots = findWrongDots(name);
	if (dots !== '') report('name-dot', { text: dots, codes: writeCodePoints(dots) });
	const rare = findRareCharacters(name);
	if (rare !== '') {
		const [some] = rare.match(/^.{1,5}/su)!;
		// What Unicode has, if rarely, can be right; what is private to a font cannot.
		const atMost = /[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/u.test(rare) ? 'warn' : 'advice';
		report('name-rare', { text: some, codes: writeCodePoints(some) }, { atMost });
	}
	const plain = name.replace(hidden, '').trim();
	const values = { text: shorten(plain), subject: texts.subjects[subject] ?? '' };
	if (subject === 'personal' ? isOrganisationName(plain) : subject === 'company' && isPersonName(plain)) {
		report('name-kind', values);
	} else if (isOddName(plain, subject === 'personal')) {
		report('name-odd', values);
	} else if (subject === 'company' && !isOrganisationName(plain)) {
		const end = /[厂店部社所行园馆堂场院站庄坊屋铺室会局处队楼轩阁城吧宿栈市房舍厅廊苑]$/u;
		if (!end.test(plain.replace(/[（(][^）)]+[）)]$/u, ''))) report('name-short', values);
	}
}

/** What a subject's code may begin with; subjects that are not here may have any. */
const prefixes: Readonly<Record<string, RegExp>> = {
	company: /^9[13]/,
	'individual-business': /^92/,
	institution: /^1/,
	association: /^(51|13|8)/,
	government: /^1/,
	'private-nonprofit': /^52/,
	foundation: /^53/,
	'law-firm': /^3/,
	notary: /^(32|1)/,
	religious: /^7/,
	collective: /^[N59]/,
	arbitration: /^(35|1)/,
};

function checkNumber({ input: { subject, subjectNumber }, data: { texts }, report }: Run) {
	if (subjectNumber === undefined || subject === 'personal') return;
	const bare = subjectNumber.replace(hidden, '').replace(/[\s\-–—.·]/gu, '');
	if (bare !== subjectNumber) report('number-space');
	const narrow = bare.replace(/[\uFF01-\uFF5E]/gu, (char) => char.normalize('NFKC'));
	if (narrow !== bare) report('number-width', { text: shorten(bare.replace(/[ -~]/g, '')) });
	if (/[a-z]/.test(narrow)) report('number-case');
	const code = narrow.toUpperCase();
	const count = [...code].length;
	if (/^\d{15}$/.test(code)) return report('number-old');
	const isBusiness = subject === 'company' || subject === 'individual-business';
	if (isResidentNumber(code) && !isCreditCode(code)) return report('number-person');
	if (count !== 18) {
		if (isBusiness) return report('number-length', { count });
		// Some licences of others carry a number of their own; what is nearly a code is more likely to be one.
		const isNearly = count > 15 && count < 21 && [...code].every((char) => codeCharacters.includes(char));
		return report('number-other', {}, { atMost: isNearly ? 'warn' : 'advice' });
	}
	const wrong = [...code].findIndex((char) => !codeCharacters.includes(char));
	if (wrong >= 0) {
		const text = [...code][wrong]!;
		return report('number-letter', {
			place: wrong + 1,
			text,
			like: mistakenFor[text] ?? writeCodePoints(text),
		});
	}
	if (!isCreditCode(code)) return report('number-check');
	const wanted = prefixes[subject];
	if (wanted && !wanted.test(code)) {
		const text = code.slice(0, 2);
		report('number-kind', {
			text,
			kind: texts.kinds[text] ?? texts.kinds['other']!,
			subject: texts.subjects[subject] ?? '',
		});
	}
}

function checkExpiry(run: Run, of: 'licence' | 'id', expires: Expiry | undefined) {
	const { submits, reviewEnds, sayDate, report } = run;
	if (expires === undefined || expires === 'long-term') return;
	const days = expires - submits;
	if (days < 0) return report(`${of}-expired`, { date: sayDate(expires) });
	if (reportProvincial(run, of, expires)) return;
	if (expires <= reviewEnds) report(`${of}-in-review`, { days });
	else if (expires <= addMonths(submits, 3)) report(`${of}-soon`, { days });
}

/** Whether what the registrar, the register of companies and others pass on has arrived by the day of the submission. */
function checkWaits({ input, data, calendar, submits, sayDate, report }: Run) {
	const { domainVerified, licenceChanged } = input;
	const { syncDays, syncWorkingDays, registryDays } = data.waits;
	/** The day after a number of working days; beyond the calendar as if there were no holidays. */
	const after = (day: Day, days: number): Day => {
		const found = addWorkingDays(calendar, day, days);
		return typeof found === 'number' ? found : day + Math.ceil((days * 7) / 5);
	};
	if (domainVerified !== undefined) {
		const least = domainVerified + syncDays;
		const until = Math.max(least, after(domainVerified, syncWorkingDays));
		const values = { date: sayDate(domainVerified), days: Math.max(0, submits - domainVerified) };
		if (domainVerified > submits) report('domain-unverified', values);
		else if (submits < least) report('domain-sync', { ...values, until: sayDate(until) });
		else if (submits < until) report('domain-sync-working', { ...values, until: sayDate(until) });
	}
	if (licenceChanged !== undefined) {
		const [least, most] = registryDays.map((days) => after(licenceChanged, days)) as [Day, Day];
		const values = { date: sayDate(licenceChanged), until: sayDate(most) };
		if (submits < least) report('licence-sync', values);
		else if (submits < most) report('licence-sync', values, { atMost: 'advice' });
	}
}

/** Dates of papers that this case needs, on the day of the submission and through the review. */
function checkPapers(run: Run) {
	const { input, data, demands, submits, reviewEnds, sayDate, report } = run;
	const { letterSigned: signed, certificateMade: made, residenceExpires: residence } = input;
	if (signed !== undefined) {
		const ends = addMonths(signed, data.waits.letterMonths);
		const values = { date: sayDate(signed), until: sayDate(ends) };
		if (signed > submits) report('letter-future', values);
		else if (ends < submits) report('letter-old', values);
		else if (ends < reviewEnds) report('letter-in-review', values);
	}
	for (const demand of made === undefined ? [] : demands) {
		const most = demand.check.certificateDays;
		const days = submits - made!;
		if (most !== undefined && days > most) report('certificate-province', { days }, { demand });
	}
	if (residence === undefined || residence === 'long-term') return;
	if (residence < submits) report('residence-expired', { date: sayDate(residence) });
	else reportProvincial(run, 'residence', residence);
}

/** Reports what the province asks of how long something is valid; whether it did. */
function reportProvincial(
	{ submits, demands, report }: Run,
	of: 'licence' | 'id' | 'domain' | 'residence',
	expires: Day,
): boolean {
	let isReported = false;
	for (const demand of demands) {
		const { validity } = demand.check;
		if (!validity?.of.includes(of)) continue;
		const limit =
			validity.months === undefined ? submits + validity.days! : addMonths(submits, validity.months);
		if (expires > limit || (expires === limit && !validity.isMore)) continue;
		// On the very day sources may count either way.
		const atMost = expires === limit ? 'warn' : 'error';
		report(`${of}-province`, { days: expires - submits }, { demand, atMost });
		isReported = true;
	}
	return isReported;
}

function checkDomainExpiry(run: Run) {
	const { input, submits, reviewEnds, sayDate, report } = run;
	const expires = input.domainExpires;
	if (expires === undefined || expires === 'long-term') return;
	const days = expires - submits;
	if (days < 0) return report('domain-expired', { date: sayDate(expires) });
	if (expires <= reviewEnds) report('domain-in-review', { days });
	if (reportProvincial(run, 'domain', expires) || expires <= reviewEnds) return;
	if (days < 45) report('domain-soon', { days });
	else if (expires <= addMonths(submits, 3)) report('domain-quarter', { days });
}

/** The same day some months later, or the last of that month. */
function addMonths(day: Day, months: number): Day {
	const [year, month, date] = formatDay(day).split('-').map(Number) as [number, number, number];
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return Date.UTC(year, month - 1 + months, Math.min(date, last)) / 86_400_000;
}

/** Age in whole years on a day. */
function computeAge(born: Day, day: Day): number {
	const [then, now] = [formatDay(born), formatDay(day)];
	return Number(now.slice(0, 4)) - Number(then.slice(0, 4)) - (now.slice(5) < then.slice(5) ? 1 : 0);
}

function checkAge({ input, today, demands, sayDate, report }: Run, age: number) {
	if (input.born! > today) return report('born-future', { today: sayDate(today) });
	if (age > 100 || age < 3) return report('born-odd', { age });
	const asked = demands.filter(({ isAge }) => isAge);
	const hasWay = asked.some(({ asksPapers }) => asksPapers);
	for (const demand of asked) report('age-province', { age }, { demand, ...(hasWay && { atMost: 'warn' }) });
	if (age < 18 && asked.length === 0) report('age-under', { age });
	for (const demand of demands) {
		const limit = demand.check.age;
		if (!limit) continue;
		if (limit.under !== undefined && age >= 18 && age < limit.under) {
			report('age-province', { age }, { demand, atMost: 'warn' });
		}
		if (limit.from !== undefined && age >= limit.from) {
			report('age-province', { age }, { demand, atMost: 'advice' });
		}
	}
}

/** Suffixes that every list of those that can be filed has. */
const usualSuffixes = ['com', 'cn', 'net', 'top', 'xyz', '中国'];

function checkDomain({ input: { domain: typed }, data, demands, report }: Run) {
	if (typed === undefined) return;
	const { domain, isDomain, hasScheme, hasHidden, main, suffix } = readDomain(typed);
	if (!isDomain) return report('domain-shape', { text: shorten(typed) });
	if (hasHidden) report('domain-hidden', { better: main });
	if (hasScheme) report('domain-scheme', { better: main });
	if (!data.suffixes.includes(` ${suffix} `) && !suffix.startsWith('xn--')) {
		return report('domain-suffix-unknown', { text: suffix });
	}
	if (domain !== main) report('domain-subdomain', { better: main });
	const endsWithOneOf = (list: readonly string[]) => list.some((one) => main.endsWith(`.${one}`));
	let isSaid = false;
	for (const demand of demands) {
		const { suffixes, domainWords = [] } = demand.check;
		if (
			(suffixes?.refused && endsWithOneOf(suffixes.refused)) ||
			(suffixes?.wanted && !endsWithOneOf(suffixes.wanted))
		) {
			report('domain-suffix-province', { text: suffix }, { demand });
			isSaid = true;
		}
		const word = domainWords.find((one) => main.slice(0, main.lastIndexOf('.')).includes(one));
		if (word !== undefined) report('domain-words', { text: word }, { demand });
	}
	if (!isSaid && !usualSuffixes.includes(suffix)) report('domain-suffix', { text: suffix });
}

function checkHolder(run: Run) {
	const { input, data, demands, report } = run;
	const { subject, subjectName: name, domainHolder: holder } = input;
	if (name === undefined || holder === undefined || name === holder) return;
	const pairs = readPairs(data.traditional);
	const differences = describeDifferences(name, holder, data);
	const kinds = compareNames(name, holder, pairs);
	const demandOf = (key: 'holder' | 'brackets' | 'latin') =>
		demands.find(({ check }) => check[key] !== undefined);
	if (kinds !== undefined) {
		for (const kind of kinds) {
			const demand = kind === 'brackets' && subject !== 'personal' ? demandOf('brackets') : undefined;
			if (demand) report('holder-brackets-province', { differences }, { demand });
			else report(`holder-${kind}`, { differences });
		}
		return;
	}
	const text = shorten(holder);
	if (
		subject !== 'personal' &&
		isPersonName(holder) &&
		!(subject === 'individual-business' && isPersonName(name))
	) {
		const demand = demandOf('holder');
		if (demand?.check.holder === 'unit') return report('holder-person-province', { text }, { demand });
		if (demand) return report('holder-person-province', { text }, { demand, atMost: 'warn' });
		return report('holder-person', { text, provinces: data.legalRepProvinces });
	}
	if (isBranchOf(name, holder, pairs)) return report('holder-branch');
	const hasHan = (one: string) => /\p{Script=Han}/u.test(one);
	if (hasHan(name) && !hasHan(holder) && /\p{L}/u.test(holder)) {
		const demand = subject === 'personal' ? undefined : demandOf('latin');
		if (demand && !isPinyin(holder)) return report('holder-latin-province', { text }, { demand });
		return report('holder-latin', { text });
	}
	report('holder-other', { text, subject: shorten(name), differences });
}

/** Most places that a sentence tells one by one. */
const mostPlaces = 4;

function describeDifferences(name: string, holder: string, { texts }: PrecheckData): string {
	const places = findDifferences(name, holder);
	const told = places.slice(0, mostPlaces).map(({ first, second }) => {
		const values = {
			first: shorten(first),
			second: shorten(second),
			firstCodes: writeCodePoints(first),
			secondCodes: writeCodePoints(second),
		};
		if (second === '' && [...first].length <= 3) return fill(texts.onlySubject, values);
		if (first === '' && [...second].length <= 3) return fill(texts.onlyHolder, values);
		const isShort = [...first].length <= 2 && [...second].length <= 2;
		return fill(isShort ? texts.difference : texts.differencePlain, values);
	});
	if (places.length > mostPlaces) told.push(fill(texts.more, { count: places.length }));
	return told.join(texts.separator);
}

/** As much of what was typed as a sentence bears. */
function shorten(text: string): string {
	const chars = [...text];
	return chars.length <= 40 ? text : `${chars.slice(0, 40).join('')}…`;
}

type Mobile = Exclude<PhoneBox, 'landline'>;
const mobileBoxes: readonly Mobile[] = ['principal', 'principalEmergency', 'site', 'siteEmergency'];
const ownPairs: readonly (readonly [Mobile, Mobile])[] = [
	['principal', 'principalEmergency'],
	['site', 'siteEmergency'],
];
const thirdPairs: readonly (readonly [Mobile, Mobile])[] = [
	...ownPairs,
	['principal', 'siteEmergency'],
	['site', 'principalEmergency'],
];

function checkPhones(run: Run) {
	const { input, data, demands, report } = run;
	const { phones = {}, arePhonesShort = false, subject } = input;
	const { boxes, and, ends } = data.texts;
	const compared: Partial<Record<Mobile, string>> = {};
	for (const box of mobileBoxes) {
		const typed = phones[box];
		if (typed === undefined) continue;
		if (arePhonesShort) {
			compared[box] = typed.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
			continue;
		}
		const { digits, isFormatted } = readMobile(typed);
		const isRight = isMobile(digits);
		if (isRight && isFormatted) report('phone-format', { box: boxes[box] }, { box });
		if (!isRight) report('phone-shape', { box: boxes[box] }, { box });
		const segment = isRight ? findDoubtfulSegment(digits) : undefined;
		if (segment) report('phone-segment', { box: boxes[box], text: segment }, { box });
		compared[box] = digits;
	}
	const isSame = ([one, other]: readonly [Mobile, Mobile]) =>
		Boolean(compared[one]) && compared[one] === compared[other];
	const nameOf = (list: readonly Mobile[]) => list.map((box) => boxes[box]).join(and);
	const note = arePhonesShort ? ends : '';
	const say = (rule: string, values: Values, otherwise: Otherwise) =>
		report(
			rule,
			values,
			otherwise.demand && note
				? { ...otherwise, demand: { ...otherwise.demand, statement: otherwise.demand.statement + note } }
				: otherwise,
		);

	// One number in both boxes of the persons in charge says that they are one, unless somebody says they are not.
	const samePerson =
		subject === 'personal' ? true : (input.samePerson ?? (isSame(['principal', 'site']) ? true : undefined));
	const reported = new Set<string>();
	let isFree = false;
	for (const demand of demands) {
		if (demand.check.phones?.length === 0) isFree = true;
		for (const asked of demand.check.phones ?? []) {
			if (asked.samePerson !== undefined && samePerson !== undefined && asked.samePerson !== samePerson)
				continue;
			const isSure = asked.samePerson === undefined || samePerson !== undefined;
			const atMost = isSure ? 'error' : 'warn';
			const wrong =
				asked.differ === 'own-emergency'
					? ownPairs.filter(isSame)
					: asked.differ === 'third-emergency'
						? thirdPairs.filter(isSame)
						: asked.differ === 'principals' && isSame(['principal', 'site'])
							? [['principal', 'site'] as const]
							: [];
			for (const pair of wrong) {
				if (reported.has(pair.join())) continue;
				reported.add(pair.join());
				say('phone-province', { boxes: nameOf(pair) }, { demand, box: pair[1], atMost });
			}
			if (asked.atLeast !== undefined) {
				const given = mobileBoxes.filter((box) => compared[box]);
				const count = new Set(given.map((box) => compared[box])).size;
				const isShort = given.length > 1 && count + (mobileBoxes.length - given.length) < asked.atLeast;
				if (isShort && wrong.length === 0) {
					say('phone-few', { count }, { demand, box: given.at(-1)!, atMost });
				}
			}
		}
	}
	if (
		input.samePerson === false &&
		subject !== 'personal' &&
		isSame(['principal', 'site']) &&
		!reported.has('principal,site')
	) {
		report('phone-principals', {}, { box: 'site' });
	}
	for (const pair of isFree ? [] : ownPairs) {
		if (isSame(pair) && !reported.has(pair.join())) {
			report('phone-emergency', { boxes: nameOf(pair) }, { box: pair[1] });
		}
	}
	checkLandline(run, compared);
}

function checkLandline({ input, data, demands, report }: Run, compared: Partial<Record<Mobile, string>>) {
	const typed = input.phones?.landline;
	if (typed === undefined) return;
	const box = 'landline' as const;
	const { kind, area } = readLandline(typed);
	if (kind === 'wrong') report('landline-shape', { text: shorten(typed) }, { box });
	if (kind === 'no-area') report('landline-area', {}, { box });
	if (kind === 'service') report('landline-service', {}, { box });
	const { digits } = readMobile(typed);
	const isThisOne = (one: Mobile) => {
		const other = compared[one];
		if (!other || kind !== 'mobile') return false;
		return input.arePhonesShort ? other.length >= 4 && digits.endsWith(other) : digits === other;
	};
	for (const demand of demands) {
		const asked = demand.check.landline;
		if ((asked === 'required' || asked === 'remark-mobile') && kind === 'mobile') {
			report('landline-province', {}, { demand, box });
		}
		if (asked === 'local' && area !== undefined && !demand.check.areas?.includes(area)) {
			report('landline-elsewhere', { text: area }, { demand, box });
		}
		const same = mobileBoxes.find((one) => !one.endsWith('Emergency') && isThisOne(one));
		if (asked === 'not-the-mobile' && same)
			report('landline-same', { box: data.texts.boxes[same] }, { demand, box });
	}
}

/** What the province says of the office telephone, where it says something. */
export function findLandlineDemand(
	{ subject, province }: Pick<CheckInput, 'subject' | 'province'>,
	data: PrecheckData,
): string | undefined {
	const profile = { order: 'first', subject } as Profile;
	return data.demands.find(
		({ province: of, when, check }) =>
			of === province && check.landline !== undefined && holds(when, profile) !== false,
	)?.statement;
}

/** The fields that are asked for only where the province wants what they are about. */
export function findFieldsAsked(
	{ subject, province }: Pick<CheckInput, 'subject' | 'province'>,
	data: PrecheckData,
): readonly CheckField[] {
	const profile = { order: 'first', subject } as Profile;
	const own = data.demands.filter(
		({ province: of, when }) => of === province && holds(when, profile) !== false,
	);
	const wants = (isAsked: (check: Demand['check']) => boolean | undefined) =>
		own.some(({ check }) => isAsked(check));
	return [
		...(wants(({ certificateDays }) => certificateDays !== undefined) ? (['certificateMade'] as const) : []),
		...(wants(({ validity }) => validity?.of.includes('residence')) ? (['residenceExpires'] as const) : []),
	];
}

function checkAddress({ input: { address, province }, data: { provinces }, demands, report }: Run) {
	if (address === undefined) return;
	const unseen = [...address.matchAll(hidden), ...address.matchAll(/[\n\r\t]/gu)].map(([char]) => char);
	if (unseen.length > 0) report('address-hidden', { codes: writeCodePoints(unseen.slice(0, 5).join('')) });
	const demandOf = (what: 'no-district' | 'no-symbols' | 'same-city') =>
		demands.find(({ check }) => check.address?.includes(what));
	const text = address.replace(hidden, '').trim();
	const isLastWord = text.includes('已为最详细');
	if (!hasHouse(text)) report('address-number');
	else if (lacksRoom(text)) report('address-room');
	const symbols = isLastWord ? '' : findSymbols(text);
	if (symbols !== '') {
		const demand = demandOf('no-symbols');
		if (demand) report('address-symbols-province', { text: symbols }, { demand });
		else report('address-symbols', { text: symbols });
	}
	if (text.includes('市辖区')) {
		const demand = demandOf('no-district');
		if (demand) report('address-district-province', {}, { demand });
		else report('address-district');
	}
	const repeated = findRepeatedStart(text);
	if (repeated !== undefined) report('address-repeats', { text: repeated });
	const named = findProvince(text, provinces);
	if (named !== undefined && province !== undefined && named !== province) {
		const values = { text: provinces[named]!, province: provinces[province]! };
		const demand = demandOf('same-city');
		if (demand) report('address-province-city', values, { demand });
		else report('address-province', values);
	}
}
