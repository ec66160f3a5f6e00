import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './steps.mjs';

const INPUTS = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * What the installed packages depend on, as one short text.
 *
 * @param {string} folder
 */
function fingerprint(folder) {
	const hash = createHash('sha256');
	for (const name of INPUTS) {
		const file = join(folder, name);
		hash.update(`${name}\0`).update(existsSync(file) ? readFileSync(file) : '');
	}
	return hash.digest('hex');
}

/** @param {string} folder */
const marker = (folder) => join(folder, 'node_modules', '.installed-for');

/**
 * Whether `node_modules` belongs to the present package.json, lock and .npmrc.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
	const file = marker(folder);
	return existsSync(file) && readFileSync(file, 'utf8') === fingerprint(folder);
}

/** @param {string} folder */
export function markInstalled(folder) {
	writeFileSync(marker(folder), fingerprint(folder));
}

/**
 * Installs the npm packages unless they are there. `--no-save` leaves the lock as it is: where the
 * registry lacks optional packages of other platforms, `npm ci` would stop at a lock made elsewhere.
 *
 * @returns {Promise<number>} npm's exit code
 */
export async function install() {
	if (isInstalled(root)) {
		console.log('    already installed for this package.json and lock');
		return 0;
	}
	const npm = process.env['npm_execpath'];
	// npm warns of each package that wants a newer Node than the one that started it; the packages run on their own, `node`.
	const args = ['install', '--no-save', '--no-progress', '--loglevel=error'];
	// On Windows `npm` is a script that cannot be started without a shell; npm says where its own code is.
	const code =
		npm !== undefined && /\.[cm]?js$/.test(npm)
			? await run(process.execPath, [npm, ...args])
			: await run('npm', args);
	if (code === 0) markInstalled(root);
	return code;
}
