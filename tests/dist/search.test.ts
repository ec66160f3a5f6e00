import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/domain/search/index-data.ts';
import { findSearchIndex } from '../../src/cli/search.ts';
import { t } from '../../src/i18n/all.ts';
import { createSearch } from '../../src/domain/search.ts';
import { readPageText } from '../../src/integrations/search/sections.ts';
import { measure } from '../search/measure.ts';
import { readQuerySets } from '../search/queries.ts';
import { attribute, builtPages, dist } from './built-site.ts';

const index = JSON.parse(
	readFileSync(await findSearchIndex(pathToFileURL(`${dist}/`)), 'utf8'),
) as SearchIndex;
const search = createSearch(index);
const sets = readQuerySets();

/** Shares that the search must reach, some hundredths below what it reached last: the content goes on growing. */
const least: Readonly<Record<string, { readonly first: number; readonly topThree: number }>> = {
	'tuning/questions': { first: 0.92, topThree: 0.98 },
	'tuning/readers': { first: 0.9, topThree: 0.98 },
	'tuning/whole-guide': { first: 0.9, topThree: 0.98 },
	'tuning/providers-and-forums': { first: 0.9, topThree: 0.97 },
	'tuning/ways-of-asking': { first: 0.92, topThree: 0.98 },
	'tuning/forum-threads': { first: 0.88, topThree: 0.94 },
	'tuning/kinds': { first: 0.89, topThree: 0.98 },
	'frozen/kinds': { first: 0.82, topThree: 0.9 },
	'frozen/whole-guide': { first: 0.84, topThree: 0.95 },
	'frozen/after-tuning': { first: 0.75, topThree: 0.92 },
	'frozen/providers-and-forums': { first: 0.76, topThree: 0.9 },
	'frozen/ways-of-asking': { first: 0.84, topThree: 0.94 },
};

it('every page asks for the index of its own build, whose name changes with its contents', () => {
	const named = builtPages().map(({ elements }) =>
		attribute(
			elements.find(({ tagName }) => tagName === 'site-search')!,
			'data-index',
		),
	);
	const [name] = named;
	const content = readFileSync(join(dist, '_astro', name!));
	expect(name).toContain(createHash('sha256').update(content).digest('base64url').slice(0, 8));
	expect(new Set(named)).toEqual(new Set([name]));
});

describe('the search finds what was asked', () => {
	it.each(sets)('of $name', async ({ name, isFrozen, queries }) => {
		const { first, topThree, of, missed } = await measure(queries, (query) => search.search(query).results);
		const list = isFrozen ? '' : missed.map(({ query }) => query.query).join('，');
		expect(topThree / of, list).toBeGreaterThanOrEqual(least[name]!.topThree);
		expect(first / of).toBeGreaterThanOrEqual(least[name]!.first);
	});

	it('in what pages say, not in what stands below every page', () => {
		const texts = builtPages().flatMap(({ tree }) => readPageText(tree)?.sections ?? []);
		expect(texts.length).toBeGreaterThan(1000);
		for (const line of ['site.disclaimer', 'offline.gone', 'offline.new'] as const) {
			expect(texts.filter(({ text }) => text.includes(t(line))).map(({ heading }) => heading)).toEqual([]);
		}
	});

	it('and every expected section exists on the site', () => {
		const places = new Set(
			index.sections.flatMap(([page, , heading]) => {
				const [path, title] = index.pages[page]!;
				return [path, `${path} ${heading || title}`];
			}),
		);
		const wanted = sets.flatMap(({ queries }) => queries.flatMap(({ answers }) => answers));
		expect(
			wanted
				.map(({ page, section }) => (section === undefined ? page : `${page} ${section}`))
				.filter((place) => !places.has(place)),
		).toEqual([]);
	});
});
