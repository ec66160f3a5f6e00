import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};

/** The commands of package.json that are files of this project: `npm run <name>` starts the file. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
	const file = /^node (\S+\.(?:mjs|ts))$/.exec(line)?.[1];
	return file === undefined ? [] : [[name, file] as const];
});

const start = (file: string, ...args: string[]) =>
	spawnSync(process.execPath, [join(root, file), ...args], { encoding: 'utf8', input: '' });

describe.concurrent.each(commands)('npm run %s', (name, file) => {
	test('prints with --help how it is called, and does nothing else', () => {
		const { status, stdout, stderr } = start(file, '--help');
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(new RegExp(`npm (?:run )?(?:-s )?${name}\\b`));
		expect(stdout).not.toContain('▶');
	});

	test('says in one sentence that it does not know an argument', () => {
		const { status, stdout, stderr } = start(file, '--no-such-flag');
		expect([status, stdout, stderr]).toEqual([
			1,
			'',
			"Unknown option '--no-such-flag'. --help shows what there is.\n",
		]);
	});
});

test('every command of this project is among those that are tried', () => {
	expect(commands.map(([name]) => name)).toEqual(
		expect.arrayContaining(['start', 'test', 'screenshots', 'bench', 'beian', 'check:facts', 'reproducible']),
	);
	expect(commands.map(([name]) => name).filter((name) => name.startsWith('deploy:'))).toHaveLength(4);
});

test('an option without its value, and a word that is none of a command’s, are told in a sentence', () => {
	expect(start('scripts/test.mjs', '--day').stderr).toBe(
		"Option '--day <value>' argument missing. --help shows what there is.\n",
	);
	expect(start('scripts/start.mjs', 'now').stderr).toBe(
		"Unexpected argument 'now'. --help shows what there is.\n",
	);
	expect(start('scripts/bench.mjs', 'no-such-bench').stderr).toMatch(
		/^Nothing that is measured has no-such-bench in its name; there are build, /,
	);
	expect(start('deploy/keep-last.mjs').stderr).toMatch(/^One folder is wanted/);
});
