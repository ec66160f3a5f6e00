import { expect, test } from 'vitest';
import { answerCheck, readCheckData } from '../../src/cli/check.ts';
import { requireDay } from '../../src/domain/day.ts';
import { content } from '../domain/timeline/real-stages.ts';
import { rightCases, wrongCases } from './check-cases.ts';
import { freshRight, freshWrong } from './check-fresh.ts';

const data = readCheckData(content);
const today = requireDay('2026-11-30');

interface Answer {
	findings: { field: string; rule: string; severity: string; reason: string }[];
}
const findingsOf = (input: object) => (answerCheck(JSON.stringify(input), data, today) as Answer).findings;

test('there are at least sixty of each', () => {
	expect(
		Math.min(...[rightCases, wrongCases, freshRight, freshWrong].map(({ length }) => length)),
	).toBeGreaterThanOrEqual(60);
});

test.each([...rightCases, ...freshRight])('nothing is to be mended in $what', ({ input }) => {
	expect(findingsOf(input).filter(({ severity }) => severity !== 'advice')).toEqual([]);
});

test.each([...wrongCases, ...freshWrong])('the slip is found under its field: $what', ({ input, field }) => {
	const fields = findingsOf(input)
		.filter(({ severity }) => severity !== 'advice' || field === 'address')
		.map((finding) => finding.field);
	expect(fields.some((one) => one === field || one.startsWith(`${field}.`))).toBe(true);
});

test('every reason is a whole sentence, with a value in each gap', () => {
	const reasons = [...rightCases, ...freshRight, ...wrongCases, ...freshWrong].flatMap(({ input }) =>
		findingsOf(input).map(({ reason }) => reason),
	);
	expect(reasons.filter((reason) => /\{\w+\}|undefined|NaN/.test(reason))).toEqual([]);
	expect(reasons.length).toBeGreaterThan(150);
});
