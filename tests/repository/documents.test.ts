/** What the documents tell a reader to run, to read and to change is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayNames } from '../../scripts/lib/days.mjs';
import { root } from '../../scripts/lib/steps.mjs';
import { engines } from '../browser/harness/engines.ts';
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

/** What only a build makes, and types of files. */
const isMade = (path: string) =>
	/^(?:dist|_astro|pagefind|text|application|guide|\.astro)\/|^(?:sw\.js|manifest\.webmanifest|_headers|index\.html|404\.html)$/.test(
		path,
	);
const folders = ['src', 'tests', 'scripts', 'deploy', 'docs', 'public'];
/** A whole word that is a path of this project, or the name of a file in it; `<id>` stands for any. */
const isPath = (word: string) =>
	/^[\w.*<{][\w./*{},<>-]*$/.test(word) &&
	(/^[\w.-]+(?:\/|$)/.test(word) || word.startsWith('<')) &&
	(/\w\//.test(word) || /\.(?:tsx?|mjs|astro|md|ya?ml|json|conf)$/.test(word)) &&
	!isMade(word);

/** Every path that a text names: spans that are nothing else, and words below the project's folders anywhere in code. */
const pathsOf = (code: readonly string[]) => [
	...new Set(
		code.flatMap((piece) => {
			const words = piece.split(/[\s'"`|()]+/).map((word) => word.replace(/[:,.]+$/, ''));
			return words.filter(
				(word) =>
					isPath(word) && (words.length === 1 || folders.some((folder) => word.startsWith(`${folder}/`))),
			);
		}),
	),
];

/** From the root; what does not begin there is at home in the folder that its document speaks of. */
const isThere = (path: string) => {
	const pattern = path.replaceAll(/<\w+>/g, '*').replace(/\/$/, '');
	const deep = folders.some((folder) => pattern.startsWith(`${folder}/`))
		? []
		: [`{${folders.join()}}/**/${pattern}`];
	return [pattern, ...deep].some((one) => globSync(one, { cwd: root }).length > 0);
};

const stepIds = [...read('scripts/test.mjs').matchAll(/^\t(?:\{ |\t)id: '([\w-]+)'/gm)].map(([, id]) => id!);
/** Options of `npm test` that take a value, and the values. */
const choices: Readonly<Record<string, readonly string[]>> = {
	from: stepIds,
	to: stepIds,
	only: stepIds,
	day: dayNames,
	engines: ['all', ...engines],
};

describe.each(documents)('%s', (name) => {
	const text = read(name);
	const code = codeOf(text);
	const commands = code.join('\n');
	test('names only scripts of package.json, and files to run that there are', () => {
		for (const [, script] of commands.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)) {
			expect(Object.keys(scripts!)).toContain(script);
		}
		for (const [, file] of commands.matchAll(/\bnode ((?:deploy|scripts|src)\/\S+?)(?=[\s")]|$)/gm)) {
			expect(existsSync(join(root, file!)), file).toBe(true);
		}
	});
	test('names only steps, days and engines of the tests that there are', () => {
		for (const [, option, value] of commands.matchAll(/--(from|to|only|day|engines) ([\w-]+(?:,[\w-]+)*)/g)) {
			for (const one of value!.split(',')) expect(choices[option!]).toContain(one);
		}
		for (const [, value] of commands.matchAll(/\bENGINES=(\w+(?:,\w+)*)/g)) {
			for (const one of value!.split(',')) expect(choices['engines']).toContain(one);
		}
	});
	test('runs TypeScript by npm scripts only: the Node that people have may not know it', () => {
		expect(commands.match(/\bnode \S+\.ts\b/g) ?? []).toEqual([]);
	});
	test('names only files and folders that there are', () => {
		expect(pathsOf(code).filter((path) => !isThere(path))).toEqual([]);
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

test('one release is named everywhere: in package.json, in the lock, and as supported in SECURITY.md', () => {
	const { version } = JSON.parse(read('package.json')) as { version: string };
	const lock = JSON.parse(read('package-lock.json')) as {
		version: string;
		packages: Record<string, { version: string }>;
	};
	expect([lock.version, lock.packages['']!.version]).toEqual([version, version]);
	expect(read('SECURITY.md')).toContain(`the newest of ${version.split('.')[0]}.x`);
});
