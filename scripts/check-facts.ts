/**
 * What the guide's upkeep has to look at:
 *     npm run check:facts                      claims past their review, provisional years, undated sources
 *     npm run check:facts -- sms-window        every file that this fact (or source) reaches
 *     npm run check:facts -- --today 2027-06-01 --strict      as on that day; exit code 1 where a review is due
 */
import { parseArgs } from 'node:util';
import { readPages } from '../src/content-model/pages.ts';
import { readContent } from '../src/content-model/read.ts';
import { references } from '../src/content-model/references.ts';
import { readWordFiles } from '../src/content-model/words.ts';
import { parseDay } from '../src/domain/day.ts';
import {
	affected,
	dueClaims,
	provisionalYears,
	REVIEW_AFTER_DAYS,
	undatedSources,
} from '../src/domain/review.ts';

const { values, positionals } = parseArgs({
	options: { today: { type: 'string' }, strict: { type: 'boolean', default: false } },
	allowPositionals: true,
});
const today =
	values.today ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
if (parseDay(today) === undefined) {
	console.error(`--today ${today}: a day is YYYY-MM-DD`);
	process.exit(2);
}

const content = await readContent();

function list(title: string, lines: readonly string[]) {
	console.log(`${title}: ${lines.length === 0 ? 'none' : lines.length}`);
	for (const line of lines) console.log(`  ${line}`);
}

if (positionals.length > 0) {
	const all = references(content, await readPages(), await readWordFiles());
	for (const id of positionals) {
		const collections = (['facts', 'sources'] as const).filter((name) => content[name].has(id));
		if (collections.length === 0) {
			console.error(`${id}: neither a fact nor a source`);
			process.exitCode = 2;
		}
		for (const name of collections) {
			list(
				`${name}/${id} reaches`,
				affected(`${name}/${id}`, all).map((file) => `src/content/${file}`),
			);
		}
	}
} else {
	const due = dueClaims(content, today);
	const provisional = provisionalYears(content, today);
	list(
		`Not compared with their sources for ${REVIEW_AFTER_DAYS} days (${today})`,
		due.map(({ file, checked }) => `src/content/${file}, last on ${checked}`),
	);
	list(
		'Provisional years of the calendar',
		provisional.map(
			({ year, noticeExpected }) =>
				`src/content/holidays/${year}.yaml${noticeExpected ? ': the notice should be out, look for it' : ''}`,
		),
	);
	list(
		'Sources without a date',
		undatedSources(content).map((file) => `src/content/${file}`),
	);
	if (values.strict && (due.length > 0 || provisional.some(({ noticeExpected }) => noticeExpected))) {
		process.exitCode = 1;
	}
}
