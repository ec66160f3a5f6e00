import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { publishedNames } from '../../src/integrations/open-data/shapes.ts';
import { readContent } from '../../src/content-model/read.ts';
import { confidence } from '../../src/content-model/schemas/common.ts';
import { dist, fileOf } from './built-site.ts';

interface Entry {
	readonly id: string;
	readonly [field: string]: unknown;
}
interface DataFile {
	readonly $schema: string;
	readonly updated: string;
	readonly entries: readonly Entry[];
}

const read = <T>(name: string) => JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')) as T;
const content = await readContent();
const files = publishedNames.map((name) => [name, read<DataFile>(`${name}.json`)] as const);
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Every object in a tree that carries a claim. */
function claimsIn(node: unknown): Record<string, unknown>[] {
	if (typeof node !== 'object' || node === null) return [];
	const below = Object.values(node).flatMap(claimsIn);
	return 'statement' in node ? [node as Record<string, unknown>, ...below] : below;
}

describe.each(files)('/data/%s.json', (name, file) => {
	const schema = read<{ $defs?: object; properties: Record<string, unknown> }>(file.$schema);

	test('is what its published schema says, and the schema refuses what is not', () => {
		const ajv = new Ajv2020({ strict: false, allErrors: true });
		formats.default(ajv);
		const validate = ajv.compile(schema);
		expect(validate(file), ajv.errorsText(validate.errors?.slice(0, 5))).toBe(true);
		expect(validate({ ...file, entries: [{ ...file.entries[0], made: 'up' }] })).toBe(false);
	});

	test('has every entry of the collection', () => {
		expect(file.entries.map(({ id }) => id)).toEqual([...content[name].keys()]);
	});

	test('leaves no directive of the guide’s own in its texts, and no note without its fact', () => {
		const text = JSON.stringify(file);
		expect(text.match(/:(?:fact|cite|quote)\[/g) ?? []).toEqual([]);
		const notes = [...text.matchAll(/\[\^([a-z0-9-]+)\]/g)].map((match) => match[1]!);
		expect(notes.filter((id) => !content.facts.has(id))).toEqual([]);
	});

	test('names the facts that it rests on with their doubt', () => {
		for (const { id, evidence = [] } of file.entries) {
			for (const one of evidence as Record<string, unknown>[]) {
				const fact = content.facts.get(String(one['fact']));
				expect(one, id).toMatchObject({
					confidence: fact?.confidence,
					checked: fact?.checked,
					disputed: (fact?.disputes ?? []).length > 0,
				});
			}
		}
	});
});

test('every claim says how sure it is, when it was checked and who disagrees', () => {
	const claims = files.flatMap(([name, { entries }]) =>
		name === 'facts' || name === 'provinces' ? claimsIn(entries) : [],
	);
	expect(claims.length).toBeGreaterThan(500);
	for (const claim of claims) {
		expect(confidence.options).toContain(claim['confidence']);
		expect(claim['checked']).toMatch(day);
		expect(claim['reviewBy']).toMatch(day);
		expect(claim['disputes']).toBeInstanceOf(Array);
		for (const cited of claim['saidBy'] as Record<string, unknown>[]) {
			expect(Object.keys(cited)).toEqual(expect.arrayContaining(['source', 'title', 'publisher', 'read']));
		}
	}
	const disputed = [...content.facts.values()].filter(({ disputes }) => disputes !== undefined).length;
	const published = files.find(([name]) => name === 'facts')![1].entries;
	expect(published.filter(({ disputes }) => (disputes as unknown[]).length > 0)).toHaveLength(disputed);
});

test('the list names every file and its schema', () => {
	const list = read<{
		confidence: object;
		collections: { collection: string; url: string; schema: string; entries: number }[];
	}>('index.json');
	expect(list.collections.map(({ collection }) => collection)).toEqual([...publishedNames]);
	expect(Object.keys(list.confidence)).toEqual(confidence.options);
	for (const { url, schema, entries } of list.collections) {
		expect(entries).toBeGreaterThan(0);
		for (const link of [url, schema])
			expect(fileOf(new URL(link, 'http://site').pathname), link).toBeDefined();
	}
});

test('every field of a fact is described', () => {
	interface Node {
		readonly description?: string;
		readonly properties?: Record<string, Node>;
		readonly items?: Node;
	}
	const fields = read<Node>('facts.schema.json').properties!['entries']!.items!.properties!;
	expect(Object.keys(fields)).toContain('disputes');
	expect(Object.keys(fields).filter((name) => !fields[name]!.description)).toEqual([]);
});
