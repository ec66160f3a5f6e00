/**
 * Prints how long the build takes, and how much longer with ten times the pages: copies of the guide's own, in a copy of
 * the project. Both are built from nothing, without what an earlier build left.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/lib/steps.mjs';

const times = 10;
/** Seconds that a build on two processors may take. */
const bound = 30;

const folder = mkdtempSync(join(tmpdir(), 'guide-build-'));
try {
	const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
	});
	for (const file of files.split('\n').filter((name) => name !== '' && !name.startsWith('tests/'))) {
		cpSync(join(root, file), join(folder, file), { recursive: true });
	}
	// A link would not do: Astro takes a package's components for those of another project.
	cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), {
		recursive: true,
		verbatimSymlinks: true,
	});

	const one = build();
	const docs = join(folder, 'src/content/docs');
	const sources = globSync('*/**/*.md', { cwd: docs });
	for (let copy = 0; copy < one.pages * (times - 1); copy++) {
		const source = sources[copy % sources.length]!;
		const target = join(docs, 'generated', String(Math.floor(copy / sources.length)), source);
		mkdirSync(dirname(target), { recursive: true });
		cpSync(join(docs, source), target);
	}
	const many = build();

	console.log(
		`build: ${one.pages} pages in ${one.seconds.toFixed(1)} s (≤${bound} on two processors; here ${availableParallelism()})`,
	);
	console.log(
		`build: ${many.pages} pages in ${many.seconds.toFixed(1)} s: ${(many.pages / one.pages).toFixed(1)} times the pages, ` +
			`${(many.seconds / one.seconds).toFixed(1)} times as long (≤${times})`,
	);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Builds the copy of the project; seconds by the clock. */
function build() {
	for (const left of ['dist', '.cache']) rmSync(join(folder, left), { recursive: true, force: true });
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build'],
		{
			cwd: folder,
			encoding: 'utf8',
		},
	);
	if (status !== 0) throw new Error(`the build ended with ${status}: ${stdout}${stderr}`);
	return {
		seconds: (performance.now() - start) / 1000,
		pages: globSync('dist/**/index.html', { cwd: folder }).length,
	};
}
