import { globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');

describe('the lock', () => {
	test('names no registry: whoever installs uses their own', () => {
		expect(lock).not.toMatch(/"resolved":/);
		expect(lock).not.toMatch(/registry\./);
	});
	test('holds a checksum for what is installed from one', () => {
		const { packages } = JSON.parse(lock) as {
			packages: Record<string, { link?: boolean; integrity?: string; inBundle?: boolean }>;
		};
		const without = Object.entries(packages)
			.filter(([name, { link, integrity, inBundle }]) => name !== '' && !link && !inBundle && !integrity)
			.map(([name]) => name);
		expect(without).toEqual([]);
	});
	test('lets only packages that are named run scripts as they install', () => {
		const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
			allowScripts: Record<string, boolean>;
		};
		const { packages } = JSON.parse(lock) as {
			packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
		};
		const running = Object.entries(packages)
			.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
			.map(([name]) => name.split('node_modules/').at(-1)!);
		expect([...new Set(running)].filter((name) => !(name in allowScripts))).toEqual([]);
	});
});

test('no file of the project knows the machine that it was written on', () => {
	const files = globSync('{*,.*,{.ci,.github,deploy,public,scripts,src,tests}/**/*}', {
		cwd: root,
		exclude: ['.git', '.astro', '.cache', 'dist', 'node_modules'],
		withFileTypes: true,
	})
		.filter(
			(entry) =>
				entry.isFile() && !/\.(png|ico)$|^package-lock\.json$|^no-machine\.test\.ts$/.test(entry.name),
		)
		.map((entry) => join(entry.parentPath, entry.name));
	expect(files.length).toBeGreaterThan(1000);
	const home = homedir();
	const found = files.filter((file) => {
		const text = readFileSync(file, 'utf8');
		return (
			/(?<![\w.])\/(?:home|Users)\/\w|[A-Z]:\\Users|(?<![\w.])\/root\/\w/.test(text) ||
			(home.length > 5 && text.includes(home))
		);
	});
	expect(found).toEqual([]);
});
