import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { init, parse } from 'es-module-lexer';
import { attribute, fetchedBy, fileOf, type BuiltPage } from './built-site.ts';

await init;

const KB = 1024;

/** What a first visit may transfer, in bytes of brotli; of scripts, those too that are written into the page. */
export const BUDGETS = {
	guide: { all: 28 * KB, scripts: 8 * KB },
	/** One guide page in ten may be a long table. */
	table: { all: 45 * KB, scripts: 8 * KB },
	tool: { all: 66 * KB, scripts: 38 * KB },
};

/** The part of a budget that stays free, so that the next change need not invent tricks. */
const spare = 1 / 12;

/** What of a budget may be used, in bytes: all but the twelfth that stays free. */
export const usable = ({ all, scripts }: { all: number; scripts: number }) => ({
	all: all * (1 - spare),
	scripts: scripts * (1 - spare),
});

/** What a browser transfers for a file, in bytes: the compressed copy that the build wrote, where it is one. */
export function transferred(file: string): number {
	if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
	return /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/.test(file)
		? brotliCompressSync(readFileSync(file)).length
		: statSync(file).size;
}

/**
 * A script's own static imports, and what it imports by itself; what it imports when a person does something is not part of
 * a first visit. That nothing lacks here, tests/browser/first-visit.test.ts holds.
 */
function importsOf(path: string, file: string): string[] {
	const code = readFileSync(file, 'utf8');
	return parse(code)[0]
		.map(({ n, d, s, e }) => {
			if (d === -1) return n;
			// The lexer reads no name that stands in backticks.
			const name = n ?? /`([^`$]*)`/.exec(code.slice(s, e))?.[1];
			return name !== undefined && BY_ITSELF.test(name) ? name : undefined;
		})
		.filter((name) => name !== undefined)
		.map((name) => new URL(name, `http://site${path}`).pathname);
}

/** What a script imports by itself once the page is there, by the name of its module: the chart in a wide window. */
const BY_ITSELF = /\/Chart\.[^/]*\.js$/;

/**
 * What a first visit to a page transfers before any offline worker: the page, its styles (those for
 * print too, as browsers fetch them), its scripts with all that they import at once, its
 * pictures and icon. Paths with bytes in brotli, without headers.
 */
export function firstVisit(page: BuiltPage): Map<string, number> {
	const sizes = new Map([[page.url, transferred(page.file)]]);
	const waiting = page.elements
		.flatMap(fetchedBy)
		.map((url) => new URL(url, `http://site${page.url}`))
		.filter((url) => url.host === 'site')
		.map((url) => url.pathname);
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		if (sizes.has(path)) continue;
		const file = fileOf(path);
		if (file === undefined) throw new Error(`${page.url} fetches ${path}, which is not there`);
		sizes.set(path, transferred(file));
		if (extname(file) === '.js') waiting.push(...importsOf(path, file));
	}
	return sizes;
}

/**
 * What a first visit weighs, in bytes: all of it, and what of it are scripts. A script that is written into the page is
 * one too, compressed on its own, though in the page it weighs less.
 */
export function totals(page: BuiltPage, sizes = firstVisit(page)): { all: number; scripts: number } {
	const sum = (bytes: number[]) => bytes.reduce((total, one) => total + one, 0);
	const files = [...sizes].filter(([path]) => path.endsWith('.js')).map(([, size]) => size);
	const written = page.elements
		.filter(({ tagName }) => tagName === 'script')
		.map((script) => (attribute(script, 'src') === undefined ? toString(script) : ''))
		.map((text) => (text === '' ? 0 : brotliCompressSync(text).length));
	return { all: sum([...sizes.values()]), scripts: sum([...files, ...written]) };
}
