import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { collections, type CollectionName, type Content, type Entry } from './collections.ts';
import { id as idSchema } from './schemas/common.ts';

/** `src/content/` of this project. */
export const contentRoot = fileURLToPath(new URL('../content/', import.meta.url));

/** A file that cannot be used; the message names it and says what is wrong with which field. */
export class ContentError extends Error {
	override name = 'ContentError';
}

/** Reads and checks one entry. Throws a `ContentError` naming the file. */
async function readEntry<K extends CollectionName>(
	collection: K,
	file: string,
	root = contentRoot,
): Promise<Entry<K>> {
	const path = `src/content/${collection}/${file}`;
	let data: unknown;
	try {
		data = parseYaml(await readFile(join(root, collection, file), 'utf8'));
	} catch (error) {
		throw new ContentError(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error,
		});
	}
	const result = z.safeParse(collections[collection], data);
	if (!result.success) throw new ContentError(`${path}: ${z.prettifyError(result.error)}`);
	return result.data as Entry<K>;
}

/** All entries of a collection by id, in the order of the ids. A folder that is missing is empty. */
export async function readCollection<K extends CollectionName>(
	collection: K,
	root = contentRoot,
): Promise<Map<string, Entry<K>>> {
	const entries = new Map<string, Entry<K>>();
	for (const file of await listYamlFiles(collection, root)) {
		const { name } = parse(file);
		if (!idSchema.safeParse(name).success) {
			throw new ContentError(
				`src/content/${collection}/${file}: the file's name is its id: lower-case words joined by hyphens`,
			);
		}
		entries.set(name, await readEntry(collection, file, root));
	}
	return entries;
}

/** The whole content, each entry checked by its schema; references are `checkReferences`' matter. */
export async function readContent(root = contentRoot): Promise<Content> {
	const names = Object.keys(collections) as CollectionName[];
	const read = await Promise.all(
		names.map(async (name) => [name, await readCollection(name, root)] as const),
	);
	return Object.fromEntries(read) as unknown as Content;
}

async function listYamlFiles(collection: string, root: string): Promise<string[]> {
	try {
		const files = await readdir(join(root, collection));
		return files.filter((file) => file.endsWith('.yaml')).sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
