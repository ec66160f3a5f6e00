/**
 * Prints what a visit transfers, from the built site: the bytes for the arithmetic in deploy/README.md. Brotli as
 * the build made it; headers, about half a kilobyte a request, are not counted.
 */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, dist, isTool } from '../dist/built-site.ts';
import { firstVisit, totals, transferred } from '../dist/transfer.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (values: number[]) =>
	values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;

const visits = builtPages().map((page) => ({
	tool: isTool(page),
	html: transferred(page.file),
	requests: firstVisit(page).size,
	all: totals(page).all,
}));
for (const [what, of] of [
	['a guide page', visits.filter(({ tool }) => !tool)],
	['a tool', visits.filter(({ tool }) => tool)],
] as const) {
	console.log(
		`traffic: first visit to ${what}: median ${kilobytes(median(of.map(({ all }) => all)))} in ${median(of.map(({ requests }) => requests))} requests, ` +
			`of it HTML ${kilobytes(median(of.map(({ html }) => html)))}`,
	);
}
const worker = transferred(join(dist, 'sw.js'));
const bundles = globSync('offline/*.json', { cwd: dist }).map((name) => join(dist, name));
const others = globSync('icons/*.png', { cwd: dist });
const sum = (files: string[], of: (file: string) => number) =>
	files.reduce((total, file) => total + of(file), 0);
const binaries = sum(others, (name) => statSync(join(dist, name)).size);
console.log(`traffic: the worker ${kilobytes(worker)}`);
console.log(
	`traffic: the whole for reading offline ${kilobytes(sum(bundles, transferred) + binaries)} in ${bundles.length + others.length} requests ` +
		`(gzip instead of brotli: ${kilobytes(sum(bundles, (file) => statSync(`${file}.gz`).size) + binaries)})`,
);
