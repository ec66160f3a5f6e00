import { convertToTsx } from '@astrojs/astro2tsx';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { contentRoot } from '../../src/content-model/read.ts';
import { readTranslationFiles } from '../../src/content-model/translations.ts';
import { sidebar } from '../../src/sidebar.ts';

/*
 * What the code asks of the interface texts, told by the compiler: the type of the key in each call of a function that
 * `i18n/translate.ts` declares, whatever the key is put together from. That a key exists, `tsc` and `astro check` say.
 */

const root = join(contentRoot, '../..');
const config = ts.parseJsonConfigFileContent(
	ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
	ts.sys,
	root,
);
const pages = new Map(
	globSync('src/**/*.astro', { cwd: root }).map((file) => [`${join(root, file)}.tsx`, join(root, file)]),
);
const host = ts.createCompilerHost(config.options);
const { getSourceFile } = host;
host.getSourceFile = (file, options) => {
	const page = pages.get(file);
	if (page === undefined) return getSourceFile(file, options);
	const { code } = convertToTsx(readFileSync(page, 'utf8'), { filename: page });
	return ts.createSourceFile(file, code, options);
};
const program = ts.createProgram(
	[
		...config.fileNames.filter((file) => file.startsWith(join(root, 'src')) || file.endsWith('.d.ts')),
		...pages.keys(),
	],
	config.options,
	host,
);
const checker = program.getTypeChecker();

interface Asked {
	readonly place: string;
	/** Whole keys, and patterns of keys whose ids come from the content. */
	readonly keys: readonly (string | RegExp)[];
	/** The names of the values that are given. */
	readonly values: readonly string[];
}

/** The keys that a type stands for. */
function keysOf(type: ts.Type): (string | RegExp)[] {
	if (type.isUnion()) return type.types.flatMap(keysOf);
	if (type.isStringLiteral()) return [type.value];
	if (type.flags & ts.TypeFlags.TemplateLiteral) {
		const { texts } = type as ts.TemplateLiteralType;
		return [new RegExp(`^${texts.map((text) => text.replace(/\./g, '\\.')).join('.+')}$`)];
	}
	const constraint = checker.getBaseConstraintOfType(type);
	return constraint && constraint !== type ? keysOf(constraint) : [];
}

function askedIn(source: ts.SourceFile): Asked[] {
	const asked: Asked[] = [];
	const visit = (node: ts.Node): void => {
		const place = `${source.fileName.slice(root.length)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
		if (ts.isCallExpression(node)) {
			const from = checker.getResolvedSignature(node)?.declaration?.getSourceFile().fileName;
			const key = node.arguments.find((one) => keysOf(checker.getTypeAtLocation(one)).length > 0);
			if (from?.endsWith('/i18n/translate.ts') && key !== undefined) {
				const given = node.arguments[node.arguments.indexOf(key) + 1];
				asked.push({
					place,
					keys: keysOf(checker.getTypeAtLocation(key)),
					values:
						given === undefined
							? []
							: checker
									.getTypeAtLocation(given)
									.getProperties()
									.map(({ name }) => name),
				});
			}
		}
		if (ts.isElementAccessExpression(node)) {
			const owner = checker.getTypeAtLocation(node.expression);
			const keys = keysOf(checker.getTypeAtLocation(node.argumentExpression));
			const isText = keys.some(
				(key) =>
					typeof key === 'string' &&
					owner.getProperty(key)?.declarations?.[0]?.getSourceFile().fileName.endsWith('.json'),
			);
			// Whoever takes the text itself puts in its values itself.
			if (isText) asked.push({ place, keys, values: ['*'] });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return asked;
}

/** The labels of the sidebar, which are keys. */
function labelsOf(entries: readonly unknown[]): string[] {
	return entries.flatMap((entry) => {
		const { label = '', items = [] } = entry as { label?: string; items?: readonly unknown[] };
		return [label, ...labelsOf(items)];
	});
}

const asked = program
	.getSourceFiles()
	.filter(({ fileName }) => fileName.startsWith(join(root, 'src')) && !fileName.endsWith('.json'))
	.flatMap(askedIn);
const texts = Object.fromEntries(
	(await readTranslationFiles()).flatMap(({ body }) => Object.entries(JSON.parse(body) as object)),
) as Record<string, string>;

test('every interface text is asked for somewhere', () => {
	expect(asked.length).toBeGreaterThan(300);
	const whole = new Set([
		...asked.flatMap(({ keys }) => keys.filter((key) => typeof key === 'string')),
		...labelsOf(sidebar),
	]);
	const patterns = asked.flatMap(({ keys }) => keys.filter((key) => key instanceof RegExp));
	// Starlight's own page says the one; the check before submitting takes all names of what a code begins with.
	const unused = Object.keys(texts).filter(
		(key) =>
			!/^(?:404\.text$|precheck\.kind\.)/.test(key) &&
			!whole.has(key) &&
			!patterns.some((pattern) => pattern.test(key)),
	);
	expect(unused).toEqual([]);
});

test('every text is given the values of its placeholders', () => {
	const missing = asked
		.filter(({ values }) => !values.includes('*'))
		.flatMap(({ place, keys, values }) =>
			keys
				.filter((key) => typeof key === 'string')
				.flatMap((key) =>
					[...(texts[key] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ key, name: name! })),
				)
				.filter(({ name }) => !values.includes(name))
				.map(({ key, name }) => `${place}: ${key} needs {${name}}`),
		);
	expect(missing).toEqual([]);
});
