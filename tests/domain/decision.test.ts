import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCitedFacts } from '../../src/content-model/pages.ts';
import { readContent } from '../../src/content-model/read.ts';
import { translations } from '../../src/i18n/all.ts';
import type { Content } from '../../src/content-model/collections.ts';
import { decisionParts } from '../../src/content-model/vocabulary.ts';
import { compileDecision } from '../../src/compile/decision.ts';
import { formatAnswers, parseAnswers } from '../../src/domain/decision/link.ts';
import type { Answers } from '../../src/domain/decision/answers.ts';
import {
	mostQuestions,
	followPath,
	toProfile,
	type Path,
	type Question,
} from '../../src/domain/decision/path.ts';
import { findResult } from '../../src/domain/decision/result.ts';

let content: Content;
let data: ReturnType<typeof compileDecision>;
let paths: Path[];
beforeAll(async () => {
	content = await readContent();
	data = compileDecision(content.questions, content.decisions, translations);
	paths = allPaths(data.questions);
});

/** Every complete path. */
function allPaths(questions: readonly Question[]): Path[] {
	const extend = (given: Answers): Path[] => {
		const path = followPath(questions, given);
		if (path.isComplete) return [path];
		const { question, options } = path.asked.at(-1)!;
		return options.flatMap((option) => extend({ ...given, [question.id]: option.id }));
	};
	return extend({});
}

const name = (path: Path) => formatAnswers(path);
const result = (path: Path) => findResult(data.decisions, path.answers);
const parts = (path: Path, part: string) => result(path).filter((one) => one.part === part);

describe('who files', () => {
	it.each([
		['personal', 'personal'],
		['company', 'company'],
		['shop', 'individual-business'],
	] as const)('is asked in the words of the situation: %s', (answer, subject) => {
		expect(translations['decision.subject']).toBe(translations['profile.subject']);
		expect(translations[`decision.subject.${answer}`]).toBe(content.subjects.get(subject)!.title);
		expect(translations[`decision.subject.${answer}.hint`]).toBe(
			translations[`profile.subject.${subject}.hint`],
		);
	});

	it('leaves the other organisations to the same words', () => {
		expect(translations['decision.subject.organization']).toBe(translations['profile.subject.others']);
	});
});

describe('every path through the questions', () => {
	it('is walked in these tests: over 200 paths, no two alike', () => {
		expect(paths.length).toBeGreaterThan(200);
		expect(new Set(paths.map(name)).size).toBe(paths.length);
	});

	it('asks at most as many questions as the tool announces, and once just as many', () => {
		expect(Math.max(...paths.map((path) => path.asked.length))).toBe(mostQuestions);
	});

	it('ends in exactly one verdict, and at most one entry of each other part', () => {
		expect(paths.filter((path) => parts(path, 'verdict').length !== 1).map(name)).toEqual([]);
		for (const part of ['type', 'subject', 'police', 'licence', 'content', 'time']) {
			expect(paths.filter((path) => parts(path, part).length > 1).map(name)).toEqual([]);
		}
	});

	it('has its result in the order of the parts', () => {
		const wrong = paths.filter((path) => {
			const places = result(path).map(({ part }) => decisionParts.indexOf(part));
			return places.some((index, at) => index < (places[at - 1] ?? 0));
		});
		expect(wrong.map(name)).toEqual([]);
	});

	it('says what to file exactly when something has to be filed', () => {
		const wrong = paths.filter(
			(path) =>
				(parts(path, 'verdict')[0]?.verdict === 'must') !== (parts(path, 'type').length === 1) ||
				(parts(path, 'time').length === 1 && parts(path, 'type').length === 0),
		);
		expect(wrong.map(name)).toEqual([]);
	});

	it('answers each question that it asked: who files, who pays, what is shown', () => {
		for (const [question, part] of [
			['subject', 'subject'],
			['pay', 'licence'],
			['content', 'content'],
		] as const) {
			const silent = paths.filter((path) => path.answers[question] && parts(path, part).length !== 1);
			expect(silent.map(name)).toEqual([]);
		}
	});

	it('keeps to the order of the profile that it hands on', () => {
		const types: Record<string, string> = {
			'type-first': 'first',
			'type-add': 'add',
			'type-access': 'access',
			'type-change': 'change',
			'type-cancel-subject': 'cancel',
			'type-cancel-service': 'cancel',
			'type-cancel-access': 'cancel',
		};
		const wrong = paths.filter((path) => {
			const [type] = parts(path, 'type');
			const expected = type && types[type.id];
			return expected !== undefined && toProfile(path).order !== expected;
		});
		expect(wrong.map(name)).toEqual([]);
	});

	it('tells a person without a source whom to ask', () => {
		for (const path of paths) {
			const [verdict] = parts(path, 'verdict');
			if (verdict?.verdict === 'unsure') expect(content.decisions.get(verdict.id)?.ask).toBeTruthy();
		}
	});

	it('does not promise a person a shop or a forum', () => {
		const personal = paths.filter(({ answers }) => answers['subject'] === 'personal');
		const shown = (answer: [string, string]) =>
			new Set(
				personal
					.filter(({ answers }) => answers[answer[0]] === answer[1])
					.flatMap((path) => result(path).map(({ id }) => id)),
			);
		expect(shown(['pay', 'paid'])).toContain('licence-paid-personal');
		expect(shown(['pay', 'own-goods'])).not.toContain('licence-goods');
		expect(shown(['content', 'interactive'])).not.toContain('content-interactive');
	});
});

describe('the decisions and questions of the content', () => {
	it('have no decision that no path leads to', () => {
		const used = new Set(paths.flatMap((path) => result(path).map(({ id }) => id)));
		expect([...content.decisions.keys()].filter((id) => !used.has(id))).toEqual([]);
	});

	it('have no answer that no path offers, and no id twice', () => {
		const used = new Set(paths.flatMap(({ answers }) => Object.values(answers)));
		const ids = data.questions.flatMap(({ answers }) => answers.map(({ id }) => id));
		expect(ids.filter((id) => !used.has(id))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('name only answers that exist', () => {
		const known = new Map(data.questions.map(({ id, answers }) => [id, answers.map((answer) => answer.id)]));
		const cases = [
			...data.decisions.map(({ when }) => when),
			...data.questions.flatMap((question) => [
				question.when,
				...question.answers.map((answer) => answer.when),
			]),
		];
		const named = cases.flatMap((one) => [one ?? []].flat()).flatMap((one) => Object.entries(one));
		const unknown = named.filter(([question, values]) =>
			[values].flat().some((value) => !known.get(question)?.includes(value)),
		);
		expect(unknown).toEqual([]);
	});

	it('cite a fact in every decision', () => {
		const bare = [...content.decisions].filter(([, { text }]) => findCitedFacts(text).length === 0);
		expect(bare.map(([id]) => id)).toEqual([]);
	});
});

describe('what real cases come to', () => {
	const verdict = (answers: string) => {
		const path = followPath(data.questions, parseAnswers(`?v=1&a=${answers}`, data.questions).answers);
		return parts(path, 'verdict').map(({ id, verdict }) => `${verdict} ${id}`)[0];
	};
	it.each([
		['website.overseas', 'not verdict-overseas'],
		['website.pages', 'not verdict-pages'],
		['website.mainland.port.unfiled', 'must verdict-port'],
		['website.mainland.subdomain.filed-aliyun', 'done verdict-subdomain-here'],
		['website.mainland.subdomain.filed-elsewhere', 'must verdict-subdomain-elsewhere'],
		['website.mainland.ip', 'unsure verdict-ip'],
		['website.mainland.intranet', 'not verdict-intranet'],
		['website.home', 'unsure verdict-home'],
		['website.cdn.cdn-mainland.unfiled', 'must verdict-cdn'],
		['website.cdn.cdn-overseas', 'not verdict-cdn-overseas'],
		['website.oss.filed-elsewhere', 'done verdict-oss-elsewhere'],
		['miniprogram.oss.filed-elsewhere', 'must verdict-mini-filed'],
		['website.function.filed-elsewhere', 'must verdict-function-elsewhere'],
		['miniprogram.overseas', 'must verdict-mini-overseas'],
		['app.overseas.operator-foreign', 'not verdict-app-foreign'],
		['mail.mail-provider', 'unsure verdict-mail-provider'],
		['unused', 'not verdict-unused'],
		['existing.same-cloud', 'done verdict-same-cloud'],
		['existing.swap-subject', 'unsure verdict-swap-subject'],
	])('%s: %s', (answers, expected) => {
		expect(verdict(answers)).toBe(expected);
	});
});

describe('a path', () => {
	const given = () =>
		fc.record(
			Object.fromEntries(
				data.questions.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((one) => one.id), 'x')]),
			),
			{ requiredKeys: [] },
		);

	it('uses the later answers again when an earlier answer is given again', () => {
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.constantFrom(...paths), (one, other) => {
				const [question, answer] = Object.entries(one.answers)[0]!;
				const changed = { ...one.answers, [question]: other.answers[question]! };
				const back = followPath(data.questions, { ...changed, [question]: answer });
				expect(back.answers).toEqual(one.answers);
			}),
		);
	});

	it('asks every question once, whatever was given', () => {
		fc.assert(
			fc.property(given(), (answers) => {
				const { asked } = followPath(data.questions, answers as Record<string, string>);
				expect(new Set(asked.map(({ question }) => question.id)).size).toBe(asked.length);
			}),
		);
	});
});

describe('a link', () => {
	it('carries the answers of every path and gives them back', () => {
		for (const path of paths) {
			const { answers, isDamaged } = parseAnswers(formatAnswers(path), data.questions);
			expect(isDamaged).toBe(false);
			expect(followPath(data.questions, answers).answers).toEqual(path.answers);
			expect(formatAnswers(path).length).toBeLessThan(120);
		}
	});

	it('reads any query without throwing', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
				for (const query of [text, `?a=${text}`, `?v=1&a=website.${text}`]) {
					followPath(data.questions, parseAnswers(query, data.questions).answers);
				}
			}),
		);
	});

	it.each([
		['', false],
		['?utm_source=x', false],
		['?v=2&a=website', true],
		['?v=1&a=website.nonsense', true],
		['?v=1&a=website.mail-provider', true],
		['?v=1&a=__proto__.constructor', true],
		['?a=unused', false],
	])('%s is damaged: %s', (query, damaged) => {
		expect(parseAnswers(query, data.questions).isDamaged).toBe(damaged);
	});

	it('is nothing before the first answer, and holds nothing for what it does not know', () => {
		expect(formatAnswers(followPath(data.questions, {}))).toBe('');
		const [first] = data.questions;
		const [answer] = first!.answers;
		const taken = { answers: { [first!.id]: answer!.id }, isDamaged: false };
		expect(parseAnswers(`?v=1&a=${answer!.id}`, data.questions)).toEqual(taken);
		expect(parseAnswers(`?v=1&a=.${answer!.id}..`, data.questions)).toEqual(taken);
		expect(parseAnswers('?v=1&a=nonsense', data.questions)).toEqual({ answers: {}, isDamaged: true });
		// What stands behind five hundred characters is not read.
		expect(parseAnswers(`?v=1&a=${'.'.repeat(500)}${answer!.id}`, data.questions).answers).toEqual({});
	});
});
