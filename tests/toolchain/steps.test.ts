import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isInstalled, markInstalled } from '../../scripts/lib/install.mjs';
import { root } from '../../scripts/lib/steps.mjs';

// Each test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** A checkout whose path has a space and a character that addresses escape, with the scripts in it. */
let checkout: string;
beforeAll(() => {
	checkout = join(mkdtempSync(join(tmpdir(), 'guide-steps-')), '我的 #1 site');
	cpSync(join(root, 'scripts'), join(checkout, 'scripts'), { recursive: true });
});
afterAll(() => rmSync(join(checkout, '..'), { recursive: true }));

function play(body: string) {
	const file = join(checkout, 'scripts', 'play.mjs');
	writeFileSync(
		file,
		`import { root, run, step, steps } from './lib/steps.mjs';\nawait steps(async () => {${body}});`,
	);
	return spawnSync('node', [file], { encoding: 'utf8' });
}

describe('the steps of a command', () => {
	test('one that fails is named last, and nothing follows it', () => {
		const { status, stdout } = play(`
			await step('first', async () => 0);
			await step('second', () => run('node', ['-e', 'console.log("it said why"); process.exit(3)']));
			await step('third', async () => 0);
		`);
		expect(status).toBe(1);
		expect(stdout).toContain('✔ first');
		expect(stdout).toContain('it said why');
		expect(stdout).toContain('✘ second');
		expect(stdout).not.toContain('third');
		expect(stdout.trim().split('\n').at(-1)).toBe('FAILED: second');
	});
	test('one that throws, and one whose command is not there, fail the same way', () => {
		const thrown = play(`await step('one', async () => { throw new Error('no disk') });`);
		expect([thrown.status, thrown.stderr.trim()]).toEqual([1, 'no disk']);
		const absent = play(`await step('one', () => run('no-such-command', []));`);
		expect(absent.stdout).toContain('FAILED: one');
		expect(absent.stderr).toContain('no-such-command');
	});
	test('they run in the checkout, whatever its path and the current folder', () => {
		const { stdout } = play(`await step('where', () => run('node', ['-p', 'process.cwd()']));`);
		expect(stdout).toContain(`${checkout}\n`);
	});
});

describe('installing', () => {
	test('is not done again for the same package.json, lock and settings', () => {
		const files = ['package.json', 'package-lock.json', '.npmrc'];
		mkdirSync(join(checkout, 'node_modules'));
		for (const name of files) writeFileSync(join(checkout, name), 'as it was');
		expect(isInstalled(checkout)).toBe(false);
		markInstalled(checkout);
		expect(isInstalled(checkout)).toBe(true);
		for (const name of files) {
			writeFileSync(join(checkout, name), 'changed');
			expect(isInstalled(checkout), name).toBe(false);
			writeFileSync(join(checkout, name), 'as it was');
		}
		expect(isInstalled(checkout)).toBe(true);
		rmSync(join(checkout, 'node_modules'), { recursive: true });
		expect(isInstalled(checkout)).toBe(false);
	});
});
