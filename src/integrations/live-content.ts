import type { AstroIntegration } from 'astro';
import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { contentRoot } from '../content-model/read.ts';
import type { ContentReader } from '../content-model/reader.ts';

/** Fails the build where content cannot be used; in the dev server, shows an edit of it at once. */
export function liveContent(read: ContentReader): AstroIntegration {
	return {
		name: 'live-content',
		hooks: {
			'astro:config:setup': async () => {
				await read();
			},
			'astro:server:setup': ({ server, refreshContent, logger }) => {
				let last = Promise.resolve();
				let isWaiting = false;
				const takeIn = async () => {
					isWaiting = false;
					try {
						await read.refresh();
						await refreshContent?.({});
						forgetModules(server);
					} catch (error) {
						const message = error instanceof Error ? error.message : String(error);
						logger.error(message);
						server.environments.client.hot.send({ type: 'error', err: { message, stack: '' } });
					}
				};
				server.watcher.on('all', (_event, file) => {
					// Many files that are saved at once are taken in together.
					if (isWaiting || !isData(file)) return;
					isWaiting = true;
					last = last.then(takeIn);
				});
			},
		},
	};
}

/** Whether a file is content that pages and tools are made of; the guide's own pages Astro watches itself. */
function isData(file: string): boolean {
	const path = relative(contentRoot, file);
	return /\.(?:yaml|json)$/.test(path) && !path.startsWith(`..${sep}`);
}

/** Makes the dev server load every module anew: which of them hold the content, as a text or by a plugin, nobody knows. */
function forgetModules({ environments }: ViteDevServer): void {
	for (const { moduleGraph, hot } of Object.values(environments)) {
		moduleGraph.invalidateAll();
		hot.send({ type: 'full-reload' });
	}
}
