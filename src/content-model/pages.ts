import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentRoot } from './read.ts';

/** A page of the guide as it is written. */
export interface PageFile {
	/** Path below `docs/`, with its ending. */
	readonly file: string;
	readonly body: string;
}

/** Every page below `docs/`; none where the folder is missing. */
export async function readPages(root = contentRoot): Promise<PageFile[]> {
	const folder = join(root, 'docs');
	if (!existsSync(folder)) return [];
	const files = await readdir(folder, { recursive: true });
	const pages = files.filter((file) => /\.mdx?$/.test(file)).sort();
	return Promise.all(pages.map(async (file) => ({ file, body: await readFile(join(folder, file), 'utf8') })));
}

/** The facts that a Markdown text cites by `:fact[id]` or `:cite[id]`, each once, in order of appearance. */
export function findCitedFacts(markdown: string): string[] {
	return [...new Set([...markdown.matchAll(/:(?:fact|cite)\[([a-z0-9-]+)\]/g)].map((match) => match[1]!))];
}
