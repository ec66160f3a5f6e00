import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/domain/search/index-data.ts';
import { searchIndex } from '../../src/cli/search.ts';
import { readWords } from '../../src/content-model/words.ts';
import { createSearch } from '../../src/domain/search.ts';
import { pageText } from '../../src/integrations/search/sections.ts';
import { measure } from '../search/measure.ts';
import { frozen, readQueries } from '../search/queries.ts';
import { attribute, builtPages, dist } from './built-site.ts';

const index = JSON.parse(readFileSync(await searchIndex(pathToFileURL(`${dist}/`)), 'utf8')) as SearchIndex;
const search = createSearch(index);
const sets = readQueries();

/** Shares that the search must reach; the given questions' are the promise, the others keep it honest. */
const least = {
	given: { first: 0.75, topThree: 0.95 },
	tuning: { first: 0.8, topThree: 0.92 },
	practice: { first: 0.85, topThree: 0.95 },
	validation: { first: 0.7, topThree: 0.85 },
	unseen: { first: 0.65, topThree: 0.8 },
	fresh: { first: 0.65, topThree: 0.8 },
	heldOut: { first: 0.6, topThree: 0.8 },
} as const;

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
	it.each(Object.keys(least) as (keyof typeof least)[])('of the %s queries', async (set) => {
		const { first, topThree, of, missed } = await measure(sets[set], (query) => search.search(query).results);
		const list = frozen.has(set) ? '' : missed.map(({ query }) => query.query).join('，');
		expect(topThree / of, list).toBeGreaterThanOrEqual(least[set].topThree);
		expect(first / of).toBeGreaterThanOrEqual(least[set].first);
	});

	it('in what pages say, not in what stands below every page', async () => {
		const words = await readWords();
		const texts = builtPages().flatMap(({ file }) => pageText(readFileSync(file, 'utf8'))?.sections ?? []);
		expect(texts.length).toBeGreaterThan(1000);
		for (const line of ['site.disclaimer', 'offline.gone', 'offline.new']) {
			expect(texts.filter(({ text }) => text.includes(words[line]!)).map(({ heading }) => heading)).toEqual(
				[],
			);
		}
	});

	it('at places that the site has', () => {
		const places = new Set(
			index.sections.flatMap(([page, , heading]) => {
				const [path, title] = index.pages[page]!;
				return [path, `${path} ${heading || title}`];
			}),
		);
		const wanted = Object.values(sets).flatMap((queries: (typeof sets)['given']) =>
			queries.flatMap(({ answers }) => answers),
		);
		expect(
			wanted
				.map(({ page, section }) => (section === undefined ? page : `${page} ${section}`))
				.filter((place) => !places.has(place)),
		).toEqual([]);
	});
});
