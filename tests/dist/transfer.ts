import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { fetchedBy, fileOf, type BuiltPage } from './built-site.ts';

await init;

/** What a browser transfers for a file, in bytes: the compressed copy that the build wrote, where it is one. */
export function transferred(file: string): number {
	if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
	return /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/.test(file)
		? brotliCompressSync(readFileSync(file)).length
		: statSync(file).size;
}

/** A script's own static imports; what it imports when something happens is not part of a first visit. */
function importsOf(path: string, file: string): string[] {
	const code = readFileSync(file, 'utf8');
	return parse(code)[0]
		.filter((found) => found.d === -1 && found.n !== undefined)
		.map((found) => new URL(found.n!, `http://site${path}`).pathname);
}

/**
 * What a first visit to a page transfers before any offline worker: the page, its styles (those for
 * print too, as browsers fetch them), its scripts with all that they import at once, its islands, its
 * pictures and icon. Paths with bytes in brotli, without headers.
 */
export function firstVisit(page: BuiltPage): Map<string, number> {
	const sizes = new Map([[page.path, transferred(page.file)]]);
	const waiting = page.elements
		.flatMap(fetchedBy)
		.map((url) => new URL(url, `http://site${page.path}`))
		.filter((url) => url.host === 'site')
		.map((url) => url.pathname);
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		if (sizes.has(path)) continue;
		const file = fileOf(path);
		if (file === undefined) throw new Error(`${page.path} fetches ${path}, which is not there`);
		sizes.set(path, transferred(file));
		if (extname(file) === '.js') waiting.push(...importsOf(path, file));
	}
	return sizes;
}

/** Bytes in all, and of scripts. */
export function totals(sizes: Map<string, number>): { all: number; scripts: number } {
	const sum = (entries: [string, number][]) => entries.reduce((total, [, size]) => total + size, 0);
	const entries = [...sizes];
	return { all: sum(entries), scripts: sum(entries.filter(([path]) => path.endsWith('.js'))) };
}
