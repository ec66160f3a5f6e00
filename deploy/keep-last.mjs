/**
 * For hosts that replace a site as a whole: puts the last release's hashed files beside this one's, and this
 * one's into the folder for the next time.
 *     npm run build && npm run deploy:keep-last -- ../last-release
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepLast } from './lib/keep-last.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
	console.error('npm run deploy:keep-last -- <folder of the last release’s hashed files>');
	process.exit(2);
}
const { added, kept } = keepLast(join(fileURLToPath(new URL('..', import.meta.url)), 'dist'), folder);
console.log(`${added} files of the last release added, ${kept} of this one kept for the next`);
