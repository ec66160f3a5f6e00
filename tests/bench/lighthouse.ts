/**
 * Prints what Lighthouse says of the built site behind the real nginx, as a phone on a slow line sees it: the median of
 * five runs of each page, for home, a guide page, a province's page and each tool. `LIGHTHOUSE_RUNS=1` for a first look,
 * `LIGHTHOUSE_PAGES=/timeline/,/decide/` for some of them.
 */
import type { Result } from 'lighthouse';
import { which } from '../../scripts/lib/system.mjs';
import { serveSite } from '../browser/harness/site.ts';
import { builtPages, isTool } from '../dist/built-site.ts';
import { median } from './lib/median.ts';
import { categories, runLighthouse } from './lib/run-lighthouse.ts';

const runs = Number(process.env['LIGHTHOUSE_RUNS'] ?? 5);
const tools = builtPages()
	.filter(isTool)
	.map(({ path }) => path);
const paths = process.env['LIGHTHOUSE_PAGES']?.split(',') ?? [
	'/',
	'/before/need/',
	'/provinces/gd/',
	...tools,
];
/** What an audit measures, in the unit that Lighthouse gives it in: milliseconds, and for the shift a plain number. */
const measures = {
	'total-blocking-time': 'TBT',
	'cumulative-layout-shift': 'CLS',
	'largest-contentful-paint': 'LCP',
	'total-byte-weight': 'bytes',
} as const;

const chromium = which('chromium', 'chromium-browser', 'google-chrome');
if (!chromium) {
	console.log('lighthouse: not measured: Chromium is not here. On Debian: apt-get install chromium');
} else {
	const site = await serveSite();
	console.log(`lighthouse: phone, slow 4G, processor slowed four times, median of ${runs}`);
	try {
		for (const path of paths) await measure(chromium, site.origin, path);
	} finally {
		await site.dispose();
	}
}

async function measure(executablePath: string, origin: string, path: string) {
	const results: Result[] = [];
	for (let run = 0; run < runs; run++) results.push(await runLighthouse(executablePath, origin + path));
	const scores = categories.map((category) => {
		const score = median(results.map((result) => result.categories[category]?.score ?? 0));
		return `${category} ${Math.round(score * 100)}`;
	});
	const numbers = Object.entries(measures).map(([audit, name]) => {
		const number = median(results.map((result) => result.audits[audit]?.numericValue ?? NaN));
		return `${name} ${name === 'CLS' ? number.toFixed(3) : Math.round(number)}`;
	});
	console.log(`  ${path}: ${scores.join(', ')}; ${numbers.join(', ')}`);
	for (const complaint of complaints(results)) console.log(`    ${complaint}`);
}

/** The audits that cost a category its 100 in the first run, but for those of speed, which the numbers say. */
function complaints([first]: readonly Result[]): string[] {
	return categories
		.filter((category) => category !== 'performance')
		.flatMap((category) =>
			(first?.categories[category]?.auditRefs ?? [])
				.filter(({ weight }) => weight > 0)
				.map(({ id }) => first!.audits[id]!),
		)
		.filter(({ score }) => score !== null && score < 1)
		.map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details ?? {}).slice(0, 600)}`);
}
