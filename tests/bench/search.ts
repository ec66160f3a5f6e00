/**
 * Prints for how many queries the right section is first and among the first three: for the full-text search by Pagefind alone,
 * asked for the words of the query, and for ours. `--list` adds what was missed of the queries that the ranking may be tuned on.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { findSearchIndex } from '../../src/cli/search.ts';
import type { SearchIndex } from '../../src/domain/search/index-data.ts';
import type { Pagefind } from '../../src/domain/search/full-text.ts';
import { createSearch } from '../../src/domain/search.ts';
import { measure, type Figures } from '../search/measure.ts';
import { readQuerySets, type Query } from '../search/queries.ts';

const dist = new URL('../../dist/', import.meta.url);
const json = readFileSync(await findSearchIndex(dist));
const started = performance.now();
const ours = createSearch(JSON.parse(json.toString('utf8')) as SearchIndex);
const prepared = performance.now() - started;
const pagefind = await openPagefind();
const sets = readQuerySets();
const all = sets.flatMap(({ queries }) => queries);

console.log('search: right section first (≥80%) · among the first three (≥95%)');
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

/** Pagefind of the built site. It asks for its files by `fetch`, which in Node knows no files: here they are all that is fetched. */
async function openPagefind(): Promise<Pagefind> {
	globalThis.fetch = async (input) =>
		new Response(await readFile(new URL(String(input).replace(/\?.*$/, ''))));
	const module = (await import(new URL('pagefind/pagefind.js', dist).href)) as Pagefind & {
		options(options: { basePath: string; baseUrl: string; noWorker: boolean }): Promise<void>;
	};
	await module.options({ basePath: new URL('pagefind/', dist).href, baseUrl: '/', noWorker: true });
	return module;
}

function measurePagefind(queries: readonly Query[]): Promise<Figures> {
	return measure(queries, async (query) => {
		const words = ours.search(query).asked.join(' ');
		const { results } = await pagefind.search(ours.separateWords(words));
		const found = await Promise.all(results.slice(0, 3).map((result) => result.data()));
		return found.flatMap(({ raw_url: path }) => ours.findSection(path) ?? []);
	});
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
