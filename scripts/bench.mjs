import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { carryOut, root, run } from './lib/steps.mjs';

/** `npm run bench [-- part-of-a-name …]`: runs each file of tests/bench over the built site. */
const wanted = process.argv.slice(2);
const folder = join(root, 'tests', 'bench');
const files = readdirSync(folder)
	.filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
	.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
	.sort();

const isBuilt = existsSync(join(root, 'dist', 'index.html'));
await carryOut([
	{ id: 'install', work: install },
	...(isBuilt ? [] : [{ id: 'build', work: () => run('astro', ['build']) }]),
	...files.map((file) => ({
		id: file.replace(/\.ts$/, ''),
		work: () => run('node', [join(folder, file)]),
	})),
]);
