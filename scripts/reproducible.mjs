/**
 * Whether two builds of the same commit at the same path are the same, byte for byte:
 *     node scripts/reproducible.mjs
 * Both start without a cache; the second is made in another time zone and language. Names each file that
 * differs, with the place of its first difference.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from './lib/differences.mjs';
import { install } from './lib/install.mjs';
import { carryOut, root, run } from './lib/steps.mjs';

const dist = join(root, 'dist');
const kept = mkdtempSync(join(tmpdir(), 'guide-first-build-'));

/** @param {NodeJS.ProcessEnv} env */
function buildAnew(env) {
	for (const folder of ['dist', '.astro', '.cache/astro', '.cache/vite']) {
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
		{
			id: 'compare',
			work: async () => {
				const found = differences(kept, dist);
				for (const line of found) console.log(`    ${line}`);
				if (found.length > 0) return 1;
				console.log(`    the same, byte for byte: sha256 of all files ${fingerprint(dist)}`);
				return 0;
			},
		},
	]);
} finally {
	rmSync(kept, { recursive: true, force: true });
}
