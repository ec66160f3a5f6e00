import { describe, expect, it } from 'vitest';
import { accuracy, judge, type Share } from './accuracy.ts';
import { readCases, reasons, type CaseFile } from './cases.ts';
import { checker, rules } from './real-rules.ts';

const files: readonly CaseFile[] = [
	'labelled',
	'hard',
	'validation',
	'frozen',
	'fresh',
	'fresh-fifth',
	'fresh-sixth',
];
const ratio = ({ part, of }: Share) => part / of;

describe.each(files)('over the %s names', (file) => {
	const figures = accuracy(judge(readCases(file), checker));

	it('hardly any accepted name is called unusable', () => {
		expect(ratio(figures.acceptedCalledError)).toBeLessThanOrEqual(0.03);
	});
	it('few accepted names are warned about', () => {
		expect(ratio(figures.acceptedWarned)).toBeLessThanOrEqual(0.2);
	});
	it('nearly all refused names are caught', () => {
		expect(ratio(figures.rejectedCaught)).toBeGreaterThanOrEqual(0.95);
	});
	it('nine in ten refused names are objected to for the right reason', () => {
		expect(ratio(figures.rightReason)).toBeGreaterThanOrEqual(0.9);
	});
});

describe('the cases', () => {
	it('name reasons and rules that exist', () => {
		const codes = files.flatMap((file) => readCases(file).filter((c) => c.verdict !== 'ok' && c.reason));
		expect(codes.filter(({ reason }) => !(reason in reasons)).map(({ name }) => name)).toEqual([]);
		expect(
			Object.values(reasons)
				.flat()
				.filter((id) => !rules.has(id)),
		).toEqual([]);
	});
});
