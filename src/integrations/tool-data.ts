import type { AstroIntegration } from 'astro';
import type { Content } from '../content-model/collections.ts';
import type { ContentReader } from '../content-model/reader.ts';
import { provinceIds, type Words } from '../content-model/vocabulary.ts';
import { wordsOf } from '../content-model/words.ts';
import { answerNames } from '../domain/answer-names.ts';
import { compileProvince, nationalTasks } from '../domain/checklist/compile.ts';
import { compileDecision } from '../domain/decision/compile.ts';
import { compileTimeline } from '../domain/timeline/compile-timeline.ts';
import { compileRules } from '../domain/site-name/compile.ts';
import { basicQuestions, profileChoices, type ProfileKey } from '../domain/profile.ts';
import { compileFooter } from '../domain/footer/compile.ts';
import { compileFraud, compileMessages } from '../domain/messages/compile.ts';
import { plainText } from '../domain/plain-text.ts';

/**
 * What each tool needs in the browser, compiled from the content: only the fields that it uses.
 * A tool imports its own as `virtual:beian/<tool>`; the types stand in `src/env.d.ts`.
 */
const compilers: Record<string, (content: Content, words: Words, isServer: boolean) => object> = {
	checklist: (content, words, isServer) => ({
		tasks: nationalTasks(content).map(({ title, ...task }) => (isServer ? { title, ...task } : task)),
		words: {
			...without(
				wordsOf(words, 'checklist', 'phase', 'profile', 'ui', 'date.day', 'date.weekday', 'fact.confidence'),
				...onDemand,
				...ofCase,
				...onPage.map((field) => `checklist.${field}`),
			),
			...answerNames(content),
		},
	}),
	'checklist-case': (_, words) => wordsOf(words, ...ofCase),
	'checklist-keep': ({ facts }, words) => withFacts(wordsOf(words, ...onDemand), facts, words),
	'site-name': (content, words) => ({
		words: {
			...wordsOf(
				words,
				'site-name',
				'profile.subject',
				'profile.province',
				'ui.notSaid',
				'ui.undo',
				'ui.retry',
				...copying,
			),
			...answerNames(content),
		},
	}),
	'name-rules': (content) => ({
		rules: compileRules(content['name-rules']),
		remarks: [...content.remarks.values()].map(({ order, when, finding, text, why }) => ({
			order,
			when,
			finding,
			text,
			why,
		})),
	}),
	storage: (_, words) => wordsOf(words, 'storage'),
	search: (_, words) => wordsOf(words, 'search'),
	...Object.fromEntries(
		provinceIds.map((id) => [`provincial-tasks/${id}`, (content: Content) => compileProvince(id, content)]),
	),
	'footer-code': ({ provinces, hosts }, words) => ({
		...compileFooter(provinces, hosts),
		words: wordsOf(words, 'footer', ...copying),
	}),
	messages: (content, words) => ({
		...compileFraud(content['fraud-signs'], content.hosts),
		words: wordsOf(words, 'messages', 'ui.retry'),
	}),
	'message-wordings': ({ rejections }) => compileMessages(rejections),
	decision: ({ questions, decisions }, words) => ({
		...compileDecision(questions, decisions),
		words: without(wordsOf(words, 'decision', ...copying), ...decisionPage),
	}),
	timeline: (content, _, isServer) => {
		const { stages, calendar } = compileTimeline(content);
		return {
			stages: stages.map(({ title, ...stage }) => (isServer ? { title, ...stage } : stage)),
			calendar,
		};
	},
	'timeline-words': (content, words, isServer) => ({
		...without(
			wordsOf(words, 'timeline', 'date', 'profile.order', 'profile.cancelKind', ...copying),
			...['timeline.table', ...timelineOnDemand, ...hints(words, 'profile')],
		),
		...wordsOf(words, 'ui.notSaid', 'ui.print', 'ui.share'),
		...(isServer && answerNames(content)),
	}),
	'timeline-shared': (_, words) => wordsOf(words, 'timeline.shared', 'timeline.adopted', 'plan'),
	'timeline-calendar': (_, words) => wordsOf(words, 'timeline.calendar'),
	'timeline-sms': (_, words) => wordsOf(words, 'timeline.sms'),
	'timeline-send': (_, words) => wordsOf(words, 'timeline.send'),
	'timeline-backwards': (_, words) => wordsOf(words, 'timeline.latest', 'timeline.spare'),
};

/** Words of the checklist's details, which are rendered at build time. */
const onPage = [
	'why',
	'duration',
	'format',
	'seal',
	'goodEnough',
	'template',
	'mistakes',
	'forWhom',
	'everyOrder',
	'page',
];

/** Areas of words that the checklist shows once a case is being chosen: its parts, and the questions that are folded. */
const ofCase = [
	...['copy', 'filings', 'overall', 'remind', 'reset', 'supplier', 'today', 'undecided'].map(
		(area) => `checklist.${area}`,
	),
	'profile.further',
	...Object.keys(profileChoices)
		.filter((question) => !basicQuestions.includes(question as ProfileKey))
		.map((question) => `profile.${question}`),
];

/** Words of `CopyButton`, and of the row that it stands in. */
const copying = ['ui.copied', 'ui.copyByHand', 'ui.actions'];

/** Words that only the page around the decision helper says, at build time. */
const decisionPage = ['lead', 'staticIntro', 'needTitle', 'allQuestions', 'allResults']
	.concat('when', 'and', 'or', 'orElse', 'ask', 'more', 'part', 'verdict')
	.map((area) => `decision.${area}`);

/** Areas of words that the timeline says in parts that are loaded when they are wanted. */
const timelineOnDemand = ['calendar', 'shared', 'adopted', 'sms', 'send', 'latest', 'spare'].map(
	(area) => `timeline.${area}`,
);

/** The hints of an area, for tools that show its answers without them. */
function hints(words: Words, area: string): string[] {
	return Object.keys(wordsOf(words, area)).filter((key) => key.endsWith('.hint'));
}

/** Areas of words that the checklist shows in a dialog only. */
const onDemand = ['checklist.keep', 'checklist.incoming'];

/** Words but those of some areas, which come with a part of their own. */
function without(words: Words, ...areas: string[]): Words {
	const left = new Set(Object.keys(wordsOf(words, ...areas)));
	return Object.fromEntries(Object.entries(words).filter(([key]) => !left.has(key)));
}

/** Words with the values of the facts that they cite: an island has no marks to show. */
function withFacts(some: Words, facts: Content['facts'], words: Words): Words {
	return Object.fromEntries(Object.entries(some).map(([key, word]) => [key, plainText(word, facts, words)]));
}

/** A module that loads each province's tasks when they are wanted. */
const provinces = `export default {${provinceIds
	.map((id) => `${id}: () => import('virtual:beian/provincial-tasks/${id}')`)
	.join(',')}}`;

const prefix = 'virtual:beian/';

/** Serves the tools' data as modules, which the bundler hashes and caches like any other. */
export function toolData(read: ContentReader): AstroIntegration {
	return {
		name: 'tool-data',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'tool-data',
								resolveId: (id: string) => (id.startsWith(prefix) ? `\0${id}` : undefined),
								async load(id: string, options?: { ssr?: boolean | undefined }) {
									if (!id.startsWith(`\0${prefix}`)) return;
									if (id === `\0${prefix}provincial-tasks`) return provinces;
									const compile = compilers[id.slice(prefix.length + 1)];
									if (!compile) throw new Error(`${id.slice(1)}: no such tool`);
									const { content, words } = await read();
									const data = compile(content, words, options?.ssr === true);
									// JSON.parse of a string is read faster than the same object written as code.
									return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
								},
							},
						],
					},
				});
			},
		},
	};
}
