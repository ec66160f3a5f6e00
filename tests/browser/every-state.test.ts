/**
 * Every tool in every state that its inputs can reach: no key of a word, no gap, nothing that a program says to programs, and
 * nothing without a name reaches a reader. A new tool is one entry.
 */
import { expect, test } from 'vitest';
import { compileDecision } from '../../src/compile/decision.ts';
import { readContent } from '../../src/content-model/read.ts';
import { toolIds } from '../../src/content-model/vocabulary.ts';
import type { Answers } from '../../src/domain/decision/answers.ts';
import { followPath } from '../../src/domain/decision/path.ts';
import { formatAnswers } from '../../src/domain/decision/link.ts';
import { translations } from '../../src/i18n/all.ts';
import { journey } from './harness/journey.ts';
import { rightCases, wrongCases } from '../cli/check-cases.ts';
import { typed } from './harness/typed.ts';
import {
	allCases,
	casesBySubject,
	formsOf,
	slipsOf,
	stateSlips,
	type Form,
	type Tool,
} from './state-walk.ts';

const content = await readContent();

/** A good name, and one that each rule objects to. */
const names = [
	typed('一页旧书'),
	...[...content['name-rules'].values()].flatMap(({ examples }) => examples.map(({ bad }) => bad[0]!)),
];
/** The words of each message as people see them, and such as frauds use. */
const messages = [
	...[...content.rejections.values()].map(({ messages: [first] }) => first!),
	...[...content['fraud-signs'].values()].map(({ words = [] }) => words.map(([word]) => word).join('，')),
	...typed([
		'1、网站名称不符合要求；2、域名所有者与备案主体不一致；3、证件照片不清晰。请在3个工作日内修改。',
		'请在2026年12月8日前整改，点击 http://miit-beian.top/a',
		'请在24小时内完成',
		'买的二手空调坏了',
	]),
];
/** Ways through the questions of `/decide/` on which each answer to each question is given: of all ways, those first that bring most. */
function decisionQueries(): string[] {
	const { questions } = compileDecision(content.questions, content.decisions, translations);
	const ways: { query: string; answers: readonly string[] }[] = [];
	const walk = (given: Answers) => {
		const path = followPath(questions, given);
		if (path.isComplete) {
			const answers = Object.entries(path.answers).map(([question, answer]) => `${question}.${answer}`);
			ways.push({ query: formatAnswers(path), answers });
			return;
		}
		const { question, options } = path.asked.at(-1)!;
		for (const { id } of options) walk({ ...given, [question.id]: id });
	};
	walk({});
	const met = new Set<string>();
	const queries: string[] = [];
	for (;;) {
		const gain = ({ answers }: (typeof ways)[number]) => answers.filter((answer) => !met.has(answer)).length;
		const best = ways.reduce((a, b) => (gain(b) > gain(a) ? b : a));
		if (gain(best) === 0) return queries;
		queries.push(best.query);
		for (const answer of best.answers) met.add(answer);
	}
}
const decisions = decisionQueries();
const numbers = typed([
	'浙ICP备2024012345号-1',
	'粤ICP备2024012345号-1',
	'粤ICP备2024012345号',
	'粤ICP备2024O12345号',
	'浙ICP备2024012345号-1A',
	'京ICP证030173号',
	'浙ICP备05012345号',
	'ICP备2024012345号',
	'浙 ICP 备 2024012345 号',
	'浙ICP备２０２４０１２３４５号',
	'浙',
	'12345',
]);

const policeNumbers = typed(['浙公网安备33010602001234号', '浙公网安备3301号', '粤公网安备33010602001234号']);
const footers = typed([
	'<p>没有号</p>',
	'<a href="http://www.miitbeian.gov.cn/">浙ICP备2024012345号-1</a>',
	'<a href="https://beian.miit.gov.cn/">浙ICP备2024012345号-1</a><a href="https://beian.mps.gov.cn/">浙公网安备33010602001234号</a>',
	'<p>粤ICP备2024012345号-1</p><img src="https://elsewhere.example/beian.png">',
]);
/** What people are about to submit, right and wrong, by who files. */
const submitted = [...rightCases, ...wrongCases]
	.map(({ input: { subject, ...fields } }): Form => ({
		subject: typeof subject === 'string' ? subject : 'company',
		texts: Object.fromEntries(
			Object.entries(fields).flatMap(([field, value]) =>
				typeof value === 'string' ? [[`[data-field="${field}"] input`, value]] : [],
			),
		),
	}))
	.sort((a, b) => (a.subject! < b.subject! ? -1 : 1));

const tools: Readonly<Record<string, Tool>> = {
	checklist: {
		path: '/checklist/',
		cases: allCases,
		queries: ['?resume', '?resume#x', '#task-account', '#task-none'],
	},
	timeline: {
		path: '/timeline/',
		cases: allCases,
		queries: [
			'?v=1&start=2026-12-01&order=first&subject=personal&province=zj',
			'?v=1&start=2026-02-30&subject=personel',
			'?v=99&start=2026-12-01',
			'?v=1&start=1999-01-01',
		],
	},
	'site-name': { path: '/site-name/', cases: casesBySubject, forms: formsOf('#sn-name', names) },
	'site-name, many at once': {
		path: '/site-name/',
		cases: [],
		prepare: (page) => page.click(page.getByRole('button', { key: 'site-name.many' })),
		forms: formsOf('.sn-many textarea', [
			names.join('\n'),
			Array.from({ length: 1001 }, () => typed('编程')).join('\n'),
		]),
	},
	decide: {
		path: '/decide/',
		cases: casesBySubject,
		queries: [...decisions, '?v=1&a=website.elsewhere', '?v=9&a=website'],
	},
	messages: { path: '/messages/', cases: casesBySubject, forms: formsOf('textarea', messages) },
	'footer-code': {
		path: '/footer-code/',
		cases: casesBySubject,
		forms: [
			...formsOf('.footer-field input', numbers),
			...formsOf('.footer-field ~ .footer-field input', policeNumbers),
			...formsOf('.footer-check textarea', footers),
		],
	},
	precheck: { path: '/precheck/', cases: casesBySubject, forms: submitted },
	home: { path: '/', cases: casesBySubject },
};

test('every tool is brought into its states', () => {
	const paths = Object.values(tools).map(({ path }) => path);
	expect(paths).toEqual(expect.arrayContaining(toolIds.map((tool) => `/${tool}/`)));
});

for (const [name, tool] of Object.entries(tools)) {
	journey(
		`${name}: in every state words are words, and whatever can be used has a name`,
		async (page) => {
			// What is not there while the network is gone is complained of.
			page.expectComplaint(/404|dynamically imported module/);
			expect(await slipsOf(page, tool)).toEqual([]);
		},
		// The data are the same in each engine.
		{ engines: ['chromium'] },
	);
}

journey(
	'the walk through all states finds a key, a gap and a button without a name where there are such',
	async (page) => {
		await page.open('/decide/');
		const found = await stateSlips(page, () => {
			const main = document.querySelector('main')!;
			main.append('{count}');
			const button = document.createElement('button');
			button.className = 'empty';
			const hint = document.createElement('p');
			hint.title = 'profile.subject.hint';
			main.append(button, hint);
		});
		expect(found).toHaveLength(3);
	},
	{ engines: ['chromium'] },
);
