import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './lib/arguments.mjs';
import { dayNames, otherDay, shifted } from './lib/days.mjs';
import { differences } from './lib/differences.mjs';
import { install } from './lib/install.mjs';
import { carryOut, choose, root, run } from './lib/steps.mjs';
import { subPath } from './lib/sub-path.mjs';
import { installSystem, missingNeeds } from './lib/system.mjs';

const usage = `npm test                             all that CI checks, step by step
npm test -- --list                   the steps, in their order
npm test -- --from browsers          goes on from a step; --to, and --only (several times), choose others
npm test -- --day leap-day           the whole as on another day: ${dayNames.join(', ')}
npm test -- --engines all            the journeys in Firefox and WebKit too, as the weekly workflow runs them
npm run check                        the quick steps, for which the sources are enough (--to unit)

Where the system lacks something that cannot be installed, what needs it is left out, the last lines say so, and the exit
code is 2: what was tested is right, but not everything was.`;

/** The day of the step `other-day`, which every run makes; the weekly workflow makes whole runs of all five. */
const USUAL_OTHER_DAY = 'half-a-year';
const OTHER_BUILD = '.cache/other-day';

const steps = [
	{ id: 'install', does: 'npm packages', work: install },
	{
		id: 'page-types',
		does: 'types in .astro files',
		work: () => onDay('astro', ['check', '--tsconfig', 'tsconfig.pages.json']),
	},
	{ id: 'types', work: () => onDay('tsc', ['-p', '.']) },
	{ id: 'lint', does: 'mistakes, and imports in a circle', work: lint },
	{ id: 'format', work: () => onDay('prettier', ['--check', '.']) },
	{ id: 'chinese', does: 'Chinese typography', work: () => onDay('node', ['scripts/chinese.mjs']) },
	{ id: 'unit', does: 'tests of the sources', work: () => vitest('unit') },
	{ id: 'system', does: 'what the following need of the system', work: installSystem },
	{ id: 'build', work: () => onDay('astro', ['build']) },
	{ id: 'dist', does: 'tests of the built files', work: testBuiltFiles },
	{
		id: 'edits',
		does: 'an edit shows at once: in the dev server, in a build over a cache',
		work: () => vitest('build'),
	},
	{ id: 'other-day', does: 'tests of the sources, a build, its tests, on another day', work: testOtherDay },
	{ id: 'browsers', does: 'journeys in browsers', work: testInBrowsers },
	{ id: 'other-browsers', does: 'every page opens in Firefox and in WebKit', work: testInOtherBrowsers },
	{
		id: 'folder-build',
		does: 'build of a site in a folder',
		work: () => onDay('astro', ['build', '--outDir', `${subPath.folder}/guide`], subPath.env),
	},
	{ id: 'folder', does: 'tests of the site in a folder', work: testInFolder },
];

/** The engines of the journeys; `--engines all` for the three. @type {string[]} */
let askedEngines = ['chromium'];

const counts = { passed: 0, failed: 0, skipped: 0 };
/** What could not be tested on this system, a line for each. @type {string[]} */
const leftOut = [];
/** How far the clock is moved for the steps, in seconds. */
let offset = 0;

/**
 * Runs a command on the day that was asked for.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function onDay(command, args, env) {
	return offset === 0 ? run(command, args, env) : run(...shifted(offset, command, args), env);
}

/**
 * One of Vitest's projects. What it counted is added to the total.
 *
 * @param {string} project
 * @param {string[]} [more] further arguments
 * @param {NodeJS.ProcessEnv} [env]
 */
async function vitest(project, more = [], env = {}) {
	const report = join(root, '.cache', `vitest-${project}.json`);
	rmSync(report, { force: true });
	const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`];
	const code = await onDay('vitest', ['run', '--project', project, ...reporters, ...more], env);
	try {
		const result = JSON.parse(readFileSync(report, 'utf8'));
		counts.passed += result.numPassedTests;
		counts.failed += result.numFailedTests;
		counts.skipped += result.numPendingTests + result.numTodoTests;
	} catch {
		return code || 1;
	}
	return code;
}

/**
 * Whether the system lacks one of these; then what would have been tested is noted as left out.
 *
 * @param {string} what
 * @param {...string} ids of lib/system.mjs
 */
function lacks(what, ...ids) {
	const missing = missingNeeds().filter(({ id }) => ids.includes(id));
	if (missing.length === 0) return false;
	const line = `${what}: there is no ${missing.map((need) => need.what).join(', no ')}`;
	console.error(`    LEFT OUT: ${line}`);
	leftOut.push(line);
	return true;
}

async function lint() {
	return (
		(await onDay('eslint', ['--cache', '--cache-location', '.cache/eslint', '.'])) ||
		onDay('depcruise', ['src', 'tests', 'scripts', 'deploy'])
	);
}

async function testBuiltFiles() {
	const withNginx = ['container-nginx', 'servers'];
	const without = lacks('the files behind a server', 'nginx')
		? withNginx.flatMap((name) => ['--exclude', `tests/dist/${name}.test.ts`])
		: [];
	return vitest('dist', without);
}

function testInBrowsers() {
	return journeysIn(askedEngines, 'journeys');
}

/** What ends a browser's process, or is an error to it alone, is seen before the weekly workflow runs all in it. */
function testInOtherBrowsers() {
	const others = ['firefox', 'webkit'].filter((engine) => !askedEngines.includes(engine));
	const files = ['smoke', 'every-page'].map((name) => `tests/browser/${name}.test.ts`);
	return journeysIn(others, 'every page', files);
}

/**
 * Journeys in those of the engines that are there.
 *
 * @param {string[]} wanted
 * @param {string} what for the line about what is left out
 * @param {string[]} [files] all of them unless told
 */
async function journeysIn(wanted, what, files = []) {
	if (wanted.length === 0 || lacks(what, 'nginx', 'font')) return 0;
	const engines = wanted.filter(
		(engine) => !lacks(`${what} in ${engine}`, engine, ...(engine === 'webkit' ? ['xvfb'] : [])),
	);
	return engines.length === 0 ? 0 : vitest('browser', files, { ENGINES: engines.join(',') });
}

async function testInFolder() {
	return lacks('the site in a folder', 'nginx', 'chromium') ? 0 : vitest('sub-path');
}

/** Nothing that is built, and no test, may depend on the day; a build of another day is the same, byte for byte. */
async function testOtherDay() {
	if (offset !== 0) {
		console.log('    the whole run is on another day');
		return 0;
	}
	if (lacks('another day', 'faketime', 'nginx')) return 0;
	const day = otherDay(USUAL_OTHER_DAY);
	console.log(`    as on ${day.date}`);
	offset = day.offset;
	try {
		const code =
			(await vitest('unit')) ||
			(await onDay('astro', ['build', '--outDir', OTHER_BUILD])) ||
			(await vitest('dist'));
		if (code !== 0) return code;
		const found = differences(join(root, 'dist'), join(root, OTHER_BUILD));
		for (const line of found) console.error(`    not the same as today: ${line}`);
		return found.length > 0 ? 1 : 0;
	} finally {
		offset = 0;
		rmSync(join(root, OTHER_BUILD), { recursive: true, force: true });
	}
}

async function main() {
	const { values } = readArguments(usage, {
		options: {
			from: { type: 'string' },
			to: { type: 'string' },
			only: { type: 'string', multiple: true },
			day: { type: 'string' },
			engines: { type: 'string' },
			list: { type: 'boolean' },
		},
	});
	if (values.list) {
		for (const { id, does } of steps) console.log(does === undefined ? id : `${id}: ${does}`);
		return;
	}
	if (values.engines !== undefined)
		askedEngines = values.engines === 'all' ? ['chromium', 'firefox', 'webkit'] : values.engines.split(',');
	const chosen = choose(steps, values);
	if (values.day !== undefined) {
		const day = otherDay(values.day);
		console.log(`Everything as on ${day.date}.`);
		offset = day.offset;
	}
	const began = Date.now();
	const goOn = values.to === undefined ? 'npm test --' : `npm test -- --to ${values.to}`;
	if (!(await carryOut(steps, chosen, goOn))) return;
	const minutes = ((Date.now() - began) / 60_000).toFixed(1);
	const some = chosen.length < steps.length ? `${chosen.length} of ${steps.length}` : 'All';
	console.log(`\n${some} steps passed in ${minutes} minutes.`);
	if (leftOut.length > 0) {
		console.log(`NOT TESTED HERE:\n${leftOut.map((line) => `    ${line}`).join('\n')}`);
		process.exitCode = 2;
	}
	const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
	if (counts.passed > 0) console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
}

try {
	await main();
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exitCode = 1;
}
