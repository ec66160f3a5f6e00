import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { readContent } from '../content/read.ts';
import { readWords } from '../content/words.ts';
import { sayFrom } from '../domain/words.ts';
import { site } from '../site.ts';
import { compress } from './compress.ts';
import { addContentSecurityPolicy } from './content-security-policy.ts';
import { writeData } from './open-data/write-data.ts';
import { writeRetirement, writeWorker } from './offline/write-worker.ts';
import { writeSearch } from './search/write-search.ts';
import { writeTwins } from './twins/write-twins.ts';

/**
 * What is done to the finished site, in this order: the search and the Markdown twins read the pages, the policy
 * is hashed from the HTML as it will be served, the worker lists what no longer changes, and all of that is compressed.
 */
export function finish(): AstroIntegration {
	return {
		name: 'finish',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const { sections, fragmentPages } = await writeSearch(dist, site.base);
				await writeOpenData(dist);
				await addContentSecurityPolicy(dist);
				if (site.offline) await writeWorker(dist, fragmentPages);
				else await writeRetirement(dist);
				const { files, bytes, compressed } = await compress(dist);
				logger.info(
					`${sections} sections to search, ${files} files, ${kilobytes(bytes)}, brotli ${kilobytes(compressed)}`,
				);
			},
		},
	};
}

/** The content for machines: as data, and the pages as Markdown. */
async function writeOpenData(dist: string): Promise<void> {
	const [content, words] = await Promise.all([readContent(), readWords()]);
	await writeData(dist, content, words);
	await writeTwins(dist, content, sayFrom(words));
}

function kilobytes(bytes: number): string {
	return `${Math.round(bytes / 1024).toLocaleString('en-US')} KB`;
}
