import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';

const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** Instructions with their arguments, lines that go on joined. */
const instructions = read('Containerfile')
	.replaceAll(/\\\n\s*/g, '')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => /^([A-Z]+) (.+)$/.exec(line)!.slice(1, 3) as [string, string]);
const all = (name: string) => instructions.filter(([one]) => one === name).map(([, text]) => text);

test('the container file copies only what is there, or what its first stage built', () => {
	for (const text of all('COPY')) {
		const words = text.split(' ');
		const from = /^--from=(.+)$/.exec(words[0]!)?.[1];
		if (from !== undefined) {
			expect(all('FROM').some((stage) => stage.endsWith(` AS ${from}`))).toBe(true);
			continue;
		}
		for (const source of words.slice(0, -1)) expect(existsSync(join(root, source)), source).toBe(true);
	}
});

test('the container file takes every setting of a site at its root', () => {
	const settings = [...read('src/site.ts').matchAll(/readSetting\('([A-Z_]+)'\)/g)].map(([, name]) => name!);
	expect(settings.length).toBeGreaterThan(5);
	expect(all('ARG').sort()).toEqual(settings.filter((name) => name !== 'BASE_PATH').sort());
});

test('what nginx reads in the container is what was copied there, and it does not run as root', () => {
	const copied = all('COPY').map((text) => text.split(' ').at(-1)!);
	for (const [, path] of read('deploy/nginx/nginx.conf').matchAll(
		/(?:include|root) (\/etc\/nginx\/guide\/|\/srv\/\w+)/g,
	)) {
		expect(copied).toContain(path);
	}
	expect(all('USER')).toEqual(['www-data']);
});

test('the build of the container does not get what it need not have', () => {
	const left = read('.dockerignore').split('\n');
	for (const name of ['.git', 'node_modules', 'dist', '.cache']) expect(left).toContain(name);
	for (const name of ['src', 'public', 'scripts', 'deploy']) expect(left).not.toContain(name);
});
