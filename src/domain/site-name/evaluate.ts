import { holds } from '../condition.ts';
import type { Profile } from '../profile.ts';
import { readName, type NameReading } from './reading.ts';
import type { Checker, PreparedRule } from './prepare.ts';
import { nameSeverities, type RuleCase, type Severity } from './rules.ts';
import { readPart } from './segment.ts';
import { isWithin, type WordHit } from './matcher.ts';
import { shapeChecks } from './shape-checks.ts';
import { toCoreSpan, type NameSpan, type Test } from './spans.ts';
import { wordingChecks } from './wording-checks.ts';

/** A name, and what is known about who files it. */
export interface NameQuery {
	readonly name: string;
	readonly profile: Profile;
	/** The registered name of the organisation, or the person's own name. */
	readonly subjectName?: string;
	readonly domain?: string;
}

/** What a rule objects to in a name. */
export interface NameFinding {
	readonly rule: string;
	readonly severity: Severity;
	/** UTF-16 offsets into the name as given. */
	readonly start: number;
	readonly end: number;
	/** The part as given. */
	readonly text: string;
	readonly reason: string;
	/** The two ways to read the name, as words parted by strokes, where it is not certain that the part is a word of it. */
	readonly readings?: readonly [asWord: string, across: string];
}

/** A finding with where it stands among the letters of the name, for those who mend it. */
export interface LocatedFinding extends NameFinding {
	readonly span: NameSpan;
}

const tests: Readonly<Record<string, Test>> = { ...shapeChecks, ...wordingChecks };

/** UTF-16 units of a name that are looked at: far more than any name may have, and still no work for a browser. */
export const mostRead = 1000;

/** Everything the rules find in a name, the worst first, then as they stand. Any string can be judged. */
export function evaluate(given: NameQuery, checker: Checker): LocatedFinding[] {
	const query = { ...given, name: given.name.slice(0, mostRead) };
	const reading = readName(query.name, checker.normalise);
	const matches = findAll(query, reading, checker);
	const organisation = isOrganisation(query, matches, checker);

	const found: LocatedFinding[] = [];
	for (const { rule, spans } of matches) {
		for (const span of spans) {
			const strict = severityOf(rule, span, reading, query.profile, organisation);
			if (strict === undefined) continue;
			const severity = span.readings ? doubted(strict) : strict;
			const text = query.name.slice(span.start, span.end);
			found.push({
				rule: rule.data.id,
				severity,
				...toSpan(span),
				text,
				reason: reasonOf(rule, text),
				...(span.readings && { readings: span.readings }),
				span,
			});
		}
	}
	return found.filter((finding) => !isCovered(finding, found, checker)).sort(byWeight);
}

function findAll(query: NameQuery, reading: NameReading, checker: Checker) {
	const { subjectName, domain, profile } = query;
	const subject = subjectName && readName(subjectName, checker.normalise).core.text;
	const registered = profile.subject !== 'personal' && subject ? subject : undefined;
	const input = { reading, subject, registeredName: registered && subjectName, domain };

	const spans = checker.rules.map((rule): NameSpan[] =>
		rule.data.test === undefined ? [] : tests[rule.data.test]!({ ...input, rule }),
	);
	const hits = checker.find(reading.core);
	const read: WordHit[] = [];
	for (const hit of hits) {
		// A longer word speaks for those inside it, but only where it is read as one (交流 in 交流会, not in 交流|会计).
		if (read.some((longer) => isWithin(hit, longer))) continue;
		const { owner, start, end } = hit;
		const { data } = checker.rules[owner]!;
		const isAllowed = data.registered && registered?.includes(reading.core.text.slice(start, end));
		if (isAllowed) {
			read.push(hit);
			continue;
		}
		const span = toCoreSpan(reading, start, end);
		const text = reading.core.text.slice(start, end);
		// What is spelled in pinyin, disguised by signs or of Latin letters is no chance meeting of two words; nor do two words of
		// a rule speak against one another (短视频 and 视频剪辑).
		const isTwofold = hits.some(
			(other) =>
				other.owner === owner &&
				other.start < end &&
				start < other.end &&
				!isWithin(hit, other) &&
				!isWithin(other, hit),
		);
		if (!/^\p{Script=Han}{2,}$/u.test(text) || isDisguised(reading, span) || isTwofold)
			spans[owner]!.push(span);
		else {
			const { standing, asWord, across } = readPart(reading.core.text, start, end, checker.dictionary);
			if (standing === 'across') continue;
			const readings = [asWord.join('|'), across.join('|')] as const;
			spans[owner]!.push(standing === 'either' ? { ...span, readings } : span);
		}
		read.push(hit);
	}
	return checker.rules.flatMap((rule, at) => (spans[at]!.length ? [{ rule, spans: spans[at]! }] : []));
}

/** Whether the name belongs to an organisation: by what is said about the subject or, where nothing is, by itself. */
export function readsAsOrganisation(query: NameQuery, reading: NameReading, checker: Checker): boolean {
	return isOrganisation(query, findAll(query, reading, checker), checker);
}

function isOrganisation(
	{ profile, subjectName }: NameQuery,
	matches: ReturnType<typeof findAll>,
	checker: Checker,
): boolean {
	if (profile.subject !== undefined) return profile.subject !== 'personal';
	if (subjectName !== undefined && [...checker.normalise(subjectName).text].length > 4) return true;
	return matches.some(({ rule }) => rule.data.organisation === true);
}

/**
 * How strictly a rule takes what it found. While the subject or the province has not been said, a rule that
 * depends on it is taken as strictly as its `unsaid` allows; one that is only for individuals is no more than
 * advice where the name itself is an organisation's.
 */
function severityOf(
	{ data }: PreparedRule,
	span: NameSpan,
	reading: NameReading,
	profile: Profile,
	organisation: boolean,
): Severity | undefined {
	for (const { when, at, severity } of data.applies) {
		if (!isStanding(at, span, reading)) continue;
		const truth = holds(when, profile);
		if (truth === true) return severity;
		if (truth === undefined && data.unsaid !== 'none') {
			return organisation && severityFor(data.applies, 'company') === undefined ? 'advice' : data.unsaid;
		}
	}
	return undefined;
}

/** Whether a rule says anything to organisations. */
function severityFor(applies: readonly RuleCase[], subject: 'company'): Severity | undefined {
	return applies.find(({ when }) => holds(when, { subject }) !== false)?.severity;
}

/** Whether signs or what cannot be seen stand within a part as it was given. */
function isDisguised({ given }: NameReading, { start, end }: NameSpan): boolean {
	return !/^\p{Script=Han}*$/u.test(given.slice(start, end));
}

/** How strictly something is taken that may be no word of the name. */
function doubted(severity: Severity): Severity {
	return severity === 'error' ? 'warn' : 'advice';
}

const tails = /(官方网站|官网|网站|网|主页|小站|站)$/;

function isStanding(at: RuleCase['at'], { from, to }: NameSpan, { core }: NameReading): boolean {
	if (at === undefined) return true;
	if (from === undefined || to === undefined) return false;
	if (at === 'start') return from === 0;
	const end = Math.max(to, core.text.replace(tails, '').length);
	return at === 'end' ? to === core.text.length || to === end : from === 0 && to === core.text.length;
}

const toSpan = ({ start, end }: NameSpan) => ({ start, end });

/** The rule's sentence with what was found; a long part is cut. */
function reasonOf({ data, reason }: PreparedRule, text: string): string {
	const shown = text.length > 12 ? `${[...text].slice(0, 12).join('')}…` : text;
	return reason.replaceAll('{text}', shown).replaceAll('{limit}', String(data.limit ?? ''));
}

/** Whether another rule speaks for this one about the same part. */
function isCovered(finding: LocatedFinding, found: readonly LocatedFinding[], checker: Checker): boolean {
	return found.some(
		(other) =>
			other.start <= finding.start &&
			finding.end <= other.end &&
			(checker.byId.get(other.rule)?.data.covers?.includes(finding.rule) ?? false),
	);
}

function byWeight(a: NameFinding, b: NameFinding): number {
	return (
		nameSeverities.indexOf(a.severity) - nameSeverities.indexOf(b.severity) ||
		a.start - b.start ||
		b.end - a.end
	);
}
