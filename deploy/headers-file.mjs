import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../scripts/lib/arguments.mjs';
import { headersFile } from './lib/headers-file.mjs';

readArguments(
	`npm run build && npm run deploy:headers

Writes the headers of a deployment into the built site as _headers, for Cloudflare Pages and Netlify. BASE_PATH as it was built.`,
	{},
);
const file = join(fileURLToPath(new URL('..', import.meta.url)), 'dist', '_headers');
writeFileSync(file, headersFile(process.env['BASE_PATH'] || '/'));
console.log(file);
