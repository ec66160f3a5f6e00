import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { ContentReader } from '../content-model/reader.ts';
import { translate } from '../i18n/translate.ts';
import { site } from '../site.ts';
import { readBuiltPages } from './built-pages.ts';
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
export function finish(read: ContentReader): AstroIntegration {
	return {
		name: 'finish',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const { content, translations } = await read();
				const pages = await readBuiltPages(dist);
				const sections = await writeSearch(dist, pages, content, site.base);
				await writeData(dist, content, translations);
				await writeTwins(dist, pages, content, translate(translations));
				await addContentSecurityPolicy(pages);
				if (site.offline) await writeWorker(dist);
				else await writeRetirement(dist);
				const { files, bytes, compressed } = await compress(dist);
				logger.info(
					`${sections} sections to search, ${files} files, ${sayKilobytes(bytes)}, brotli ${sayKilobytes(compressed)}`,
				);
			},
		},
	};
}

function sayKilobytes(bytes: number): string {
	return `${Math.round(bytes / 1024).toLocaleString('en-US')} KB`;
}
