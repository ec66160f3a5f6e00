import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findCitedFacts, readPages } from '../../src/content-model/pages.ts';
import { readCollection } from '../../src/content-model/read.ts';
import { t } from '../../src/i18n/all.ts';
import { sayFact } from '../../src/domain/quantity.ts';
import { sectionsOf } from './sections.ts';

/** One question that people type, and what its answer has to hold. */
interface Question {
	readonly id: string;
	readonly query: string;
	/** Path below `docs/`. */
	readonly page: string;
	/** The heading as it is written in the page. */
	readonly heading: string;
	/** Facts that the section renders. */
	readonly facts: readonly string[];
	/** Phrases that would make the answer wrong or surer than its sources. */
	readonly never: readonly string[];
}

const questions = parse(
	await readFile(new URL('questions.yaml', import.meta.url), 'utf8'),
) as readonly Question[];
const [facts, pages] = await Promise.all([readCollection('facts'), readPages()]);
const pageOf = new Map(pages.map(({ file, body }) => [file, body]));

const sectionOf = ({ page, heading }: Question) =>
	sectionsOf(pageOf.get(page) ?? '').find((section) => section.heading === heading);

/** What a reader sees of a section: facts printed, what others say wrongly left out. */
const printed = (body: string) =>
	body
		.replace(/:quote\[[^\]]*\]/g, '')
		.replace(/:fact\[([a-z0-9-]+)\]/g, (_, id: string) => sayFact(facts.get(id)!, t))
		.replace(/:cite\[[^\]]*\]/g, '');

describe('the questions that people ask', () => {
	it('are all 61 in the table, each once', () => {
		expect(new Set(questions.map(({ id }) => id)).size).toBe(61);
		expect(questions).toHaveLength(61);
	});

	it.each(questions)('$query has its section', (question) => {
		expect(sectionOf(question), `${question.page}: ${question.heading}`).toBeDefined();
	});

	it.each(questions.filter((question) => question.facts.length > 0))(
		'$query renders its facts',
		(question) => {
			const cited = findCitedFacts(sectionOf(question)?.body ?? '');
			expect(question.facts.filter((id) => !cited.includes(id))).toEqual([]);
		},
	);

	it.each(questions)('$query says nothing wrong that was said before', (question) => {
		const text = printed(sectionOf(question)?.body ?? '');
		expect(question.never.filter((phrase) => text.includes(phrase))).toEqual([]);
	});
});

describe('a section', () => {
	const page = '## 甲\n一\n### 乙\n二\n## 丙\n三 :cite[filing-free]\n';

	it('ends at the next heading of its level', () => {
		expect(sectionsOf(page).map(({ heading, body }) => [heading, body.trim()])).toEqual([
			['甲', '一\n### 乙\n二'],
			['乙', '二'],
			['丙', '三 :cite[filing-free]'],
		]);
	});
});
