import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './lib/arguments.mjs';
import { differences } from './lib/differences.mjs';
import { install } from './lib/install.mjs';
import { carryOut, root, run } from './lib/steps.mjs';

readArguments(
	`npm run reproducible      whether three builds of these files are the same, byte for byte

The first and the second start without a cache, the second in another time zone and language; the third builds over
what the second left. Each file that differs is named, with the place of its first difference.`,
	{},
);

const dist = join(root, 'dist');
const kept = mkdtempSync(join(tmpdir(), 'guide-first-build-'));

/** The folders that a build leaves for the next one. */
const caches = ['.astro', '.cache/astro', '.cache/vite'];

/** @param {NodeJS.ProcessEnv} env */
function buildAnew(env) {
	for (const folder of ['dist', ...caches]) {
		rmSync(join(root, folder), { recursive: true, force: true });
	}
	return run('astro', ['build'], env);
}

/** @param {string} folder */
function fingerprint(folder) {
	const hash = createHash('sha256');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file));
	return hash.digest('hex');
}

/** Prints how the last build differs from the first, a line for each file. */
async function compare() {
	const found = differences(kept, dist);
	for (const line of found) console.log(`    ${line}`);
	return found.length > 0 ? 1 : 0;
}

try {
	await carryOut([
		{ id: 'install', work: install },
		{ id: 'first build', work: () => buildAnew({ TZ: 'Asia/Shanghai', LANG: 'C.UTF-8' }) },
		{
			id: 'second build',
			work: () => {
				cpSync(dist, kept, { recursive: true });
				return buildAnew({ TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' });
			},
		},
		{ id: 'compare the second', work: compare },
		{ id: 'build over a cache', work: () => run('astro', ['build']) },
		{
			id: 'compare the third',
			work: async () => {
				const code = await compare();
				if (code === 0) console.log(`    the same, byte for byte: sha256 of all files ${fingerprint(dist)}`);
				return code;
			},
		},
	]);
} finally {
	rmSync(kept, { recursive: true, force: true });
}
