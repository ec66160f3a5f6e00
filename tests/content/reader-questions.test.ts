import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findCitedFacts, readPages } from '../../src/content-model/pages.ts';
import { sectionsOf } from './sections.ts';

/** A question of a reader, and the section that answers it. */
interface ReaderQuestion {
	/** As it is typed into a search box. */
	readonly query: string;
	readonly question: string;
	/** Path below `docs/`. */
	readonly page: string;
	readonly heading: string;
}

const questions = parse(
	await readFile(new URL('reader-questions.yaml', import.meta.url), 'utf8'),
) as readonly ReaderQuestion[];
const pages = new Map((await readPages()).map(({ file, body }) => [file, body]));

const sectionOf = ({ page, heading }: ReaderQuestion) =>
	sectionsOf(pages.get(page) ?? '').find((section) => section.heading === heading);

describe('the further questions of readers', () => {
	it('stand in the table once each', () => {
		expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
	});

	it.each(questions)('$query has its section, with its source', (question) => {
		const section = sectionOf(question);
		expect(section, `${question.page}: ${question.heading}`).toBeDefined();
		expect(findCitedFacts(section?.body ?? '')).not.toEqual([]);
	});
});
