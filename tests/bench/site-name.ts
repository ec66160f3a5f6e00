/** Prints how the site-name checker does on the labelled names, by subject and evidence, and how long a check takes. */
import { readContent } from '../../src/content-model/read.ts';
import { checkName } from '../../src/domain/site-name/check.ts';
import { compileRules, compileRuleReasons } from '../../src/compile/site-name.ts';
import { prepare } from '../../src/domain/site-name/prepare.ts';
import { accuracy, judge, type Accuracy, type Judged, type Share } from '../domain/site-name/accuracy.ts';
import { readCases, type CaseFile } from '../domain/site-name/cases.ts';

const content = await readContent();
const checker = prepare(compileRules(content['name-rules']), compileRuleReasons(content['name-rules']));
const files: readonly CaseFile[] = [
	'labelled',
	'hard',
	'validation',
	'frozen',
	'fresh',
	'fresh-second',
	'fresh-third',
	'fresh-fourth',
	'fresh-fifth',
	'fresh-sixth',
];
const verbose = process.argv.includes('--list');

console.log(
	'site-name checker: accepted called error (≤3%) · accepted warned (≤20%) · rejected caught (≥95%) · of them called error · right reason (≥90%)',
);
for (const file of files) {
	const judged = judge(readCases(file), checker);
	print(file, judged);
	printGroups(judged, (j) => j.case.subjectType);
	if (file === 'labelled') printGroups(judged, (j) => j.case.evidence);
	if (verbose && file !== 'validation' && file !== 'frozen') judged.filter(isWrong).forEach(list);
}
printTime();

function print(title: string, judged: readonly Judged[], indent = '') {
	const figures = accuracy(judged);
	const keys: (keyof Accuracy)[] = [
		'acceptedCalledError',
		'acceptedWarned',
		'rejectedCaught',
		'rejectedCalledError',
		'rightReason',
	];
	console.log(`${indent}${title} (${judged.length}): ${keys.map((key) => format(figures[key])).join(' · ')}`);
}

function printGroups(judged: readonly Judged[], key: (judged: Judged) => string) {
	for (const [title, group] of Map.groupBy(judged, key)) print(title, group, '  ');
}

function format({ part, of }: Share): string {
	return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)}% (${part}/${of})`;
}

function isWrong(j: Judged): boolean {
	return (
		(j.case.verdict === 'ok' && j.report.verdict !== 'ok') ||
		(j.case.verdict !== 'ok' && j.report.verdict === 'ok') ||
		j.rightReason === false
	);
}

function list({ case: item, report }: Judged) {
	const found = report.findings.map((f) => `${f.rule}[${f.text}]`).join(' ');
	console.log(
		`    ${item.name} ${item.subjectType} ${item.subjectName ?? ''} ${item.verdict}/${item.reason} → ${report.verdict}: ${found}`,
	);
}

/** The median of checks one by one, and a thousand in a row. */
function printTime() {
	const cases = files.flatMap((file) => readCases(file));
	const run = ({ name, profile, subjectName }: (typeof cases)[number]) =>
		checkName({ name, profile, ...(subjectName && { subjectName }) }, checker);
	cases.forEach(run);
	const times = cases.flatMap((item) =>
		[1, 2, 3].map(() => {
			const start = performance.now();
			run(item);
			return performance.now() - start;
		}),
	);
	times.sort((a, b) => a - b);
	const start = performance.now();
	for (let i = 0; i < 1000; i++) run(cases[i % cases.length]!);
	const thousand = performance.now() - start;
	console.log(
		`a check: median ${times[times.length >> 1]!.toFixed(3)} ms, p95 ${times[Math.floor(times.length * 0.95)]!.toFixed(3)} ms; 1,000 names ${thousand.toFixed(0)} ms`,
	);
}
