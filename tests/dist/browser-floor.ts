import { readFileSync } from 'node:fs';
import css from '@eslint/css';
import { Linter, type Rule } from 'eslint';

/** The oldest browsers in which the tools work; the page 关于 and the README say so too. */
export const floor = {
	chrome: '111',
	chrome_android: '111',
	edge: '111',
	firefox: '121',
	firefox_android: '121',
	safari: '16.4',
	safari_ios: '16.4',
} as const;

interface Statement {
	version_added?: string | boolean | null;
	version_removed?: string | boolean;
	flags?: unknown;
	prefix?: string;
	alternative_name?: string;
}
interface Entry {
	__compat?: { support: Record<string, Statement | Statement[] | undefined> };
	[name: string]: unknown;
}
interface Table {
	api: Record<string, Entry>;
	javascript: { builtins: Record<string, Entry> };
	webassembly: { api: Record<string, Entry> };
}

/** MDN's table of what came to which browser in which version. */
const table = JSON.parse(
	readFileSync(new URL(import.meta.resolve('@mdn/browser-compat-data')), 'utf8'),
) as Table;

const number = (version: string) => {
	const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
	return major * 1000 + minor;
};

/** Whether every browser of the floor has it, under this name and without a switch. */
function isSupported(entry: Entry): boolean {
	const support = entry.__compat?.support ?? {};
	return Object.entries(floor).every(([browser, version]) =>
		[support[browser] ?? []].flat().some((statement) => {
			const { version_added: added, version_removed: removed } = statement;
			if (statement.flags || statement.prefix || statement.alternative_name) return false;
			if (typeof added !== 'string' || added === 'preview') return added === true;
			return (
				number(added) <= number(version) &&
				!(typeof removed === 'string' && number(removed) <= number(version))
			);
		}),
	);
}

const has = (entry: Entry | undefined): entry is Entry => entry?.__compat !== undefined;
const owners = [table.api, table.javascript.builtins, table.webassembly.api].flatMap(
	Object.values,
) as Entry[];
const membersCalled = new Map<string, Entry[]>();
for (const owner of owners) {
	for (const [name, member] of Object.entries(owner) as [string, Entry][]) {
		if (name === '__compat' || !has(member)) continue;
		const plain = name.replace(/_static$/, '');
		membersCalled.set(plain, [...(membersCalled.get(plain) ?? []), member]);
	}
}

/** Newer than the floor: known by this name, and nowhere old enough. */
const isTooNew = (entries: (Entry | undefined)[]) => {
	const known = entries.filter(has);
	return known.length > 0 && !known.some(isSupported);
};
const globalsCalled = (name: string) => [
	table.api[name],
	table.api['Window']?.[name] as Entry | undefined,
	table.javascript.builtins[name],
];
const staticsCalled = (owner: string, name: string) =>
	[
		table.api[owner]?.[`${name}_static`],
		table.api[owner]?.[name],
		table.javascript.builtins[owner]?.[name],
	] as (Entry | undefined)[];

/**
 * Reports globals, static members and, since a script tells no types, members whose name exists nowhere in
 * what the floor supports. `one?.()` is asked for before it is called and passes.
 */
const api: Rule.RuleModule = {
	create: (context) => ({
		'Program:exit'(program) {
			for (const { identifier } of context.sourceCode.getScope(program).through) {
				const { parent } = identifier as typeof identifier & { parent: { type: string; operator?: string } };
				if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') continue;
				if (isTooNew(globalsCalled(identifier.name))) {
					context.report({ node: identifier, message: identifier.name });
				}
			}
		},
		MemberExpression(node) {
			if (node.computed || node.property.type !== 'Identifier') return;
			const { parent } = node;
			if (parent.type === 'CallExpression' && parent.optional) return;
			const owner = node.object.type === 'Identifier' ? node.object.name : undefined;
			const own = owner === undefined ? [] : staticsCalled(owner, node.property.name);
			// A field of our own data may be called like something new; what is called as a method rarely is.
			const isCalled = parent.type === 'CallExpression' && parent.callee === node;
			const entries = own.some(has) ? own : isCalled ? (membersCalled.get(node.property.name) ?? []) : [];
			if (isTooNew(entries)) {
				context.report({ node, message: `${own.some(has) ? owner : ''}.${node.property.name}` });
			}
		},
	}),
};

const linter = new Linter();

/**
 * What in a script is newer than the floor: names of the web's and the language's own, or the syntax. All
 * three browsers had ES2022 by then, regular expressions included, and not all of what followed.
 */
export function newerInScript(text: string): string[] {
	return linter
		.verify(text, {
			plugins: { floor: { rules: { api } } },
			languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
			linterOptions: { noInlineConfig: true },
			rules: { 'floor/api': 'error' },
		})
		.map(({ message }) => message);
}

/** What in a style sheet came later than 2022, the last year whose features all of the floor has. */
export function newerInStyles(text: string): string[] {
	return linter
		.verify(
			text,
			{
				files: ['**/*.css'],
				plugins: { css },
				language: 'css/css',
				languageOptions: { tolerant: true },
				linterOptions: { noInlineConfig: true },
				rules: { 'css/use-baseline': ['error', { available: 2022 }] },
			} as Linter.Config,
			'sheet.css',
		)
		.map(({ message }) => message);
}
