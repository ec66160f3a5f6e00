/**
 * Prints for how many queries the right section is first and among the first three: for Pagefind alone, asked what was
 * typed, and for ours. For Pagefind any of the sections that it names on a page counts. `--list` adds what was missed of
 * the queries that the ranking may be tuned on.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { openPagefind, searchIndex } from '../../src/cli/search.ts';
import type { SearchIndex } from '../../src/domain/search/index-data.ts';
import { createSearch } from '../../src/domain/search.ts';
import { measure, type Figures, type Found } from '../search/measure.ts';
import { readQuerySets, type Query } from '../search/queries.ts';

interface PagefindPage {
	readonly url: string;
	readonly meta: { readonly title: string };
	readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

const dist = new URL('../../dist/', import.meta.url);
const json = readFileSync(await searchIndex(dist));
const started = performance.now();
const ours = createSearch(JSON.parse(json.toString('utf8')) as SearchIndex);
const prepared = performance.now() - started;
const pagefind = await openPagefind(dist);
const sets = readQuerySets();
const all = sets.flatMap(({ queries }) => queries);

console.log('search: right section first (≥75%) · among the first three (≥95%)');
for (const { name, isFrozen, queries } of sets) {
	print(`${name}: Pagefind alone`, await measurePagefind(queries));
	const figures = await measure(queries, (query) => ours.search(query).results);
	print(`${name}: ours`, figures);
	if (process.argv.includes('--list') && !isFrozen) {
		for (const { query, found } of [...figures.missed, ...figures.late]) {
			console.log(`    ${query.query} → ${found.map(({ path }) => decodeURI(path)).join(' · ')}`);
		}
	}
}
for (const isFrozen of [false, true]) {
	const queries = sets.filter((set) => set.isFrozen === isFrozen).flatMap((set) => set.queries);
	print(
		`all ${isFrozen ? 'frozen' : 'tuning'}: ours`,
		await measure(queries, (query) => ours.search(query).results),
	);
}
printTime();
console.log(
	`index: ${kilobytes(json.length)}, brotli ${kilobytes(brotliCompressSync(json).length)}; ready in ${prepared.toFixed(0)} ms`,
);

/** Each page with its sections, of which any counts at the page's place. */
async function measurePagefind(queries: readonly Query[]): Promise<Figures> {
	return measure(queries, async (query) => {
		const { results } = await pagefind.search(query);
		const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
		const wanted = queries.find((one) => one.query === query)!;
		return (pages as unknown as PagefindPage[]).map((page) => bestOf(page, wanted));
	});
}

function bestOf({ url, meta, sub_results: sections }: PagefindPage, { answers }: Query): Found {
	const places = [
		{ path: url, section: meta.title },
		...sections.map((section) => ({ path: url, section: section.title })),
	];
	return (
		places.find(({ section }) =>
			answers.some((answer) => answer.page === url && (answer.section ?? section) === section),
		) ?? places[0]!
	);
}

function print(title: string, { first, topThree, of }: Figures) {
	const share = (part: number) => `${((100 * part) / of).toFixed(1)}%`;
	console.log(`  ${title} (${of}): ${share(first)} · ${share(topThree)}`);
}

function printTime() {
	for (const { query } of all) ours.search(query);
	const times = all.map(({ query }) => {
		const start = performance.now();
		ours.search(query);
		return performance.now() - start;
	});
	times.sort((a, b) => a - b);
	const at = (share: number) => times[Math.floor((times.length - 1) * share)]!.toFixed(1);
	console.log(`a query in Node: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`);
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1024).toFixed(0)} KB`;
}
