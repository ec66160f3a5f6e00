import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileChoices } from '../../src/content-model/vocabulary.ts';
import { isWorkingDay } from '../../src/domain/calendar.ts';
import { requireDay, formatDay } from '../../src/domain/day.ts';
import { parsePlan } from '../../src/domain/plan-link.ts';
import { formatPlan } from '../../src/domain/plan-query.ts';
import { forecast } from '../../src/domain/timeline/forecast.ts';
import type { Plan } from '../../src/domain/timeline/plan.ts';
import { formatMinute } from '../../src/domain/timeline/sms.ts';
import { listSteps } from '../../src/domain/timeline/steps.ts';
import { realCalendar as calendar } from './real-calendar.ts';
import { realStages as stages } from './timeline/real-stages.ts';

const parse = (text: string, today?: string) =>
	parsePlan(text, { stages, calendar, today: today === undefined ? undefined : requireDay(today) });
const problemsOf = (text: string, today?: string) =>
	parse(text, today).problems.map(({ field, problem, value }) => `${field} ${problem} ${value}`);

const day = fc.integer({ min: requireDay('2019-01-01'), max: requireDay('2036-12-31') }).map(formatDay);
const plans: fc.Arbitrary<Plan> = fc
	.record(
		{
			start: day,
			target: day,
			order: fc.constantFrom(...profileChoices.order),
			cancelKind: fc.constantFrom(...profileChoices.cancelKind),
			subject: fc.constantFrom(...profileChoices.subject),
			province: fc.constantFrom(...profileChoices.province),
			returns: fc.integer({ min: 1, max: 2 }),
			sms: fc
				.integer({ min: requireDay('2019-01-01') * 1440, max: requireDay('2036-12-31') * 1440 })
				.map(formatMinute),
			edition: fc.integer({ min: 2026, max: 2036 }),
		},
		{ requiredKeys: [] },
	)
	.chain((plan) => {
		const steps = plan.start === undefined ? [] : listSteps(stages, plan, plan.returns);
		return fc
			.array(fc.integer({ min: -99, max: 999 }), { minLength: steps.length, maxLength: steps.length })
			.map((offsets) => {
				const done = steps.flatMap(({ id, stage }, index): [string, string][] => {
					const ended = requireDay(plan.start!) + offsets[index]!;
					const outside = ended < calendar.first || ended > calendar.last;
					if (outside || (stage.brings === 'number' && !isWorkingDay(calendar, ended))) return [];
					return [[id, formatDay(ended)]];
				});
				return done.length > 0 ? { ...plan, done: Object.fromEntries(done) } : plan;
			});
	});

describe('a plan link', () => {
	it('reads as it is written', () => {
		const plan: Plan = {
			start: '2026-12-01',
			subject: 'personal',
			province: 'zj',
			returns: 1,
			done: {
				account: '2026-12-01',
				'domain-realname': '2026-12-03',
				'authority-review': '2026-12-25',
				'correction-2': '2026-12-26',
			},
		};
		const query = '?v=1&start=2026-12-01&subject=personal&province=zj&returns=1&done=ac0dr2au24.co25';
		expect(formatPlan(plan, stages)).toBe(query);
		// What is not said is no key at all.
		expect(parse(query)).toStrictEqual({ plan, problems: [] });
	});

	it('comes back whole, whatever the plan, and stays short', () => {
		fc.assert(
			fc.property(plans, (plan) => {
				const query = formatPlan(plan, stages);
				expect(parse(query)).toEqual({ plan, problems: [] });
				expect(`/timeline/${query}`.length).toBeLessThan(300);
			}),
			{ numRuns: 1000 },
		);
	});

	it('is the same whatever the order of its parts, as a URL, with a fragment or without a question mark', () => {
		const canonical = '?v=1&start=2026-12-01&subject=personal&province=zj';
		for (const text of [
			'province=zj&subject=personal&start=2026-12-01',
			'https://example.cn/guide/timeline/?province=zj&start=2026-12-01&subject=personal&v=1#chart',
			'/timeline/?start=2026%2D12-01&amp;subject=personal&amp;province=zj',
			' ?start=2026-12-01&&subject=personal&province=zj& ',
		]) {
			const { plan, problems } = parse(text);
			expect(formatPlan(plan, stages), text).toBe(canonical);
			expect(problems).toEqual([]);
		}
		expect(parse('https://example.cn/timeline/')).toEqual({ plan: {}, problems: [] });
		expect(parse('')).toEqual({ plan: {}, problems: [] });
	});

	it('says what it could not take and keeps the rest', () => {
		expect(problemsOf('?v=2&start=2026-02-30&province=zz&subject=personal')).toEqual([
			'v newer-version 2',
			'start not-a-date 2026-02-30',
			'province unknown-value zz',
		]);
		expect(parse('?start=2026-02-30&subject=personal').plan).toEqual({ subject: 'personal' });
		expect(problemsOf('?start=1800-01-01&target=3000-01-01')).toEqual([
			'start out-of-range 1800-01-01',
			'target out-of-range 3000-01-01',
		]);
		expect(
			problemsOf('?name=%E5%BC%A0%E4%B8%89&start=%ZZ&start=2026-12-01&start=2026-12-02&__proto__=1'),
		).toEqual([
			'name unknown-key 张三',
			'start unreadable start=%ZZ',
			'start repeated 2026-12-02',
			'__proto__ unknown-key 1',
		]);
		expect(problemsOf('?returns=3&cal=26&sms=2026-12-10T25:00&v=x')).toEqual([
			'v unknown-value x',
			'returns unknown-value 3',
			'sms not-a-time 2026-12-10T25:00',
			'cal unknown-value 26',
		]);
		expect(problemsOf('?done=ac0')).toEqual(['done needs-start ac0']);
	});

	it('takes numbers only as they are written, without white space, signs or letters', () => {
		for (const returns of ['+1', '1+', '01', '1x', '-1', '1.0', '']) {
			expect(parse(`?returns=${returns}`).plan, returns).toStrictEqual({});
			expect(problemsOf(`?returns=${returns}`), returns).toHaveLength(1);
		}
		for (const version of ['x1', '1x', '0', '01', '-1', '1.5', '12345']) {
			expect(problemsOf(`?v=${version}`)).toEqual([`v unknown-value ${version}`]);
		}
		expect(problemsOf('?v=9999')).toEqual(['v newer-version 9999']);
		for (const edition of ['2026', '2099']) expect(problemsOf(`?cal=${edition}`)).toEqual([]);
		for (const edition of ['1999', '12026', '20260', '2100']) {
			expect(problemsOf(`?cal=${edition}`)).toEqual([`cal unknown-value ${edition}`]);
		}
	});

	it('quotes a value with its equals signs, and with spaces for plus signs', () => {
		expect(problemsOf('?name=a=b==&note=a+b')).toEqual(['name unknown-key a=b==', 'note unknown-key a b']);
		expect(problemsOf('?%ZZ=1')).toEqual(['%ZZ unreadable %ZZ=1']);
	});

	it('takes an SMS of any day of the calendar that has come', () => {
		const link = '?sms=2026-03-10T23:59';
		expect(parse(link, '2026-03-10')).toEqual({ plan: { sms: '2026-03-10T23:59' }, problems: [] });
		expect(problemsOf(link, '2026-03-11')).toEqual([]);
		expect(problemsOf(link)).toEqual([]);
		expect(problemsOf(link, '2026-03-09')).toEqual(['sms in-future 2026-03-10T23:59']);
		expect(problemsOf('?sms=1800-01-01T09:00')).toEqual(['sms out-of-range 1800-01-01T09:00']);
	});

	it('reads the steps that are done, and reports each that is unknown or repeated', () => {
		const { plan } = parse('?start=2026-03-02&done=ac0zz1dr1ac4!!.co9');
		expect(plan.done).toEqual({ account: '2026-03-02', 'domain-realname': '2026-03-03' });
		expect(problemsOf('?start=2026-03-02&done=ac0zz1dr1ac4!!.co9')).toEqual([
			'done unknown-value zz1',
			'done repeated ac4',
			'done unknown-value !!',
			'done unknown-value co9',
		]);
	});

	it('has no steps done where none of them could be taken', () => {
		expect(parse('?start=2026-03-02&done=zz1').plan).toStrictEqual({ start: '2026-03-02' });
	});

	it('takes nothing that has not happened, and no decision on a day off', () => {
		expect(problemsOf('?start=2026-03-02&done=ac9&sms=2026-03-12T09:00', '2026-03-10')).toEqual([
			'sms in-future 2026-03-12T09:00',
			'done in-future ac9',
		]);
		expect(problemsOf('?start=2026-03-02&done=au5')).toEqual(['done not-working-day au5']);
		expect(problemsOf('?start=2019-01-01&done=ac-1')).toEqual(['done out-of-range ac-1']);
	});

	it('reports a link of a million characters as too long, and quotes little of it', () => {
		const { problems } = parse(`?start=2026-12-01&x=${'y'.repeat(1_000_000)}`);
		expect(problems.map(({ problem }) => problem)).toEqual(['too-long', 'unknown-key']);
		expect(problems.map(({ field }) => field)).toEqual(['', 'x']);
		expect(problems.every(({ value }) => value.length < 30)).toBe(true);
	});

	it('is read up to two thousand characters, and not beyond', () => {
		const end = '&start=2026-12-01';
		const link = (length: number) => `?x=${'y'.repeat(length - 'x='.length - end.length)}${end}`;
		const { plan, problems } = parse(link(2000));
		expect(plan).toEqual({ start: '2026-12-01' });
		expect(problems.map(({ problem }) => problem)).toEqual(['unknown-key']);
		expect(parse(link(2001)).problems[0]).toMatchObject({ field: '', problem: 'too-long' });
		expect(parse(link(4000)).plan).toEqual({});
	});

	it('is quoted in full up to 24 characters, whole characters only', () => {
		const quoted = (value: string) => parse(`?x=${value}`).problems[0]!.value;
		expect(quoted('𠮷'.repeat(24))).toBe('𠮷'.repeat(24));
		expect(quoted('𠮷'.repeat(25))).toBe(`${'𠮷'.repeat(24)}…`);
	});
});

describe('twenty thousand mutated links', () => {
	it('never throw, and what was read is a link again', () => {
		const seeds = [
			'https://example.cn/timeline/?v=1&start=2026-12-01&subject=personal&province=zj',
			'?v=1&start=2026-01-20&target=2026-03-31&order=first&subject=company&province=gd&returns=1&sms=2026-02-10T09:30&done=ac0dr2ds7se1fi3fr9su10.co30fr32&cal=2026',
			'?v=1&start=2025-01-06&order=cancel&cancelKind=access&subject=law-firm&province=xz',
		];
		const letters = [...'?&=%.-:#+0123456789abcdefghijklmnopqrstuvwxyz{}"<>，中\u{1F600}\u0000\uD800\n'];
		const random = generator(20_261_124);
		const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
		let usable = 0;
		for (let round = 0; round < 20_000; round++) {
			let text = pick(seeds);
			for (let edits = 1 + Math.floor(random() * 4); edits > 0; edits--) {
				const at = Math.floor(random() * text.length);
				const until = at + Math.floor(random() * 6);
				const kind = random();
				if (kind < 0.4) text = text.slice(0, at) + pick(letters) + text.slice(until);
				else if (kind < 0.6) text = text.slice(0, at) + text.slice(until);
				else if (kind < 0.8) text = text.slice(0, at) + text.slice(at, until) + text.slice(at);
				else text = text.slice(at) + text.slice(0, at);
			}
			const { plan } = parse(text, '2026-11-24');
			const query = formatPlan(plan, stages);
			const again = parse(query, '2026-11-24');
			if (again.problems.length > 0 || formatPlan(again.plan, stages) !== query || query.length > 280) {
				throw new Error(`${text} became ${query}`);
			}
			if (plan.start !== undefined) usable++;
			if (round % 100 === 0) forecast(stages, calendar, plan, requireDay('2026-11-24'));
		}
		expect(usable).toBeGreaterThan(2000);
	});
});

/** A small generator of numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
