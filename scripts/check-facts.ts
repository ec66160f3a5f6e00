import { readPages } from '../src/content-model/pages.ts';
import { readContent } from '../src/content-model/read.ts';
import { listReferences } from '../src/content-model/references.ts';
import { readTranslationFiles } from '../src/content-model/translations.ts';
import { parseDay } from '../src/domain/day.ts';
import { findOverlaps, readQuestions } from '../src/domain/overlaps.ts';
import {
	findAffected,
	findDueClaims,
	listProvisionalYears,
	REVIEW_AFTER_DAYS,
	findUndatedSources,
	type DueClaim,
	type ProvisionalYear,
} from '../src/domain/review.ts';
import { readArguments } from './lib/arguments.mjs';

const usage = `What the guide's upkeep has to look at:

npm run check:facts                      claims past their review, provisional years, undated sources
npm run check:facts -- sms-window        every file that this fact (or source) reaches
npm run check:facts -- --overlaps        facts about the same matter, sections that answer the same question
npm run check:facts -- --today 2027-06-01 --strict      as on that day; exit code 1 where a review is due

From November on, a next year of the calendar that is still provisional ends it with 1 even without --strict:
its notice is out or comes within weeks, and until it is entered every forecast across New Year is a guess.`;

const { values, positionals } = readArguments(usage, {
	options: {
		today: { type: 'string' },
		strict: { type: 'boolean', default: false },
		overlaps: { type: 'boolean', default: false },
	},
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

/** Whether what is due is reason to end in red: a calendar without its notice always, a claim past its review where asked. */
function failsOn(due: readonly DueClaim[], provisional: readonly ProvisionalYear[]): boolean {
	return provisional.some(({ isNoticeExpected }) => isNoticeExpected) || (values.strict && due.length > 0);
}

/** Above these, texts are mostly about the same matter; found by reading the pairs. */
const ALIKE = { facts: 0.4, sections: 0.6 };

if (values.overlaps) {
	const claims = [...content.facts].map(([id, { statement }]) => ({
		file: `facts/${id}.yaml`,
		text: statement,
	}));
	for (const [title, passages, least] of [
		['Facts about the same matter', claims, ALIKE.facts],
		[
			'Sections that answer the same question',
			readQuestions(await readPages(), content.rejections),
			ALIKE.sections,
		],
	] as const) {
		list(
			title,
			findOverlaps(passages, least).map(
				({ first, second, alikeness }) =>
					`${Math.round(alikeness * 100)} %\n    src/content/${first.file}: ${first.text}\n    src/content/${second.file}: ${second.text}`,
			),
		);
	}
} else if (positionals.length > 0) {
	const all = listReferences(content, await readPages(), await readTranslationFiles());
	for (const id of positionals) {
		const collections = (['facts', 'sources'] as const).filter((name) => content[name].has(id));
		if (collections.length === 0) {
			console.error(`${id}: neither a fact nor a source`);
			process.exitCode = 2;
		}
		for (const name of collections) {
			list(
				`${name}/${id} reaches`,
				findAffected(`${name}/${id}`, all).map((file) => `src/content/${file}`),
			);
		}
	}
} else {
	const due = findDueClaims(content, today);
	const provisional = listProvisionalYears(content, today);
	list(
		`Not compared with their sources for ${REVIEW_AFTER_DAYS} days (${today})`,
		due.map(({ file, checked }) => `src/content/${file}, last on ${checked}`),
	);
	list(
		'Provisional years of the calendar',
		provisional.map(
			({ year, isNoticeExpected }) =>
				`src/content/holidays/${year}.yaml${isNoticeExpected ? ': the notice should be out, look for 部分节假日安排 on www.gov.cn' : ''}`,
		),
	);
	list(
		'Sources without a date',
		findUndatedSources(content).map((file) => `src/content/${file}`),
	);
	if (failsOn(due, provisional)) process.exitCode = 1;
}
