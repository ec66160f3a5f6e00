import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, refuse } from '../scripts/lib/arguments.mjs';
import { keepLast } from './lib/keep-last.mjs';

const { positionals } = readArguments(
	`npm run build && npm run deploy:keep-last -- ../last-release

For hosts that replace a site as a whole: puts the last release's hashed files, which are in that folder, beside this
one's, and this one's into the folder for the next time.`,
	{ allowPositionals: true },
);
const [folder] = positionals;
if (folder === undefined || positionals.length > 1)
	refuse('One folder is wanted: that of the last release’s hashed files');
const { added, kept } = keepLast(join(fileURLToPath(new URL('..', import.meta.url)), 'dist'), folder);
console.log(`${added} files of the last release added, ${kept} of this one kept for the next`);
