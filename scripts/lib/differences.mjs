import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * How the files of two folders differ, a line for each.
 *
 * @param {string} one
 * @param {string} other
 * @returns {string[]}
 */
export function differences(one, other) {
	const first = filesOf(one);
	const second = filesOf(other);
	return [...new Set([...first, ...second])].sort().flatMap((name) => {
		if (!second.has(name)) return [`${name}: only in the first`];
		if (!first.has(name)) return [`${name}: only in the second`];
		const [before, after] = [readFileSync(join(one, name)), readFileSync(join(other, name))];
		if (before.equals(after)) return [];
		const index = before.findIndex((byte, offset) => byte !== after[offset]);
		const at = index === -1 ? before.length : index;
		return [
			`${name}: from byte ${at} (${before.length} and ${after.length} bytes): ${excerpt(before, at)} | ${excerpt(after, at)}`,
		];
	});
}

/** @param {string} folder */
function filesOf(folder) {
	return new Set(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
	);
}

/**
 * @param {Buffer} content
 * @param {number} at
 */
function excerpt(content, at) {
	return JSON.stringify(content.subarray(Math.max(0, at - 20), at + 40).toString('latin1'));
}
