import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { subPath } from './lib/sub-path.mjs';
import { root, run, step, steps } from './lib/steps.mjs';
import { installSystem } from './lib/system.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * One of Vitest's projects; what it counted is added to the total.
 *
 * @param {string} project
 */
async function vitest(project) {
	const report = join(root, '.cache', `vitest-${project}.json`);
	rmSync(report, { force: true });
	const args = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`];
	const code = await run('vitest', ['run', '--project', project, ...args], { ENGINES: 'all' });
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

const began = Date.now();

await steps(async () => {
	await step('install', install);
	await step('system', installSystem);
	await step('types in pages', () => run('astro', ['check']));
	await step('types', () => run('tsc', ['-p', '.']));
	await step('lint', () => run('eslint', ['--cache', '--cache-location', '.cache/eslint', '.']));
	await step('format', () => run('prettier', ['--check', '.']));
	await step('Chinese', () => run('node', ['scripts/chinese.mjs']));
	await step('unit tests', () => vitest('unit'));
	await step('build', () => run('astro', ['build']));
	await step('built files', () => vitest('dist'));
	await step('browsers', () => vitest('browser'));
	await step('build in a folder', () =>
		run('astro', ['build', '--outDir', `${subPath.folder}/guide`], subPath.env),
	);
	await step('site in a folder', () => vitest('sub-path'));
	const minutes = ((Date.now() - began) / 60_000).toFixed(1);
	console.log(`\nAll steps passed in ${minutes} minutes.`);
	const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
	console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
});
