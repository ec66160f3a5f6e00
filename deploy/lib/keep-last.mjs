import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HASHED_FOLDERS } from '../../src/http-headers.mjs';

/**
 * Adds the hashed files in `folder` to the built site and then keeps there those of the build alone: of every
 * release one more than is current, never two.
 *
 * @param {string} dist
 * @param {string} folder need not be there the first time
 * @returns {{ added: number; kept: number }} how many files
 */
export function keepLast(dist, folder) {
	const built = hashedFiles(dist);
	const last = hashedFiles(folder).filter((name) => !built.includes(name));
	for (const name of last) cpSync(join(folder, name), join(dist, name));
	rmSync(folder, { recursive: true, force: true });
	for (const name of built) cpSync(join(dist, name), join(folder, name));
	return { added: last.length, kept: built.length };
}

/** @param {string} site */
function hashedFiles(site) {
	return HASHED_FOLDERS.flatMap((path) => {
		const folder = join(site, path);
		if (!existsSync(folder)) return [];
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(site.length));
	});
}
