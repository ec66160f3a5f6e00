/**
 * Prints how the model of the timeline does on reported durations without returns: the share inside its band from 10 to 90 of
 * 100, and how many lie before and after its middle. Those that judge stay out of every fit.
 */
import { readContent } from '../../src/content-model/read.ts';
import { compileTimeline, computeLikelyIn } from '../../src/compile/timeline.ts';
import { createCalendar } from '../../src/domain/calendar.ts';
import { computeBand, countCalendarDays, compareToModel } from '../../src/domain/timeline/reports.ts';
import { fitLikely, fittingReports, type Fit } from '../forecast/fit.ts';

const content = await readContent();
const { stages, calendar: data } = compileTimeline(content);
const calendar = createCalendar(data);
const reports = [...content.durations].map(([id, report]) => ({ id, ...report }));
const verbose = process.argv.includes('--list');

console.log(
	`forecast: ${reports.length} reported durations, ${reports.filter(({ returns }) => returns > 0).length} with returns left out`,
);
for (const [name, isOf] of [
	['judging', (report: Reported) => report.judges === true],
	['fitting', (report: Reported) => report.judges !== true],
] as const) {
	const of = reports.filter((report) => report.returns === 0 && isOf(report));
	print(name, of);
	print(
		'  from 2019 on',
		of.filter(({ year }) => year >= 2019),
	);
	for (const [part, group] of Map.groupBy(of, ({ from, to }) => (from === to ? from : `${from} to ${to}`)))
		print(`  ${part}`, group);
	if (verbose) of.forEach(list);
}

printFits();

type Reported = (typeof reports)[number];

function print(title: string, group: readonly Reported[]) {
	const places = group.map((report) => compareToModel(stages, calendar, report));
	const count = (has: (place: (typeof places)[number]) => boolean) => places.filter(has).length;
	const inside = count(({ band }) => band === 'inside');
	const share = group.length === 0 ? '–' : `${Math.round((100 * inside) / group.length)}%`;
	console.log(
		`${title} (${group.length}): inside ${share} (${inside}), before the band ${count(({ band }) => band === 'early')}, after it ${count(({ band }) => band === 'late')} · ` +
			`middle: before ${count(({ middle }) => middle === 'before')}, on it ${count(({ middle }) => middle === 'at')}, after ${count(({ middle }) => middle === 'after')}`,
	);
}

function list(report: Reported) {
	const { p10, p50, p90 } = computeBand(stages, calendar, report);
	console.log(
		`    ${report.id}: ${countCalendarDays(calendar, report)} days beside ${p10} – ${p50} – ${p90}`,
	);
}

/** What the fitting reports say each likely length is, beside what the content has. */
function printFits() {
	const fitting = fittingReports(reports);
	const put = (id: string, likely: number) =>
		stages.map((stage) =>
			stage.id === id
				? {
						...stage,
						duration: { ...stage.duration, likely },
						...(stage.likelyIn && {
							likelyIn: computeLikelyIn(content.provinces, { ...stage.duration, likely }),
						}),
					}
				: stage,
		);
	const parts: Record<string, (report: Reported) => boolean> = {
		'authority-review': ({ to }) => to === 'authority-review',
		'first-review': ({ from, to }) => from === 'first-review' && to === 'first-review',
		'police-review': ({ to }) => to === 'police-review',
	};
	for (const [id, isOf] of Object.entries(parts)) {
		const { least, most, likely } = stages.find((stage) => stage.id === id)!.duration;
		const candidates = Array.from({ length: most - least + 1 }, (_, index) => least + index);
		const fit: Fit = fitLikely(fitting.filter(isOf), calendar, candidates, (value) => put(id, value));
		console.log(
			`fit of ${id} (${fit.of}): likely ${fit.likely}, in the content ${likely} · loss ${fit.loss.toFixed(1)}, least ${fit.least.toFixed(1)}`,
		);
	}
}
