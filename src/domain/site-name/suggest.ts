import { evaluate, mostRead, readsAsOrganisation, type LocatedFinding, type NameQuery } from './evaluate.ts';
import { readName, type NameReading } from './reading.ts';
import {
	bareEnds,
	companyForms,
	doingForms,
	doings,
	namelessForms,
	personalForms,
	publicForms,
	seedForms,
	seeds,
} from './parts.ts';
import type { Checker } from './prepare.ts';

const wanted = 3;
const longest = 12;

/**
 * Up to three names for the same profile in which the rules find nothing: what the person wanted to say
 * without the part that is objected to, and names of their own. None has the person's own name in it, nor a word that
 * something is said about. The same question gets the same answer.
 */
export function suggest(query: NameQuery, findings: readonly LocatedFinding[], checker: Checker): string[] {
	const reading = readName(query.name.slice(0, mostRead), checker.normalise);
	const taken = new Set([reading.core.text]);
	const refused = partsRefused(findings, checker).map(({ text }) => text);
	const names: string[] = [];
	for (const name of candidates(query, reading, findings, checker)) {
		if (names.length === wanted) break;
		if (taken.has(name) || refused.some((word) => word.trim() !== '' && name.includes(word))) continue;
		if (evaluate({ ...query, name }, checker).length > 0) continue;
		taken.add(name);
		names.push(name);
	}
	return names;
}

function candidates(
	query: NameQuery,
	reading: NameReading,
	findings: readonly LocatedFinding[],
	checker: Checker,
): Iterable<string> {
	const matter = matterOf(reading, findings, checker);
	return readsAsOrganisation(query, reading, checker)
		? organisational(query, matter, checker)
		: personal(isPersonsName(matter, query, checker) ? '' : matter, query.name);
}

/** Whether what is left of a name is a person's: the rules see that only where it stands first. */
function isPersonsName(matter: string, query: NameQuery, checker: Checker): boolean {
	if (matter === '') return false;
	return evaluate({ ...query, name: `${matter}的日记` }, checker).some(({ rule }) =>
		['person-name', 'own-name'].includes(checker.byId.get(rule)?.data.test ?? ''),
	);
}

function* personal(matter: string, name: string): Generator<string> {
	if (matter !== '') {
		const forms = doings.some((doing) => matter.includes(doing)) ? doingForms : personalForms;
		for (const form of forms) yield form.replace('{}', matter);
	}
	const offset = hash(name);
	for (let step = 0; step < seeds.length; step++) {
		const seed = seeds[(offset + step * 7) % seeds.length]!;
		yield seedForms[(offset + step) % seedForms.length]!.replace('{}', seed);
	}
}

function* organisational(query: NameQuery, matter: string, checker: Checker): Generator<string> {
	const rule = checker.rules.find(({ data }) => data.test === 'relation');
	const subject = query.subjectName && readName(query.subjectName, checker.normalise).core.text;
	const registered = subject && rule ? rule.parse(subject) : undefined;
	const { short, withTrade, whole } = registered ?? { short: matter, withTrade: matter, whole: matter };
	if (short !== '') {
		const isBusiness = businesses.includes(query.profile.subject ?? 'company');
		const title = isBusiness ? withTrade : whole.slice(whole.indexOf(short));
		if (!isBusiness) yield* formed(publicForms, whole, whole);
		yield* formed(isBusiness ? companyForms : publicForms, short, title);
		if (matter !== '' && !matter.includes(short)) yield `${short}${matter}`;
		yield whole;
		yield `${whole}官网`;
		// A long 字号, or one with a word that is refused in it, may do with a part of itself.
		for (let length = 4; length >= 2; length--) {
			for (let at = 0; at + length <= short.length; at++) {
				const part = short.slice(at, at + length);
				yield* formed(companyForms, part, part);
			}
		}
	}
	if (registered === undefined) yield* namelessForms;
}

function* formed(forms: readonly string[], short: string, title: string): Generator<string> {
	for (const form of forms) yield form.replace('{}', short).replace('<>', title);
}

/** Subjects that are known by their 字号 and have products. */
const businesses: readonly string[] = ['company', 'individual-business', 'collective', 'foreign-rep-office'];

/** What the name is about: without what was objected to, without symbols and without "site" at the end. */
function matterOf(reading: NameReading, findings: readonly LocatedFinding[], checker: Checker): string {
	const { core, given } = reading;
	const refused = partsRefused(findings, checker).map(({ span }) => span);
	let matter = '';
	for (let at = 0; at < core.text.length; at++) {
		const start = core.starts[at]!;
		const end = core.ends[at]!;
		if (refused.some((span) => span.start <= start && end <= span.end)) continue;
		const asGiven = given.slice(start, end);
		matter += /^[A-Za-z]$/.test(asGiven) ? asGiven : core.text[at]!;
	}
	return trimmed(matter);
}

/** Findings that object to a part of a name. */
function partsRefused(findings: readonly LocatedFinding[], checker: Checker): readonly LocatedFinding[] {
	return findings.filter(({ rule }) => !aboutTheWhole.includes(checker.byId.get(rule)?.data.test ?? ''));
}

/** Tests that object to a name as a whole: no part of it has to go. */
const aboutTheWhole =
	'too-short too-long few-hanzi letters no-chinese coined relation other-organisation missing-word'.split(
		' ',
	);

function trimmed(matter: string): string {
	let rest = matter
		.replace(/^(?:我们?)?[的之和与及在是]*|[的之和与及在]+$/gu, '')
		.replace(/x{2,}|某{2,}/gi, '');
	for (let before = ''; before !== rest && rest !== '';) {
		before = rest;
		const end = bareEnds.find((word) => rest.endsWith(word) && rest.length !== word.length + 1);
		if (end !== undefined) rest = rest.slice(0, -end.length);
		rest = rest.replace(/[的之和与及]+$/u, '');
	}
	const length = [...rest].length;
	return length >= 2 && length <= longest && !/^\d+$/.test(rest) ? rest : '';
}

/** A small number that depends on the text only. */
function hash(text: string): number {
	let value = 7;
	for (let at = 0; at < Math.min(text.length, 64); at++) value = (value * 31 + text.charCodeAt(at)) % 65521;
	return value;
}
