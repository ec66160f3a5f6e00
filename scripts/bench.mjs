import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, refuse } from './lib/arguments.mjs';
import { install } from './lib/install.mjs';
import { carryOut, root, run } from './lib/steps.mjs';

const folder = join(root, 'tests', 'bench');
const all = readdirSync(folder)
	.filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
	.sort();
const names = all.map((name) => name.replace(/\.ts$/, '')).join(', ');

const { positionals: wanted } = readArguments(
	`npm run bench                          measures everything, over the built site
npm run bench -- PART-OF-A-NAME …      what has one of these in its name, among:
    ${names}`,
	{ allowPositionals: true },
);
const unknown = wanted.find((part) => !all.some((name) => name.includes(part)));
if (unknown !== undefined) refuse(`Nothing that is measured has ${unknown} in its name; there are ${names}`);
const files = all.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

const isBuilt = existsSync(join(root, 'dist', 'index.html'));
await carryOut([
	{ id: 'install', work: install },
	...(isBuilt ? [] : [{ id: 'build', work: () => run('astro', ['build']) }]),
	...files.map((file) => ({
		id: file.replace(/\.ts$/, ''),
		work: () => run('node', [join(folder, file)]),
	})),
]);
