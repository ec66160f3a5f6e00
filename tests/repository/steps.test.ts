import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled, markInstalled } from '../../scripts/lib/install.mjs';
import { choose, root } from '../../scripts/lib/steps.mjs';

/** A checkout whose path has a space and a character that addresses escape, with the scripts in it. */
let checkout: string;
beforeAll(() => {
	checkout = join(mkdtempSync(join(tmpdir(), 'guide-steps-')), '我的 #1 site');
	cpSync(join(root, 'scripts'), join(checkout, 'scripts'), { recursive: true });
});
afterAll(() => rmSync(join(checkout, '..'), { recursive: true }));

/** Runs the steps in the checkout. `list` is source. */
function play(list: string, more = '') {
	const file = join(checkout, 'scripts', 'play.mjs');
	writeFileSync(
		file,
		`import { carryOut, choose, run } from './lib/steps.mjs';
		const all = ${list};
		await carryOut(all, all${more});`,
	);
	return spawnSync('node', [file], { encoding: 'utf8' });
}

describe('the steps of a command', () => {
	test('the first that fails is named in the last line, how to go on before it, and nothing follows', () => {
		const { status, stdout } = play(
			`[
				{ id: 'first', work: async () => 0 },
				{ id: 'second', does: 'what it says', work: () => run('node', ['-e', 'console.log("why"); process.exit(3)']) },
				{ id: 'third', work: async () => 0 },
			]`,
			`, 'npm test --'`,
		);
		expect(status).toBe(1);
		expect(stdout).toMatch(/▶ 1\/3 first\n✔ first/);
		expect(stdout).toMatch(/▶ 2\/3 second: what it says\nwhy\n✘ second/);
		expect(stdout).not.toContain('third');
		expect(stdout.trim().split('\n').slice(-3)).toEqual([
			'When that is mended, go on with: npm test -- --from second',
			'',
			'FAILED: second',
		]);
	});
	test('one that throws, and one whose command is not there, fail the same way', () => {
		const thrown = play(`[{ id: 'one', work: async () => { throw new Error('no disk') } }]`);
		expect([thrown.status, thrown.stderr.trim()]).toEqual([1, 'no disk']);
		const absent = play(`[{ id: 'one', work: () => run('no-such-command', []) }]`);
		expect(absent.stdout).toContain('FAILED: one');
		expect(absent.stderr).toContain('no-such-command');
	});
	test('they run in the checkout, whatever its path and the current folder', () => {
		const { stdout } = play(`[{ id: 'where', work: () => run('node', ['-p', 'process.cwd()']) }]`);
		expect(stdout).toContain(`${checkout}\n`);
	});
	test('some of them can be chosen by their ids, and an unknown id is told with all that there are', () => {
		const all = ['types', 'unit', 'build', 'dist'].map((id) => ({ id, work: async () => 0 }));
		const idsOf = (asked: Parameters<typeof choose>[1]) => choose(all, asked).map(({ id }) => id);
		expect(idsOf({})).toEqual(['types', 'unit', 'build', 'dist']);
		expect(idsOf({ from: 'build' })).toEqual(['build', 'dist']);
		expect(idsOf({ to: 'unit' })).toEqual(['types', 'unit']);
		expect(idsOf({ only: ['dist', 'unit'] })).toEqual(['unit', 'dist']);
		expect(() => idsOf({ from: 'bild' })).toThrow('no step bild. There are: types, unit, build, dist');
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
