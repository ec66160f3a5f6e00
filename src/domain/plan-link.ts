import type { Calendar } from './calendar.ts';
import { requireDay, formatDay, parseDay, type Day } from './day.ts';
import { linkVersion } from './plan-query.ts';
import { isChoice } from './profile.ts';
import type { StageData } from './timeline/data.ts';
import { checkDone } from './timeline/done-problem.ts';
import { mostReturns, planProfileKeys, type Plan } from './timeline/plan.ts';
import { parseMinute } from './timeline/sms.ts';
import { listSteps } from './timeline/steps.ts';

/** Why a part of a link could not be taken. */
type LinkProblemKind =
	| 'unreadable'
	| 'unknown-key'
	| 'repeated'
	| 'newer-version'
	| 'unknown-value'
	| 'not-a-date'
	| 'not-a-time'
	| 'out-of-range'
	| 'in-future'
	| 'not-working-day'
	| 'needs-start'
	| 'too-long';

/** Something in a link that could not be taken; it counts as not said. */
export interface LinkProblem {
	/** The key as the link has it; for a done step the key `done`. */
	readonly field: string;
	readonly problem: LinkProblemKind;
	/** What the link says, as far as it is short. */
	readonly value: string;
}

/** What a link says, as far as it can be read. */
export interface PlanLinkReading {
	readonly plan: Plan;
	readonly problems: readonly LinkProblem[];
}

/** What a link is read against. */
export interface LinkContext {
	readonly stages: readonly StageData[];
	readonly calendar: Calendar;
	/** Without it nothing is too late to have happened. */
	readonly today?: Day | undefined;
}

const longestQuery = 2000;
const longestEcho = 24;

/**
 * Reads a plan from a whole URL, `?…` or `…`. Everything that cannot be taken is a problem and counts as not
 * said; nothing throws.
 */
export function parsePlan(text: string, context: LinkContext): PlanLinkReading {
	const problems: LinkProblem[] = [];
	const report = (field: string, problem: LinkProblemKind, value: string) => {
		problems.push({ field: shortenEcho(field), problem, value: shortenEcho(value) });
	};
	const values = readPairs(findQuery(text, report), report);
	const take = <T>(key: string, read: (value: string) => T | LinkProblemKind): T | undefined => {
		const value = values.get(key);
		if (value === undefined) return undefined;
		const found = read(value);
		if (!isProblem(found)) return found;
		report(key, found, value);
		return undefined;
	};

	take('v', (value) => readVersion(value));
	const readPlanDay = (value: string) => readDay(value, context.calendar);
	const plan: Mutable<Plan> = {};
	const set = <K extends keyof Plan>(key: K, value: Plan[K] | undefined) => {
		if (value !== undefined) plan[key] = value;
	};
	set('start', take('start', readPlanDay));
	set('target', take('target', readPlanDay));
	for (const key of planProfileKeys) {
		set(key, take(key, (value) => (isChoice(key, value) ? value : 'unknown-value')) as never);
	}
	set(
		'returns',
		take('returns', (value) =>
			/^\d$/.test(value) && +value <= mostReturns ? +value || undefined : 'unknown-value',
		),
	);
	set(
		'sms',
		take('sms', (value) => readArrival(value, context)),
	);
	set(
		'edition',
		take('cal', (value) => (/^20\d\d$/.test(value) ? Number(value) : 'unknown-value')),
	);
	const done = values.get('done');
	if (done !== undefined) {
		set(
			'done',
			readDone(done, plan, context, (problem, value) => {
				report('done', problem, value);
			}),
		);
	}
	return { plan, problems };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const keys = new Set<string>(['v', 'start', 'target', ...planProfileKeys, 'returns', 'sms', 'done', 'cal']);

const problemKinds = new Set<unknown>([
	'unknown-value',
	'newer-version',
	'not-a-date',
	'not-a-time',
	'out-of-range',
	'in-future',
] satisfies LinkProblemKind[]);

function isProblem(value: unknown): value is LinkProblemKind {
	return problemKinds.has(value);
}

type Report = (field: string, problem: LinkProblemKind, value: string) => void;

/** The part after the question mark, without a fragment; chat programs leave `&amp;` for `&`. */
function findQuery(text: string, report: Report): string {
	const trimmed = text.trim();
	const mark = trimmed.indexOf('?');
	const isAddress = /^([a-z][a-z0-9+.-]*:|\/)/i.test(trimmed);
	const query = mark >= 0 ? trimmed.slice(mark + 1) : isAddress ? '' : trimmed;
	const whole = query.replace(/#.*/s, '').replaceAll('&amp;', '&');
	if (whole.length <= longestQuery) return whole;
	report('', 'too-long', whole);
	return whole.slice(0, longestQuery);
}

function readPairs(query: string, report: Report): Map<string, string> {
	const values = new Map<string, string>();
	for (const pair of query.split('&')) {
		if (pair === '') continue;
		const [rawKey, ...rest] = pair.split('=');
		const key = decode(rawKey!);
		const value = decode(rest.join('='));
		if (key === undefined || value === undefined) report(rawKey!, 'unreadable', pair);
		else if (!keys.has(key)) report(key, 'unknown-key', value);
		else if (values.has(key)) report(key, 'repeated', value);
		else values.set(key, value);
	}
	return values;
}

function decode(text: string): string | undefined {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return undefined;
	}
}

function readVersion(value: string): number | LinkProblemKind {
	if (!/^[1-9]\d{0,3}$/.test(value)) return 'unknown-value';
	return Number(value) > linkVersion ? 'newer-version' : Number(value);
}

function readDay(value: string, calendar: Calendar): string | LinkProblemKind {
	const day = parseDay(value);
	if (day === undefined) return 'not-a-date';
	return day < calendar.first || day > calendar.last ? 'out-of-range' : value;
}

function readArrival(value: string, { calendar, today }: LinkContext): string | LinkProblemKind {
	if (parseMinute(value) === undefined) return 'not-a-time';
	const day = readDay(value.slice(0, 10), calendar);
	if (isProblem(day)) return day;
	return today !== undefined && requireDay(day) > today ? 'in-future' : value;
}

function readDone(
	text: string,
	plan: Plan,
	{ stages, calendar, today }: LinkContext,
	report: (problem: LinkProblemKind, value: string) => void,
): Plan['done'] {
	if (plan.start === undefined) {
		report('needs-start', text);
		return undefined;
	}
	const start = requireDay(plan.start);
	const steps = listSteps(stages, plan, plan.returns);
	const done: Record<string, string> = {};
	text.split('.').forEach((marks, index) => {
		for (const [mark, code, offset] of marks.matchAll(/([a-z]{2})(-?\d{1,4})(?!\d)|.+/gs)) {
			const step = steps.find(({ stage, round }) => stage.code === code && round === index + 1);
			const day = start + Number(offset);
			const problem =
				step === undefined
					? 'unknown-value'
					: done[step.id] !== undefined
						? 'repeated'
						: checkDone(step, day, calendar, today);
			if (problem === undefined) done[step!.id] = formatDay(day);
			else report(problem, mark);
		}
	});
	return Object.keys(done).length > 0 ? done : undefined;
}

function shortenEcho(text: string): string {
	const letters = [...text];
	return letters.length <= longestEcho ? text : `${letters.slice(0, longestEcho).join('')}…`;
}
