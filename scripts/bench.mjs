import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { root, run, step, steps } from './lib/steps.mjs';

/** `npm run bench [-- part-of-a-name …]`: runs each file of tests/bench over the built site. */
const wanted = process.argv.slice(2);
const folder = join(root, 'tests', 'bench');
const files = readdirSync(folder)
	.filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
	.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
	.sort();

await steps(async () => {
	await step('install', install);
	if (!existsSync(join(root, 'dist', 'index.html'))) await step('build', () => run('astro', ['build']));
	for (const file of files) await step(file.replace(/\.ts$/, ''), () => run('node', [join(folder, file)]));
});
