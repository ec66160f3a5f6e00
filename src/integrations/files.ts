import { glob } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of the files below `dist` that match, sorted, so that two builds do the same in the same order. */
export async function listFiles(dist: string, pattern: string): Promise<string[]> {
	const files: string[] = [];
	for await (const file of glob(pattern, { cwd: dist })) files.push(join(dist, file));
	return files.sort();
}
