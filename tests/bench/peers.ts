/**
 * Prints how ten of our pages do beside the same text in Starlight as it comes, both behind the same nginx, in one run: each
 * pair is measured one after the other, several times, and what is printed is the middle ratio with its spread (plain by
 * ours: above 1, ours is smaller or faster). Below it, in the same run: our name checker beside a list of forbidden words, the
 * calendar beside `chinese-days` (calendar.ts), and the search beside Pagefind on all questions (search.ts). `PEER_RUNS=1` for a
 * first look.
 */
import type { Result } from 'lighthouse';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { which } from '../../scripts/lib/system.mjs';
import { readContent } from '../../src/content-model/read.ts';
import { compileRules, compileRuleReasons } from '../../src/compile/site-name.ts';
import { prepare } from '../../src/domain/site-name/prepare.ts';
import { serveSite } from '../browser/harness/site.ts';
import { accuracy, judge, type Share } from '../domain/site-name/accuracy.ts';
import { readCases, type NameCase } from '../domain/site-name/cases.ts';
import { median } from './lib/median.ts';
import { buildPlainStarlight } from './lib/plain-starlight.ts';
import { categories, runLighthouse } from './lib/run-lighthouse.ts';

const pages = [
	'/before/need/',
	'/before/paying/',
	'/before/eligibility/',
	'/procedure/overview/',
	'/procedure/prepare/',
	'/procedure/upload/',
	'/procedure/review/',
	'/procedure/approved/',
	'/after/police/',
	'/after/change/',
];
const runs = Number(process.env['PEER_RUNS'] ?? 5);
/** A phone on slow 4G: bytes a second, milliseconds a round trip, and how much slower its processor is. */
const line = { download: 204_800, upload: 96_000, latency: 150 };
const slowdown = 4;
/** For nginx: Pagefind's own worker compiles WebAssembly, which the policy that our server sends with each file forbids. */
const withPagefindWorker = 'location /pagefind/ { add_header Cache-Control max-age=3600; }';
/** Questions to which one of the ten pages has an answer in these very words, so that both searches find something. */
const questions = ['公安备案', '人脸核验', '域名实名', '备案号', '管局审核'];

const chromium = which('chromium', 'chromium-browser', 'google-chrome');
if (chromium === undefined) {
	console.log('peers: not measured: Chromium is not here. On Debian: apt-get install chromium');
} else {
	const ours = await serveSite();
	const plain = await serveSite(await buildPlainStarlight(pages), withPagefindWorker);
	try {
		console.log(`peers: ${pages.length} pages beside Starlight as it comes, ${runs} runs, plain : ours`);
		await comparePages(chromium, ours.origin, plain.origin);
		await compareLighthouse(chromium, ours.origin, plain.origin);
		await compareSearches(chromium, ours.origin, plain.origin);
	} finally {
		await Promise.all([ours.dispose(), plain.dispose()]);
	}
}
await compareNames();
await import('./calendar.ts');
// The last, as it reads files by `fetch`.
await import('./search.ts');

/** Bytes over the line, requests, and milliseconds to the first paint, each of a first visit. */
async function comparePages(executablePath: string, ours: string, plain: string) {
	const browser = await launch({ executablePath, args: ['--no-sandbox'] });
	try {
		const ratios = { bytes: [] as number[], requests: [] as number[], 'first paint': [] as number[] };
		for (let run = 0; run < runs; run++) {
			for (const path of pages) {
				const here = await visit(browser, ours + path);
				const there = await visit(browser, plain + path);
				for (const measure of ['bytes', 'requests', 'first paint'] as const)
					ratios[measure].push(there[measure] / here[measure]);
			}
		}
		for (const [measure, values] of Object.entries(ratios)) print(measure, values);
	} finally {
		await browser.close();
	}
}

async function visit(browser: Browser, url: string) {
	const context = await browser.createBrowserContext();
	try {
		const page = await context.newPage();
		await page.setViewport({ width: 375, height: 812 });
		const { answered, bytes } = await countAnswers(page);
		await page.emulateCPUThrottling(slowdown);
		await page.emulateNetworkConditions(line);
		await page.goto(url, { waitUntil: 'networkidle0' });
		const paint = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
		);
		return { bytes: bytes(), requests: answered(), 'first paint': paint };
	} finally {
		await context.close();
	}
}

/** Counts what the page itself fetches; what a worker fetches for later is not part of a first view. */
async function countAnswers(page: Page) {
	const client = await page.createCDPSession();
	const sizes: number[] = [];
	client.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
	await client.send('Network.enable');
	return { answered: () => sizes.length, bytes: () => sizes.reduce((sum, size) => sum + size, 0) };
}

/** The four scores of the first of the pages, and how long each blocks the processor. */
async function compareLighthouse(executablePath: string, ours: string, plain: string) {
	for (const [whose, origin] of [
		['ours', ours],
		['plain', plain],
	] as const) {
		const results: Result[] = [];
		for (let run = 0; run < runs; run++) results.push(await runLighthouse(executablePath, origin + pages[0]));
		const scores = categories.map(
			(category) =>
				`${category} ${Math.round(median(results.map((result) => result.categories[category]?.score ?? 0)) * 100)}`,
		);
		const blocked = median(
			results.map((result) => result.audits['total-blocking-time']?.numericValue ?? NaN),
		);
		console.log(`  Lighthouse, ${whose}: ${scores.join(', ')}; TBT ${Math.round(blocked)} ms`);
	}
}

/** Milliseconds from the press that opens the search, over the last key, to the first result. */
async function compareSearches(executablePath: string, ours: string, plain: string) {
	const browser = await launch({ executablePath, args: ['--no-sandbox'] });
	try {
		const ratios: number[] = [];
		for (let run = 0; run < runs; run++) {
			for (const question of questions) {
				const here = await search(browser, ours, question, {
					open: '.search-open',
					field: '.search-head input',
					result: '.search-list .search-result',
				});
				const there = await search(browser, plain, question, {
					open: 'button[data-open-modal]',
					field: '.pagefind-ui__search-input',
					result: '.pagefind-ui__result',
				});
				ratios.push(there / here);
			}
		}
		print('first result of a first search', ratios);
	} finally {
		await browser.close();
	}
}

async function search(
	browser: Browser,
	origin: string,
	question: string,
	{ open, field, result }: { open: string; field: string; result: string },
): Promise<number> {
	const context = await browser.createBrowserContext();
	try {
		const page = await context.newPage();
		await page.goto(origin + pages[0], { waitUntil: 'networkidle0' });
		await page.emulateCPUThrottling(slowdown);
		const start = performance.now();
		await page.click(open);
		await page.waitForSelector(field, { visible: true });
		await page.type(field, question);
		await page.waitForSelector(result, { visible: true });
		return performance.now() - start;
	} finally {
		await context.close();
	}
}

/** Our checker, and what people write themselves: the words of the rules, looked for in the name. */
async function compareNames() {
	const rules = (await readContent())['name-rules'];
	const checker = prepare(compileRules(rules), compileRuleReasons(rules));
	const forbidden = [...rules.values()]
		.filter(({ applies }) => applies.some(({ severity }) => severity === 'error'))
		.flatMap(({ words = [] }) => words);
	for (const file of ['validation', 'frozen'] as const) {
		const cases = readCases(file);
		const { acceptedCalledError, rejectedCaught } = accuracy(judge(cases, checker));
		console.log(
			`  names, ${file}: innocent refused ${format(acceptedCalledError)} here, ${format(listed('ok', cases))} by a list of words; ` +
				`breaches caught ${format(rejectedCaught)} here, ${format(listed('error', cases))} by the list`,
		);
	}

	/** Of the cases with a verdict, those in whose name the list finds a word. */
	function listed(verdict: NameCase['verdict'], cases: readonly NameCase[]): Share {
		const wanted = cases.filter((item) => item.verdict === verdict);
		const found = wanted.filter(({ name }) => forbidden.some((word) => name.includes(word)));
		return { part: found.length, of: wanted.length };
	}
}

function format({ part, of }: Share): string {
	return `${((100 * part) / of).toFixed(1)}% (${part}/${of})`;
}

function print(what: string, ratios: readonly number[]) {
	const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
	console.log(`  ${what}: ${median(ratios).toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`);
}
