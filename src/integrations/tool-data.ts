import type { AstroIntegration } from 'astro';
import type { Content } from '../content/collections.ts';
import { readContent } from '../content/read.ts';
import type { Words } from '../content/vocabulary.ts';
import { readWords, wordsOf } from '../content/words.ts';

/**
 * What each tool needs in the browser, compiled from the content: only the fields that it uses.
 * A tool imports its own as `virtual:beian/<tool>`; the types stand in `src/env.d.ts`.
 */
const compilers: Record<string, (content: Content, words: Words) => object> = {
	checklist: (content, words) => ({
		tasks: [...content.tasks].map(([id, task]) => ({ id, title: task.title })),
		words: wordsOf(words, 'checklist', 'profile', 'ui'),
	}),
};

const prefix = 'virtual:beian/';

/** Serves the tools' data as modules, which the bundler hashes and caches like any other. */
export function toolData(): AstroIntegration {
	return {
		name: 'tool-data',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'tool-data',
								resolveId: (id: string) => (id.startsWith(prefix) ? `\0${id}` : undefined),
								async load(id: string) {
									if (!id.startsWith(`\0${prefix}`)) return;
									const compile = compilers[id.slice(prefix.length + 1)];
									if (!compile) throw new Error(`${id.slice(1)}: no such tool`);
									const data = compile(await readContent(), await readWords());
									// JSON.parse of a string is read faster than the same object written as code.
									return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
								},
							},
						],
					},
				});
			},
		},
	};
}
