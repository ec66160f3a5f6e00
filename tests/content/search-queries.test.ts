import { describe, expect, it } from 'vitest';
import { readPages } from '../../src/content-model/pages.ts';
import { readCollection } from '../../src/content-model/read.ts';
import { plainHeading, readQuerySets, type Place } from '../search/queries.ts';
import { sectionsOf } from './sections.ts';

const pages = new Map((await readPages()).map(({ file, body }) => [file, body]));
const sets = readQuerySets();
const all = sets.flatMap(({ queries }) => queries);
const asked = await readCollection('asked');

/** A page that is written by hand; those that are made from data are looked at after the build. */
function bodyOf(page: string): string | undefined {
	const name = page.slice(1, -1);
	return [`${name}.md`, `${name}.mdx`, `${name}/index.md`, `${name}/index.mdx`]
		.map((file) => pages.get(file))
		.find((body) => body !== undefined);
}

/** Headings and the title. */
function namesIn(body: string): string[] {
	const title = /^title: *['"]?(.+?)['"]? *$/m.exec(body)?.[1] ?? '';
	return [title, ...sectionsOf(body).map(({ heading }) => plainHeading(heading))];
}

function isThere({ page, section }: Place): boolean {
	const body = bodyOf(page);
	return body === undefined || section === undefined || namesIn(body).includes(section);
}

describe('the queries that the search is measured on', () => {
	it('contain no query twice', () => {
		const queries = all.map(({ query }) => query);
		expect(queries.filter((query, at) => queries.indexOf(query) !== at)).toEqual([]);
	});

	it('are frozen, so that nobody tunes on them, at least for a fifth', () => {
		const frozen = sets.filter(({ isFrozen }) => isFrozen).flatMap(({ queries }) => queries);
		expect(frozen.length).toBeGreaterThanOrEqual(all.length / 5);
	});

	it('name only pages and sections that exist', () => {
		expect(
			all.filter(({ answers }) => answers.length === 0 || !answers.every(isThere)).map(({ query }) => query),
		).toEqual([]);
	});
});

describe('what people ask', () => {
	it.each([...asked])('%s is asked of sections that its page has', (_, { page, sections = {} }) => {
		const body = bodyOf(page);
		if (body === undefined) return;
		const names = namesIn(body);
		expect(Object.keys(sections).filter((heading) => !names.includes(heading))).toEqual([]);
	});
});
