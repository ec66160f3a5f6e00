/** What the documents tell a reader to run, to read and to change is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/steps.mjs';
import { collections } from '../../src/content-model/collections.ts';

const read = (name: string) => readFileSync(join(root, name), 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
	string,
	Record<string, string>
>;
const documents = [
	'README.md',
	'CONTRIBUTING.md',
	'SECURITY.md',
	'deploy/README.md',
	...globSync('docs/**/*.md', { cwd: root }).sort(),
];

/** Spans and blocks of code: what is meant to be typed, or to be looked up. */
const codeOf = (text: string) =>
	[...text.matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(([, block, span]) => (block ?? span)!);

/** From the root, or from the folder of the content, where the README's table is at home. */
const isThere = (path: string) =>
	['.', 'src/content'].some((folder) => globSync(path, { cwd: join(root, folder) }).length > 0);

describe.each(documents)('%s', (name) => {
	const text = read(name);
	const code = codeOf(text);
	test('names only scripts of package.json, and files to run that there are', () => {
		const commands = code.join('\n');
		for (const [, script] of commands.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)) {
			expect(Object.keys(scripts!)).toContain(script);
		}
		for (const [, file] of commands.matchAll(/\bnode ((?:deploy|scripts|src)\/\S+?)(?=[\s")]|$)/gm)) {
			expect(existsSync(join(root, file!)), file).toBe(true);
		}
	});
	test('names only files and folders that there are', () => {
		for (const path of code) {
			if (
				!/^(?:src|tests|scripts|deploy|docs|public|\.github|\.vscode|\.devcontainer)\/[\w./*{},-]+$/.test(
					path,
				)
			)
				continue;
			expect(isThere(path), path).toBe(true);
		}
	});
	test('links to files that there are', () => {
		for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
			expect(existsSync(join(root, dirname(name), target!)), target).toBe(true);
		}
	});
});

test('the README says what each folder of the content is for, and names none that is not there', () => {
	const rows = read('README.md')
		.split('\n')
		.filter((line) => line.startsWith('| '));
	const named = rows.flatMap((row) => [...row.matchAll(/`([a-z0-9-]+)\//g)].map(([, folder]) => folder!));
	expect([...new Set(named)].sort()).toEqual([...Object.keys(collections), 'docs', 'i18n'].sort());
});

test('what CONTRIBUTING says is held back is at that major', () => {
	const held = /Held back: (.+?), since/s.exec(read('CONTRIBUTING.md'))![1]!;
	const packages = [...held.matchAll(/\*\*([\w@/-]+) (\d+)\*\*/g)];
	expect(packages.length).toBe(2);
	for (const [, name, major] of packages) {
		expect({ ...dependencies, ...devDependencies }[name!]).toMatch(new RegExp(`^\\^?${major}\\.`));
	}
});

test('deploy/README.md lists every setting of a build', () => {
	const settings = [...read('src/site.ts').matchAll(/readSetting\('([A-Z_]+)'\)/g)].map(
		([, setting]) => setting!,
	);
	expect(settings.length).toBeGreaterThan(7);
	for (const setting of settings)
		expect(read('deploy/README.md')).toMatch(new RegExp(`^\\| .*\`${setting}\\b`, 'm'));
});
