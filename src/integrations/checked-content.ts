import type { AstroIntegration } from 'astro';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readPages } from '../content-model/pages.ts';
import { contentRoot } from '../content-model/read.ts';
import type { ContentReader } from '../content-model/reader.ts';
import { checkReferences } from '../content-model/references.ts';
import { readWordFiles } from '../content-model/words.ts';

/** Fails the build where an id points nowhere, and restarts the dev server when data changes. */
export function checkedContent(read: ContentReader): AstroIntegration {
	return {
		name: 'checked-content',
		hooks: {
			'astro:config:setup': async ({ addWatchFile }) => {
				const { content } = await read();
				checkReferences(content, await readPages(), await readWordFiles());
				for await (const file of glob('*/**/*.{yaml,json}', { cwd: contentRoot })) {
					addWatchFile(`${fileURLToPath(new URL('../content/', import.meta.url))}${file}`);
				}
			},
		},
	};
}
