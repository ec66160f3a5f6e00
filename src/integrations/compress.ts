import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { toolIds } from '../content-model/vocabulary.ts';
import { listFiles } from './files.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Pagefind's own files are compressed inside; a second time gains nothing. */
const compressible = '**/*.{html,css,js,mjs,json,webmanifest,svg,txt,xml,md,wasm}';

/** Texts for machines: their readers are few and patient, the last percent costs seconds. */
const forMachines = /\.html\.md$|[\\/]data[\\/][^\\/]+\.json$/;
const quickQuality = 5;

/** In bytes: above this the last few percent cost more time than they are worth. */
const large = 300_000;
const largeQuality = 9;

/** A page at the highest quality is 1.5 % smaller and takes two and a half times as long: a third of the build. */
const pageQuality = 10;
/** Home and the pages of tools get it all the same: they are few, and every byte of them counts. */
const heavyPages = ['', ...toolIds].map((id) => join(id, 'index.html'));

/** Writes a `.br` and a `.gz` beside each compressible file, for servers that hand out such files as they are. Sizes in bytes. */
export async function compress(dist: string): Promise<{ files: number; bytes: number; compressed: number }> {
	const files = await listFiles(dist, compressible);
	const sizes = await Promise.all(
		files.map(async (file) => {
			const content = await readFile(file);
			const [brotli, gz] = await Promise.all([
				toBrotli(content, {
					params: {
						[constants.BROTLI_PARAM_QUALITY]: pickQuality(relative(dist, file), content.length),
						// A bundle of pages repeats itself at a distance: the window must hold all of it.
						[constants.BROTLI_PARAM_LGWIN]: content.length > large ? constants.BROTLI_MAX_WINDOW_BITS : 22,
						[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
					},
				}),
				toGzip(content, { level: forMachines.test(file) ? quickQuality : 9 }),
			]);
			await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gz)]);
			return { bytes: content.length, compressed: brotli.length };
		}),
	);
	const sum = (key: 'bytes' | 'compressed') => sizes.reduce((total, size) => total + size[key], 0);
	return { files: files.length, bytes: sum('bytes'), compressed: sum('compressed') };
}

function pickQuality(file: string, bytes: number): number {
	if (forMachines.test(file)) return quickQuality;
	if (bytes > large) return largeQuality;
	return file.endsWith('.html') && !heavyPages.includes(file) ? pageQuality : constants.BROTLI_MAX_QUALITY;
}
