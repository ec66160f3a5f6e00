import { compileCalendar } from '../compile/calendar.ts';
import { compilePrecheck, nameDocuments } from '../compile/precheck.ts';
import type { Content } from '../content-model/collections.ts';
import { phoneBoxes } from '../content-model/vocabulary-of-checks.ts';
import { createCalendar, type Calendar } from '../domain/calendar.ts';
import { parseDay, type Day } from '../domain/day.ts';
import { findSlips, listNotChecked } from '../domain/precheck/check.ts';
import {
	checkKeys,
	recentKeys,
	type CheckFinding,
	type CheckInput,
	type Expiry,
	type PrecheckData,
} from '../domain/precheck/types.ts';
import type { Profile } from '../domain/profile.ts';
import { evaluate } from '../domain/site-name/evaluate.ts';
import type { Checker } from '../domain/site-name/prepare.ts';
import { t, translations } from '../i18n/all.ts';
import { InputError, answerOrError, readChoice, readObject, readString } from './input.ts';
import { readNameData } from './name.ts';

/** What `check` answers from. */
export interface CheckData {
	readonly precheck: PrecheckData;
	readonly calendar: Calendar;
	readonly names: Checker;
	/** Titles of the documents behind each rule for site names, by its id. */
	readonly nameSources: ReadonlyMap<string, string>;
}

/** What `check` needs of the content. */
export function readCheckData(content: Content): CheckData {
	return {
		precheck: compilePrecheck(content, translations),
		calendar: createCalendar(compileCalendar(content.holidays)),
		names: readNameData(content).checker,
		nameSources: new Map(
			[...content['name-rules']].map(([id, { saidBy }]) => [id, nameDocuments(saidBy, content)]),
		),
	};
}

/** Answers one line of `check`: the slips in what is about to be submitted on `today`, and what was not looked at. */
export function answerCheck(line: string, data: CheckData, today: Day): unknown {
	return answerOrError(() => {
		const input = readInput(readObject(line, [...checkKeys, ...recentKeys]));
		return {
			findings: [...findSlips(input, data.precheck, today, data.calendar, t), ...checkSiteName(input, data)],
			notChecked: listNotChecked(input),
		};
	});
}

function checkSiteName(input: CheckInput, { names, nameSources }: CheckData): CheckFinding[] {
	const { subject, province, subjectName, domain, siteName } = input;
	if (siteName === undefined) return [];
	const profile = { subject, ...(province && { province }) } as Profile;
	const query = { name: siteName, profile, ...(subjectName && { subjectName }), ...(domain && { domain }) };
	return evaluate(query, names).map(({ rule, severity, reason }) => ({
		field: 'siteName',
		rule,
		severity,
		reason,
		source: nameSources.get(rule) ?? '',
	}));
}

function readInput(object: Record<string, unknown>): CheckInput {
	const toDay = (key: string, error: 'cli.error.date' | 'cli.error.born' = 'cli.error.born') => {
		const value = readString(object, key);
		const found = value === undefined ? undefined : parseDay(value);
		if (value !== undefined && found === undefined) throw new InputError(t(error, { key }));
		return found;
	};
	const toExpiry = (key: string): Expiry | undefined =>
		object[key] === 'long-term' ? 'long-term' : toDay(key, 'cli.error.date');
	const subject = readChoice(object, 'subject');
	if (subject === undefined) throw new InputError(t('cli.error.missing', { key: 'subject' }));
	return {
		subject,
		province: readChoice(object, 'province'),
		subjectName: readString(object, 'subjectName'),
		subjectNumber: readString(object, 'subjectNumber'),
		licenceExpires: toExpiry('licenceExpires'),
		idExpires: toExpiry('idExpires'),
		domain: readString(object, 'domain'),
		domainHolder: readString(object, 'domainHolder'),
		domainExpires: toExpiry('domainExpires'),
		phones: readPhones(object['phones']),
		samePerson: readBoolean(object, 'samePerson'),
		address: readString(object, 'address'),
		siteName: readString(object, 'siteName'),
		born: toDay('born'),
		submits: toDay('submits'),
		licenceChanged: toDay('licenceChanged'),
		domainVerified: toDay('domainVerified'),
		letterSigned: toDay('letterSigned'),
		certificateMade: toDay('certificateMade'),
		residenceExpires: toExpiry('residenceExpires'),
	};
}

function readPhones(value: unknown): CheckInput['phones'] {
	if (value === undefined) return undefined;
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new InputError(t('cli.error.object', { key: 'phones' }));
	}
	const object = value as Record<string, unknown>;
	const unknown = Object.keys(object).find((key) => !(phoneBoxes as readonly string[]).includes(key));
	if (unknown !== undefined) throw new InputError(t('cli.error.key', { key: `phones.${unknown}` }));
	return Object.fromEntries(
		phoneBoxes.flatMap((box) => {
			const text = object[box];
			if (text === undefined) return [];
			if (typeof text !== 'string') throw new InputError(t('cli.error.string', { key: `phones.${box}` }));
			return [[box, text] as const];
		}),
	);
}

function readBoolean(object: Record<string, unknown>, key: string): boolean | undefined {
	const value = object[key];
	if (value === undefined || typeof value === 'boolean') return value;
	throw new InputError(t('cli.error.boolean', { key }));
}
